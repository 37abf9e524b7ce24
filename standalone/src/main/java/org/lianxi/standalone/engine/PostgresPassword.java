package org.lianxi.standalone.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of one data directory's PostgreSQL: drawn once, kept in a file that only
 * its owner can read.
 */
final class PostgresPassword {

    private static final int BYTES = 24;

    private final Path file;

    PostgresPassword(Path file) {
        this.file = file;
    }

    String value() throws IOException {
        if (Files.notExists(this.file)) {
            draw();
        }
        return Files.readString(this.file).strip();
    }

    private void draw() throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Path draft = this.file.resolveSibling(this.file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (Files.getFileStore(this.file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, HexFormat.of().formatHex(bytes) + "\n");
        Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE);
    }

}
