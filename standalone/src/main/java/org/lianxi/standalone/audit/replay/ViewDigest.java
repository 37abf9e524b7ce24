package org.lianxi.standalone.audit.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.bson.Document;

/**
 * SHA-256 over the documents of a collection in their canonical form, a line each, in the
 * order of their ids.
 */
final class ViewDigest {

    private final MessageDigest digest = sha256();

    private long documents;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    void add(Document document) {
        this.digest.update((Canonical.text(document) + "\n").getBytes(StandardCharsets.UTF_8));
        this.documents++;
    }

    /**
     * Ends.
     */
    Digested end() {
        return new Digested(this.documents, "sha-256:" + HexFormat.of().formatHex(this.digest.digest()));
    }

    /**
     * What a collection comes to.
     *
     * @param documents how many documents it has
     * @param digest digest over all of them
     */
    record Digested(long documents, String digest) {
    }

}
