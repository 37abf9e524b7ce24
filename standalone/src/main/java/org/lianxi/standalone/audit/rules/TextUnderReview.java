package org.lianxi.standalone.audit.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of the minutes, and what units say to it.
 */
final class TextUnderReview {

    final String meetingId;

    final int version;

    final String hash;

    final Set<String> given = new HashSet<>();

    final Set<String> objecting = new HashSet<>();

    /**
     * What is owed to each body: the event that made it due.
     */
    final Map<String, Entry> owed = new HashMap<>();

    List<String> asked = List.of();

    boolean stands;

    boolean awaitsApproval;

    int signed;

    boolean issued;

    TextUnderReview(String meetingId, int version, String hash) {
        this.meetingId = meetingId;
        this.version = version;
        this.hash = hash;
    }

    boolean isAt(int otherVersion, String otherHash) {
        return this.version == otherVersion && this.hash.equals(otherHash);
    }

    /**
     * Whether everybody who was asked has consented, or objects to a text that stands by
     * the decision of a deadlock.
     */
    boolean isAgreedByAllAsked() {
        return this.asked.stream()
            .allMatch((unit) -> this.given.contains(unit) || (this.stands && this.objecting.contains(unit)));
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
