package org.lianxi.command.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.lianxi.audit.KeyType;
import org.lianxi.audit.Note;
import org.lianxi.audit.SigningKey;
import org.lianxi.audit.VerifierKey;

/**
 * Where the key that signs the log is kept, and with it the last checkpoint it signed: a
 * store that was set back, or exchanged, is shorter than that, or another.
 */
final class SigningDirectory {

    private static final String KEY = "log.key";

    private static final String PUBLIC_KEY = "log.vkey";

    private static final String LAST = "last-checkpoint";

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path directory;

    SigningDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Reads the key.
     * @return the key, if there is one
     * @throws UnsignedException if others than its owner can read it
     * @throws IOException if it cannot be read
     */
    Optional<SigningKey> key() throws IOException, UnsignedException {
        Optional<String> secret = secret();
        try {
            return secret.map(SigningKey::parse);
        }
        catch (IllegalArgumentException ex) {
            throw new UnsignedException(this.directory.resolve(KEY) + ": " + ex.getMessage());
        }
    }

    /**
     * Whether the key is there, the same, and its owner's alone.
     * @param key the key
     * @return false if it is gone or another
     * @throws UnsignedException if others than its owner can read it
     * @throws IOException if it cannot be read
     */
    boolean has(SigningKey key) throws IOException, UnsignedException {
        return secret().filter(key.secret()::equals).isPresent();
    }

    private Optional<String> secret() throws IOException, UnsignedException {
        Path file = this.directory.resolve(KEY);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new UnsignedException(file + " can be read by others than its owner");
        }
        return Optional.of(Files.readString(file));
    }

    /**
     * Makes a key that only its owner can read. Of two that do so at once, one finds the
     * key of the other.
     * @param origin name of the log
     * @return the key that is there afterwards
     */
    SigningKey createKey(String origin) throws IOException, UnsignedException {
        Files.createDirectories(this.directory, ownerOnly("rwx------"));
        Path written = write(SigningKey.generate(origin, KeyType.LOG).secret());
        try {
            Files.createLink(this.directory.resolve(KEY), written);
        }
        catch (FileAlreadyExistsException ex) {
            // The one who was faster made the key.
        }
        finally {
            Files.delete(written);
        }
        return key().orElseThrow();
    }

    /**
     * Writes the public key down, so that nobody has to open the other to hand it out.
     */
    void show(VerifierKey key) throws IOException {
        replace(PUBLIC_KEY, key + "\n");
    }

    Optional<Note> lastCheckpoint() throws IOException {
        Path file = this.directory.resolve(LAST);
        return Files.exists(file) ? Optional.of(Note.parse(Files.readAllBytes(file))) : Optional.empty();
    }

    /**
     * Remembers what is signed, before anybody sees it.
     */
    void keep(Note checkpoint) throws IOException {
        replace(LAST, checkpoint.toString());
    }

    private void replace(String name, String text) throws IOException {
        Files.move(write(text), this.directory.resolve(name), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Path write(String text) throws IOException {
        Path file = Files.createTempFile(this.directory, "writing", null, ownerOnly("rw-------"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        return file;
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return this.directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

}
