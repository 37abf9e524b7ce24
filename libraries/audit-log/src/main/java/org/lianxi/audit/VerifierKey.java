package org.lianxi.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The public key of a log or a witness, as its keeper hands it out: the encoding known as
 * vkey (c2sp.org/signed-note), {@code <name>+<key id>+<base64 of type and key>}.
 *
 * @param name whose key it is
 * @param type what it signs
 * @param key the 32 bytes of an Ed25519 key
 */
public record VerifierKey(String name, KeyType type, byte[] key) {

    private static final int PARTS = 3;

    /**
     * @throws MalformedException if the name cannot be one, or the key is not one
     */
    public VerifierKey {
        NoteSignature.requireName(name);
        if (key.length != Ed25519.KEY_LENGTH) {
            throw new MalformedException("an Ed25519 key has " + Ed25519.KEY_LENGTH + " bytes, not " + key.length);
        }
        key = key.clone();
    }

    /**
     * Reads a key.
     * @param vkey the key as text
     * @return the key
     * @throws MalformedException if it is not one, or its id is not that of the key
     */
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", PARTS);
        if (parts.length != PARTS) {
            throw new MalformedException("not a key of a log or witness (name+id+key): " + vkey);
        }
        byte[] typed = Base64Text.parse(parts[2], "key of " + parts[0]);
        if (typed.length == 0) {
            throw new MalformedException("the key of " + parts[0] + " is empty");
        }
        VerifierKey key = new VerifierKey(parts[0], KeyType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!NoteSignature.hex(key.id()).equals(parts[1])) {
            throw new MalformedException("the id of this key is " + NoteSignature.hex(key.id()) + ", not " + parts[1]);
        }
        return key;
    }

    /**
     * What tells keys of one name apart: the first four bytes of SHA-256 of name,
     * newline, type and key.
     * @return the id
     */
    public int id() {
        byte[] start = (this.name + '\n').getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(start.length + 1 + this.key.length)
            .put(start)
            .put(this.type.code())
            .put(this.key)
            .array();
        return ByteBuffer.wrap(Hash.sha256(all)).getInt();
    }

    /**
     * Whether a signature says that it is of this key.
     */
    boolean made(NoteSignature signature) {
        return signature.keyId() == id() && signature.name().equals(this.name);
    }

    /**
     * Verifies a signature.
     * @param text the signed text
     * @param signature the signature
     * @throws VerificationException if it is not of this key, or of another text
     */
    public void verify(String text, NoteSignature signature) {
        boolean verified = made(signature) && switch (this.type) {
            case LOG -> signed(text, signature.signature());
            case WITNESS -> {
                Cosignature cosignature = Cosignature.of(signature);
                yield signed(cosignature.message(text), cosignature.signature());
            }
        };
        if (!verified) {
            throw new VerificationException("the signature of " + this.name + " is not of this text");
        }
    }

    private boolean signed(String message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_LENGTH
                && Ed25519.verifies(Ed25519.publicKey(this.key), message.getBytes(StandardCharsets.UTF_8), signature);
    }

    @Override
    public byte[] key() {
        return this.key.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(this.key);
    }

    /**
     * The key as text.
     */
    @Override
    public String toString() {
        return this.name + "+" + NoteSignature.hex(id()) + "+" + SigningKey.typed(this.type, this.key);
    }

}
