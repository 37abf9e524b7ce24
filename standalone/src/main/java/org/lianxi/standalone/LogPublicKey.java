package org.lianxi.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The public key of the log that a data directory holds, shown so that outsiders can keep
 * it: what they verify the log with has to come from somewhere else than the log.
 */
final class LogPublicKey {

    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private static final long LOOK = Duration.ofMillis(50).toNanos();

    private LogPublicKey() {
    }

    static Path directory(Path dataDirectory) {
        return dataDirectory.resolve("audit");
    }

    static Optional<String> read(Path dataDirectory) throws IOException {
        Path file = directory(dataDirectory).resolve("log.vkey");
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    /**
     * The key is made when the log is signed for the first time, a moment after the
     * start.
     */
    static Optional<String> await(Path dataDirectory) throws IOException {
        long until = System.nanoTime() + PATIENCE;
        Optional<String> key = read(dataDirectory);
        while (key.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK);
            key = read(dataDirectory);
        }
        return key;
    }

}
