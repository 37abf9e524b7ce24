package org.lianxi.standalone.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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
        Path link = complete.resolveSibling(complete.getFileName() + ".link");
        Files.createSymbolicLink(link, complete.getFileName());
        Files.move(link, this.name, StandardCopyOption.ATOMIC_MOVE);
        for (Path former : former(complete)) {
            delete(former);
        }
    }

    /**
     * What was made here before, what was left half done too.
     */
    private List<Path> former(Path complete) throws IOException {
        try (Stream<Path> beside = Files.list(this.parent)) {
            return beside.filter((path) -> path.getFileName().toString().startsWith(prefix()) && !path.equals(complete))
                .toList();
        }
    }

    private String prefix() {
        return "." + this.name.getFileName() + "-";
    }

    /**
     * A server of another user has to read it.
     */
    private static void readableByAll(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory,
                    PosixFilePermissions.fromString("rwxr-xr-x"));
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
