package org.lianxi.standalone;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What a running Lianxi leaves in its data directory for {@code status} and {@code demo}:
 * where everything listens.
 *
 * @param services service name to base URL
 * @param engines engine name to address
 */
record RunningInstance(Map<String, String> services, Map<String, String> engines) {

    private static final String FILE = "running.properties";

    private static final String SERVICE = "service.";

    private static final String ENGINE = "engine.";

    static void write(DataDirectory data, Map<String, String> services, Map<String, String> engines)
            throws IOException {
        Properties properties = new Properties();
        services.forEach((name, url) -> properties.setProperty(SERVICE + name, url));
        engines.forEach((name, address) -> properties.setProperty(ENGINE + name, address));
        try (Writer writer = Files.newBufferedWriter(data.resolve(FILE))) {
            properties.store(writer, null);
        }
    }

    static RunningInstance read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return new RunningInstance(under(SERVICE, properties), under(ENGINE, properties));
    }

    static void remove(DataDirectory data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }

    private static Map<String, String> under(String prefix, Properties properties) {
        Map<String, String> found = new LinkedHashMap<>();
        properties.stringPropertyNames()
            .stream()
            .filter((name) -> name.startsWith(prefix))
            .sorted()
            .forEach((name) -> found.put(name.substring(prefix.length()), properties.getProperty(name)));
        return found;
    }

}
