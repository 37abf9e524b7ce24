package org.lianxi.transport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is printed of a checkpoint, so that whoever has the paper can hold the log to it:
 * which log, how many entries, the root over them, and whose key signed.
 *
 * @param origin name of the log
 * @param size how many entries it covers
 * @param root the root over them, in base64
 * @param key name and id of the key that signed, as its vkey begins
 */
public record CheckpointHead(String origin, long size, String root, String key) {

    private static final int BYTES = 10;

    private static final int GROUP = 4;

    /**
     * Whether an entry of the log is covered.
     * @param index its log index
     * @return true when it is
     */
    public boolean covers(long index) {
        return index <= this.size;
    }

    /**
     * A short form that people can compare by eye: the first 80 bits of SHA-256 over the
     * lines origin, size and root, five groups of four hexadecimal digits.
     * @return such as {@code 3F9A-77C2-0B1D-E5A4-19C0}
     */
    @JsonProperty("code")
    public String code() {
        String digits = HexFormat.of().withUpperCase().formatHex(sha256(), 0, BYTES);
        StringBuilder code = new StringBuilder(digits);
        for (int place = digits.length() - GROUP; place > 0; place -= GROUP) {
            code.insert(place, '-');
        }
        return code.toString();
    }

    private byte[] sha256() {
        String lines = this.origin + "\n" + this.size + "\n" + this.root + "\n";
        try {
            return MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every JDK has SHA-256", ex);
        }
    }

}
