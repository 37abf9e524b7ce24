package org.lianxi.audit.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sums of a bundle's files, in the form that {@code sha256sum -c} reads.
 */
final class Sums {

    static final String NAME = "SHA256SUMS";

    private static final String BETWEEN = "  ";

    private Sums() {
    }

    static void write(Path directory) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String name : files(directory)) {
            sums.append(of(directory.resolve(name))).append(BETWEEN).append(name).append('\n');
        }
        Files.writeString(directory.resolve(NAME), sums);
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                .map((file) -> directory.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
        }
        catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
    }

    static List<String> altered(Path directory) throws IOException {
        List<String> altered = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve(NAME))) {
            int end = line.indexOf(BETWEEN);
            String name = (end > 0) ? line.substring(end + BETWEEN.length()) : line;
            Path file = directory.resolve(name).normalize();
            if (end < 0 || !file.startsWith(directory.normalize())) {
                throw new IllegalArgumentException("not a line of " + NAME + ": " + line);
            }
            if (!Files.isRegularFile(file) || !of(file).equals(line.substring(0, end))) {
                altered.add(name);
            }
        }
        return altered;
    }

    private static String of(Path file) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file),
                MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every JDK has SHA-256", ex);
        }
    }

}
