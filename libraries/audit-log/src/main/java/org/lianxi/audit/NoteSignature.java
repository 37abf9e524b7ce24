package org.lianxi.audit;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A signature line of a note: em dash, name of the key, and base64 of key id and
 * signature.
 *
 * @param name name of the key
 * @param keyId what tells keys of one name apart
 * @param signature what the key signed, in the form of its type
 */
public record NoteSignature(String name, int keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";

    /**
     * @throws MalformedException if the name cannot be one, or the signature is empty
     */
    public NoteSignature {
        requireName(name);
        if (signature.length == 0) {
            throw new MalformedException("the signature of " + name + " is empty");
        }
        signature = signature.clone();
    }

    /**
     * Reads a line.
     * @param line the line, without its newline
     * @return the signature
     * @throws MalformedException if it is not one
     */
    public static NoteSignature parse(String line) {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2) {
            throw new MalformedException("not a signature line: " + line);
        }
        byte[] bytes = Base64Text.parse(parts[1], "signature of " + parts[0]);
        if (bytes.length <= Integer.BYTES) {
            throw new MalformedException("the signature of " + parts[0] + " is too short");
        }
        return new NoteSignature(parts[0], ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    static void requireName(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(NoteSignature::isForbidden)) {
            throw new MalformedException(
                    "not the name of a key: it is not empty and has neither spaces nor plus: " + name);
        }
    }

    private static boolean isForbidden(int character) {
        return character == '+' || character < ' ' || Character.isSpaceChar(character)
                || Character.isWhitespace(character) || character == '\u0085';
    }

    @Override
    public byte[] signature() {
        return this.signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && this.name.equals(that.name) && this.keyId == that.keyId
                && Arrays.equals(this.signature, that.signature);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(this.signature);
    }

    static String hex(int keyId) {
        return HexFormat.of().toHexDigits(keyId);
    }

    /**
     * The line, without its newline.
     */
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + this.signature.length)
            .putInt(this.keyId)
            .put(this.signature)
            .array();
        return DASH + this.name + " " + Base64Text.of(bytes);
    }

}
