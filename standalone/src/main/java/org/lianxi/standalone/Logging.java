package org.lianxi.standalone;

import java.nio.file.Path;

import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sends everything that is logged to files. Three applications share this JVM, so none of
 * them may set logging up for itself.
 */
final class Logging {

    private Logging() {
    }

    static void to(Path logs) {
        Trouble.logTo(logs);
        System.setProperty("logback.configurationFile", "standalone-logback.xml");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

}
