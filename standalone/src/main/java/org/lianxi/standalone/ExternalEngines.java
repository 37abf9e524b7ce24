package org.lianxi.standalone;

import java.util.Locale;
import java.util.Optional;

import picocli.CommandLine.Option;

/**
 * Servers to use instead of the embedded engines. Each may be given as an option, as a
 * system property or as an environment variable; a URL with a password belongs into the
 * environment, since options show in the process list.
 */
final class ExternalEngines {

    @Option(names = "--postgres-url", paramLabel = "<jdbc-url>")
    private String postgresUrl;

    @Option(names = "--kafka", paramLabel = "<host:port,…>")
    private String kafka;

    @Option(names = "--mongodb", paramLabel = "<uri>")
    private String mongodb;

    Optional<String> postgresUrl() {
        return given(this.postgresUrl, "lianxi.postgres.url");
    }

    Optional<String> kafka() {
        return given(this.kafka, "lianxi.kafka.bootstrap-servers");
    }

    Optional<String> mongodb() {
        return given(this.mongodb, "lianxi.mongodb.uri");
    }

    private static Optional<String> given(String option, String property) {
        String variable = property.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
        return Optional.ofNullable(option)
            .or(() -> Optional.ofNullable(System.getProperty(property)))
            .or(() -> Optional.ofNullable(System.getenv(variable)))
            .filter((value) -> !value.isBlank());
    }

}
