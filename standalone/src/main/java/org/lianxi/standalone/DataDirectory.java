package org.lianxi.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.lianxi.standalone.terminal.Refusal;

/**
 * The one place where a standalone Lianxi keeps everything, used by one process at a
 * time.
 */
final class DataDirectory implements AutoCloseable {

    private static final long MEGABYTE = 1024 * 1024;

    /**
     * A first start takes about 250 MB; the rest is for the events to come.
     */
    private static final long NEEDED_MEGABYTES = 600;

    private final Path root;

    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    static DataDirectory open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel lockFile = FileChannel.open(root.resolve("lianxi.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            lock(root, lockFile);
            Files.createDirectories(root.resolve("logs"));
            requireSpace(root);
            return new DataDirectory(root, lockFile);
        }
        catch (IOException ex) {
            throw new Refusal(ex, "unwritable", root);
        }
    }

    private static void lock(Path root, FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            if (lock != null) {
                return;
            }
        }
        catch (OverlappingFileLockException ex) {
            // Held by another instance in this JVM, which is the same answer.
        }
        lockFile.close();
        throw new Refusal("in-use", root);
    }

    private static void requireSpace(Path root) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
        if (free < NEEDED_MEGABYTES) {
            throw new Refusal("disk-full", root, Long.toString(free), Long.toString(NEEDED_MEGABYTES));
        }
    }

    Path root() {
        return this.root;
    }

    Path resolve(String name) {
        return this.root.resolve(name);
    }

    Path logs() {
        return this.root.resolve("logs");
    }

    @Override
    public void close() {
        try {
            this.lockFile.close();
        }
        catch (IOException ex) {
            throw new Refusal(ex, "unwritable", this.root);
        }
    }

}
