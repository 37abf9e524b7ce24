package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Writes a JSON object in the canonical form of RFC 8785, straight as UTF-8. Whoever
 * writes gives the members in the order of their names, which are plain ASCII.
 */
final class CanonicalJson {

    private static final int SIZE = 1_024;

    private byte[] json = new byte[SIZE];

    private int length;

    CanonicalJson text(String name, String value) {
        member(name);
        plain("\"");
        write(value);
        plain("\"");
        return this;
    }

    CanonicalJson number(String name, long value) {
        member(name);
        plain(Long.toString(value));
        return this;
    }

    /**
     * The object.
     * @return all members
     */
    byte[] bytes() {
        plain("}");
        return Arrays.copyOf(this.json, this.length);
    }

    private void member(String name) {
        plain((this.length == 0) ? "{\"" : ",\"");
        plain(name);
        plain("\":");
    }

    private void plain(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            this.json[this.length++] = (byte) ascii.charAt(i);
        }
    }

    /**
     * Nearly every text is plain; what is not is escaped from there on.
     */
    private void write(String value) {
        reserve(value.length());
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character < ' ' || character > '~' || character == '"' || character == '\\') {
                escape(value.substring(i));
                return;
            }
            this.json[this.length++] = (byte) character;
        }
    }

    private void escape(String rest) {
        StringBuilder escaped = new StringBuilder(rest.length() + Long.SIZE);
        rest.chars().forEach((character) -> escape(escaped, (char) character));
        byte[] bytes = escaped.toString().getBytes(StandardCharsets.UTF_8);
        reserve(bytes.length);
        System.arraycopy(bytes, 0, this.json, this.length, bytes.length);
        this.length += bytes.length;
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

    private void reserve(int more) {
        if (this.length + more > this.json.length) {
            this.json = Arrays.copyOf(this.json, Math.max(2 * this.json.length, this.length + more));
        }
    }

}
