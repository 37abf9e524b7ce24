package org.lianxi.transport;

import java.util.Base64;
import java.util.HexFormat;

/**
 * A checkpoint as the log has signed it (c2sp.org/tlog-checkpoint). Who wants to verify
 * the signature takes the note and the key of the log; here it is only carried on.
 *
 * @param head what is printed of it
 * @param previousSize how many entries the checkpoint before it covers, 0 for the first
 * @param note the signed note
 */
public record SignedCheckpoint(CheckpointHead head, long previousSize, String note) {

    private static final int LINES = 3;

    private static final int KEY_ID_BYTES = 4;

    private static final String SIGNATURE = "\u2014 ";

    /**
     * Reads a signed checkpoint; the first signature is that of the log.
     * @param previousSize how many entries the checkpoint before it covers
     * @param note the note
     * @return the checkpoint
     * @throws UnreadableEventException if it is not one
     */
    public static SignedCheckpoint of(long previousSize, String note) {
        String[] parts = note.split("\n\n", 2);
        String[] lines = parts[0].split("\n");
        if (parts.length < 2 || lines.length < LINES) {
            throw new UnreadableEventException("not a signed checkpoint", null);
        }
        return new SignedCheckpoint(new CheckpointHead(lines[0], size(lines[1]), lines[2], key(parts[1])), previousSize,
                note);
    }

    private static long size(String line) {
        try {
            return Long.parseLong(line);
        }
        catch (NumberFormatException ex) {
            throw new UnreadableEventException("the size of a checkpoint is a number", ex);
        }
    }

    private static String key(String signatures) {
        String[] words = signatures.lines().findFirst().orElse("").split(" ");
        if (words.length != LINES || !signatures.startsWith(SIGNATURE)) {
            throw new UnreadableEventException("not a signature of a checkpoint", null);
        }
        try {
            byte[] signature = Base64.getDecoder().decode(words[2]);
            if (signature.length > KEY_ID_BYTES) {
                return words[1] + "+" + HexFormat.of().formatHex(signature, 0, KEY_ID_BYTES);
            }
        }
        catch (IllegalArgumentException ex) {
            throw new UnreadableEventException("the signature of a checkpoint is base64", ex);
        }
        throw new UnreadableEventException("the signature of a checkpoint is too short", null);
    }

}
