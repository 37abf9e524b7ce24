package org.lianxi.command.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a paper's text, by which anyone can tell two versions apart (INV-12).
 */
public final class ContentHash {

    private ContentHash() {
    }

    /**
     * The digest of a title and a text.
     * @param title the title
     * @param text the text
     * @return {@code sha-256:} and hex, of the title, a line feed and the text in UTF-8
     */
    public static String of(String title, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest((title + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return "sha-256:" + HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
