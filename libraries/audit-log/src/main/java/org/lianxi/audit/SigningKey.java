package org.lianxi.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The private key of a log or a witness. It is kept as two lines, the private key as the
 * tools of others write it and the vkey that goes with it.
 */
public final class SigningKey {

    private static final String START = "PRIVATE+KEY+";

    private final VerifierKey verifierKey;

    private final PrivateKey privateKey;

    private SigningKey(VerifierKey verifierKey, PrivateKey privateKey) {
        this.verifierKey = verifierKey;
        this.privateKey = privateKey;
    }

    /**
     * A new key.
     * @param name whose key it is; for a log its origin
     * @param type what it is to sign
     * @return the key
     * @throws MalformedException if the name cannot be one
     */
    public static SigningKey generate(String name, KeyType type) {
        KeyPair pair = Ed25519.generate();
        return new SigningKey(new VerifierKey(name, type, Ed25519.bytes(pair.getPublic())), pair.getPrivate());
    }

    /**
     * Reads a key. What is wrong is said without showing any of it.
     * @param text two lines
     * @return the key
     * @throws MalformedException if it is not a key, or the lines do not belong together
     */
    public static SigningKey parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 3 || !lines[2].isEmpty()) {
            throw new MalformedException("a private key is two lines: the key, and the vkey that goes with it");
        }
        VerifierKey verifierKey = VerifierKey.parse(lines[1]);
        String start = START + verifierKey.name() + "+" + NoteSignature.hex(verifierKey.id()) + "+";
        if (!lines[0].startsWith(start)) {
            throw new MalformedException("the private key is not of " + verifierKey);
        }
        SigningKey key = new SigningKey(verifierKey,
                Ed25519.privateKey(seed(lines[0].substring(start.length()), verifierKey.type())));
        byte[] probe = lines[1].getBytes(StandardCharsets.UTF_8);
        if (!Ed25519.verifies(Ed25519.publicKey(verifierKey.key()), probe, Ed25519.sign(key.privateKey, probe))) {
            throw new MalformedException("the private key does not go with " + verifierKey);
        }
        return key;
    }

    private static byte[] seed(String encoded, KeyType type) {
        byte[] typed = decode(encoded);
        if (typed.length != 1 + Ed25519.KEY_LENGTH || typed[0] != type.code()) {
            throw new MalformedException("the private key is not an Ed25519 key of the type that its vkey has");
        }
        return Arrays.copyOfRange(typed, 1, typed.length);
    }

    private static byte[] decode(String encoded) {
        try {
            return Base64Text.parse(encoded, "private key");
        }
        catch (MalformedException ex) {
            throw new MalformedException("the private key is not base64");
        }
    }

    static String typed(KeyType type, byte[] key) {
        return Base64Text.of(ByteBuffer.allocate(1 + key.length).put(type.code()).put(key).array());
    }

    public VerifierKey verifierKey() {
        return this.verifierKey;
    }

    /**
     * The private key, to be kept where only its owner can read it.
     * @return two lines, as {@link #parse} reads them
     */
    public String secret() {
        return START + this.verifierKey.name() + "+" + NoteSignature.hex(this.verifierKey.id()) + "+"
                + typed(this.verifierKey.type(), Ed25519.seed(this.privateKey)) + "\n" + this.verifierKey + "\n";
    }

    /**
     * Signs a text as a log does.
     * @param text ends with a newline
     * @return the note
     * @throws MalformedException if the text cannot be signed
     */
    public Note sign(String text) {
        requireType(KeyType.LOG);
        return new Note(text, List.of(signature(text, new byte[0])));
    }

    /**
     * Adds the signature of a witness. Whether the checkpoint follows from all that the
     * witness has seen of the log is for the witness to verify before.
     * @param checkpoint a signed checkpoint
     * @param at when
     * @return the checkpoint with the cosignature
     * @throws MalformedException if it is not a checkpoint
     */
    public Note cosign(Note checkpoint, Instant at) {
        requireType(KeyType.WITNESS);
        Checkpoint.parse(checkpoint.text());
        long seconds = at.getEpochSecond();
        byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(seconds).array();
        return checkpoint.with(signature(Cosignature.message(checkpoint.text(), seconds), time));
    }

    private NoteSignature signature(String message, byte[] before) {
        byte[] signed = Ed25519.sign(this.privateKey, message.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(before.length + signed.length).put(before).put(signed).array();
        return new NoteSignature(this.verifierKey.name(), this.verifierKey.id(), all);
    }

    private void requireType(KeyType type) {
        if (this.verifierKey.type() != type) {
            throw new IllegalStateException(this.verifierKey.name() + " is the key of a " + this.verifierKey.type());
        }
    }

    /**
     * Whose key it is; nothing of the key itself.
     */
    @Override
    public String toString() {
        return "private key of " + this.verifierKey.name();
    }

}
