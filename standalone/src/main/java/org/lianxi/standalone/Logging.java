package org.lianxi.standalone;

import java.nio.file.Path;

import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sends everything that is logged to files. Three applications share this JVM, so none of
 * them may set logging up for itself.
 */
final class Logging {

    private static final String CONFIGURATION = "logback.configurationFile";

    private Logging() {
    }

    /**
     * For a command that only reads: what its libraries tell of themselves is nobody's
     * business.
     */
    static void toErrorsOnly() {
        System.setProperty(CONFIGURATION, "audit-logback.xml");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    static void to(Path logs) {
        Trouble.logTo(logs);
        System.setProperty(CONFIGURATION, "standalone-logback.xml");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

}
