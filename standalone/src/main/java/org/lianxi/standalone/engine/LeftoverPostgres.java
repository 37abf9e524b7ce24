package org.lianxi.standalone.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that outlived a JVM that was killed. It is recognised by the process id
 * that it left in its own data directory, and shut down before a new one starts there.
 */
final class LeftoverPostgres {

    private static final Logger logger = LoggerFactory.getLogger(LeftoverPostgres.class);

    private static final int FAST_SECONDS = 20;

    private final Path cluster;

    LeftoverPostgres(Path cluster) {
        this.cluster = cluster;
    }

    void stop() throws IOException {
        Path pidFile = this.cluster.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> running = running(Files.readAllLines(pidFile));
        if (running.isPresent()) {
            logger.info("Stopping PostgreSQL {} left behind on {}", running.get().pid(), this.cluster);
            shutDown(running.get());
        }
        // The number may by now belong to another program; PostgreSQL would then refuse.
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> running(List<String> pidFile) throws IOException {
        if (pidFile.size() < 2 || !pidFile.getFirst().strip().matches("\\d+")
                || !isHere(Path.of(pidFile.get(1).strip()))) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidFile.getFirst().strip()))
            .filter(ProcessHandle::isAlive)
            .filter(LeftoverPostgres::isPostgres);
    }

    /**
     * A copied data directory names its original, whose server must be left alone.
     */
    private boolean isHere(Path directory) throws IOException {
        return Files.isDirectory(directory) && Files.isSameFile(directory, this.cluster);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
            .command()
            .map((command) -> Path.of(command).getFileName().toString())
            .filter((name) -> name.equals("postgres") || name.equals("postgres.exe"))
            .isPresent();
    }

    private static void shutDown(ProcessHandle process) throws IOException {
        List<ProcessHandle> workers = process.children().toList();
        interrupt(process);
        await(process);
        for (ProcessHandle worker : workers) {
            await(worker);
        }
    }

    /**
     * SIGINT is PostgreSQL's fast shutdown; what Java can send by itself would wait for
     * clients that no longer exist.
     */
    private static void interrupt(ProcessHandle process) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.destroy();
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    }

    private static void await(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(FAST_SECONDS, TimeUnit.SECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ex);
        }
        catch (Exception ex) {
            throw new IOException("process " + process.pid() + " does not end", ex);
        }
    }

}
