package org.lianxi.command.audit;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Note;
import org.lianxi.audit.SigningKey;
import org.lianxi.audit.VerificationException;

/**
 * The key that a log is signed with. It is made once; a log that was signed before is
 * signed with the same key, unless an operator says that it is lost.
 */
final class LogKey {

    private final SigningDirectory directory;

    private final String origin;

    private final boolean lost;

    /**
     * Nothing is read yet.
     * @param directory where the key is kept; null when the log is not to be signed
     * @param origin name of the log when it is signed for the first time, or empty
     * @param lost whether an operator said that the earlier key is lost
     */
    LogKey(SigningDirectory directory, String origin, boolean lost) {
        this.directory = directory;
        this.origin = origin;
        this.lost = lost;
    }

    /**
     * Opens the key, or makes it when the log was never signed.
     * @param last the last checkpoint of the log
     * @return the key
     * @throws UnsignedException if the log cannot be signed with it
     * @throws IOException if it cannot be read or written
     */
    SigningKey open(Optional<Note> last) throws IOException, UnsignedException {
        if (this.directory == null) {
            throw new UnsignedException("lianxi.audit.directory does not say where to keep a key");
        }
        Optional<SigningKey> key = this.directory.key();
        if (key.isEmpty() && last.isPresent() && !this.lost) {
            throw new UnsignedException("the key that signed the log is not there: put it back, or give "
                    + "lianxi.audit.key-lost=true to go on with a new one");
        }
        String name = last.map((note) -> Checkpoint.parse(note.text()).origin()).orElseGet(this::newOrigin);
        SigningKey opened = key.isPresent() ? key.get() : this.directory.createKey(name);
        requireSigner(last, name, opened);
        this.directory.show(opened.verifierKey());
        return opened;
    }

    /**
     * Verifies that the key is still there, so that taking it away ends the signing
     * without ending the service.
     * @param opened the key as it was opened
     * @throws UnsignedException if it is gone, another, or can be read by others
     * @throws IOException if it cannot be read
     */
    void requireStill(SigningKey opened) throws IOException, UnsignedException {
        if (!this.directory.has(opened)) {
            throw new UnsignedException("the key that signed the log was taken away or exchanged: put it back");
        }
    }

    private void requireSigner(Optional<Note> last, String name, SigningKey key) throws UnsignedException {
        try {
            if (last.isPresent() && !this.lost) {
                last.get().verify(key.verifierKey());
            }
        }
        catch (VerificationException ex) {
            throw new UnsignedException("the log was signed with another key than the one that is there");
        }
        boolean named = last.isPresent() || !this.origin.isEmpty();
        if (named && !key.verifierKey().name().equals(name)) {
            throw new UnsignedException("the key is of " + key.verifierKey().name() + ", the log is " + name);
        }
    }

    /**
     * No two logs may have one name.
     */
    private String newOrigin() {
        return this.origin.isEmpty() ? "lianxi/log-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt())
                : this.origin;
    }

}
