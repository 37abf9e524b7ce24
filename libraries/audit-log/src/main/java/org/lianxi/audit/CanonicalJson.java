package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Writes a JSON object in the canonical form of RFC 8785, straight as UTF-8. Whoever
 * writes gives at least one member, and all in the order of their names.
 */
final class CanonicalJson {

    private static final int SIZE = 1_024;

    private static final byte[] QUOTE = { '"' };

    private static final byte[] END = { '}' };

    private byte[] json = new byte[SIZE];

    private int length;

    /**
     * Makes the name of a member ready to be written.
     * @param name plain ASCII
     * @return the name with its punctuation
     */
    static byte[] name(String name) {
        return (",\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    CanonicalJson text(byte[] name, String value) {
        append(name);
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        append(QUOTE);
        append(isPlain(bytes) ? bytes : escaped(value).getBytes(StandardCharsets.UTF_8));
        append(QUOTE);
        return this;
    }

    CanonicalJson number(byte[] name, long value) {
        append(name);
        append(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /**
     * The object.
     * @return all members
     */
    byte[] bytes() {
        append(END);
        // Where the comma of the first name is.
        this.json[0] = '{';
        return Arrays.copyOf(this.json, this.length);
    }

    private void append(byte[] bytes) {
        if (this.length + bytes.length > this.json.length) {
            this.json = Arrays.copyOf(this.json, Math.max(2 * this.json.length, this.length + bytes.length));
        }
        System.arraycopy(bytes, 0, this.json, this.length, bytes.length);
        this.length += bytes.length;
    }

    /**
     * Whether a text is ASCII and has nothing to be escaped, as nearly every text is. A
     * byte makes a term negative where it is below the blank, a quotation mark or a
     * backslash, or not ASCII; without a branch many bytes are looked at at once.
     */
    private static boolean isPlain(byte[] text) {
        int sign = 0;
        for (byte next : text) {
            sign |= (next - ' ') | ((next ^ '"') - 1) | ((next ^ '\\') - 1);
        }
        return sign >= 0;
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(2 * value.length());
        value.chars().forEach((character) -> escape(escaped, (char) character));
        return escaped.toString();
    }

    private static void escape(StringBuilder json, char character) {
        switch (character) {
            case '"', '\\' -> json.append('\\').append(character);
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (character < ' ') {
                    json.append("\\u00").append(HexFormat.of().toHexDigits((byte) character));
                }
                else {
                    json.append(character);
                }
            }
        }
    }

}
