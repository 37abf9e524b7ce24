package org.lianxi.audit.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The JSON schemas of events: where the contract of the messages is at hand, or in a
 * directory.
 */
@FunctionalInterface
public interface Schemas {

    /**
     * Opens a schema.
     * @param name name of its file
     * @return the schema, or null if it is not there
     * @throws IOException if it cannot be read
     */
    InputStream open(String name) throws IOException;

    /**
     * Those that come with the program.
     * @return schemas on the class path
     */
    static Schemas onClassPath() {
        return (name) -> Thread.currentThread().getContextClassLoader().getResourceAsStream("schemas/" + name);
    }

    /**
     * Those in a directory.
     * @param directory the directory
     * @return schemas there
     */
    static Schemas in(Path directory) {
        return (name) -> Files.exists(directory.resolve(name)) ? Files.newInputStream(directory.resolve(name)) : null;
    }

    /**
     * Writes schemas.
     * @param names names of their files
     * @param directory where to
     * @return those that are not there
     * @throws IOException if one cannot be written
     */
    default List<String> write(Set<String> names, Path directory) throws IOException {
        Files.createDirectories(directory);
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            try (InputStream schema = name.contains("/") ? null : open(name)) {
                if (schema == null) {
                    missing.add(name);
                }
                else {
                    Files.copy(schema, directory.resolve(name));
                }
            }
        }
        return missing;
    }

}
