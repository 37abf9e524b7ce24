package org.lianxi.scenarios.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A paper in one of its versions, with its digest as whoever consents to it works it out.
 *
 * @param id the paper
 * @param version its version
 * @param title its title
 * @param text its text
 */
record Paper(String id, int version, String title, String text) {

    Paper revised(String sentence) {
        return new Paper(this.id, this.version + 1, this.title, this.text + "\n" + sentence);
    }

    String digest() {
        return digest(this.title, this.text);
    }

    static String digest(String title, String text) {
        try {
            byte[] bytes = (title + "\n" + text).getBytes(StandardCharsets.UTF_8);
            return "sha-256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
