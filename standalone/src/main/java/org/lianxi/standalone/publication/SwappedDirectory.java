package org.lianxi.standalone.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.lianxi.standalone.terminal.Refusal;

/**
 * A directory whose content changes at one stroke: its name is a symbolic link to a
 * directory beside it, and is made to point to the next one when that is complete. Who
 * reads meanwhile sees the former content or the new one, never a part.
 */
final class SwappedDirectory {

    private final Path name;

    private final Path parent;

    SwappedDirectory(Path name) {
        this.name = name.toAbsolutePath().normalize();
        this.parent = this.name.getParent();
    }

    /**
     * A new, empty directory beside the one that is read now.
     * @throws Refusal if the name belongs to something that was not made here
     */
    Path begin() throws IOException {
        if (this.parent == null || (Files.exists(this.name, LinkOption.NOFOLLOW_LINKS)
                && !Files.isSymbolicLink(this.name) && !isEmptyDirectory())) {
            throw new Refusal("public-directory", this.name);
        }
        Files.createDirectories(this.parent);
        return Files.createTempDirectory(this.parent, prefix());
    }

    private boolean isEmptyDirectory() throws IOException {
        if (!Files.isDirectory(this.name, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> content = Files.list(this.name)) {
            return content.findFirst().isEmpty();
        }
    }

    /**
     * Lets the name point to what is complete, and takes former content away.
     * @param complete a directory from {@link #begin}
     */
    void swap(Path complete) throws IOException {
        readableByAll(complete);
        if (Files.isDirectory(this.name, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(this.name);
        }
        List<Path> done = former(complete);
        Path link = complete.resolveSibling(complete.getFileName() + ".link");
        Files.createSymbolicLink(link, complete.getFileName());
        Files.move(link, this.name, StandardCopyOption.ATOMIC_MOVE);
        for (Path former : done) {
            delete(former);
        }
    }

    /**
     * What is read until now, and what was left half done long ago; another export may be
     * at work.
     */
    private List<Path> former(Path complete) throws IOException {
        Path read = Files.isSymbolicLink(this.name) ? this.name.resolveSibling(Files.readSymbolicLink(this.name))
                : null;
        Instant longAgo = Files.getLastModifiedTime(complete).toInstant().minus(Duration.ofDays(1));
        List<Path> former = new ArrayList<>();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(this.parent, this::isMadeHere)) {
            for (Path path : beside) {
                if (path.equals(read) || Files.getLastModifiedTime(path).toInstant().isBefore(longAgo)) {
                    former.add(path);
                }
            }
        }
        return former;
    }

    private boolean isMadeHere(Path path) {
        String file = path.getFileName().toString();
        return file.startsWith(prefix()) && file.substring(prefix().length()).matches("[0-9]+");
    }

    private String prefix() {
        return "." + this.name.getFileName() + "~";
    }

    /**
     * A server of another user has to read it.
     */
    private static void readableByAll(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(SwappedDirectory::deleteOne);
        }
        catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
