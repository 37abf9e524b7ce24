package org.lianxi.audit;

import java.util.List;

/**
 * What a log says of itself at some time (c2sp.org/tlog-checkpoint): how many entries it
 * has, and the root over them. Who keeps a signed one can tell later whether anything
 * before it was changed.
 *
 * @param origin which log
 * @param size how many entries
 * @param root root of the tree over them
 * @param extensions further lines; none in the checkpoints of this log
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int LINES = 3;

    /**
     * @throws MalformedException if it cannot be written
     */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0) {
            throw new MalformedException("the size of a log is not negative");
        }
        requireLine(origin, "origin");
        extensions.forEach((line) -> requireLine(line, "extension line"));
    }

    /**
     * A checkpoint without further lines.
     * @param origin which log
     * @param size how many entries
     * @param root root of the tree over them
     */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    private static void requireLine(String line, String what) {
        if (line.isEmpty() || line.contains("\n")) {
            throw new MalformedException("the " + what + " of a checkpoint is one line and not empty");
        }
    }

    /**
     * Reads a checkpoint.
     * @param text the text of a note
     * @return the checkpoint
     * @throws MalformedException if it is not one
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length <= LINES || !lines[lines.length - 1].isEmpty()) {
            throw new MalformedException("a checkpoint has at least three lines: origin, size and root");
        }
        return new Checkpoint(lines[0], Decimal.parse(lines[1], "size of the checkpoint"), Hash.parse(lines[2]),
                List.of(lines).subList(LINES, lines.length - 1));
    }

    /**
     * Reads a signed checkpoint and verifies that it is of a log.
     * @param note the signed checkpoint
     * @param log key of the log
     * @return the checkpoint
     * @throws MalformedException if it is not one
     * @throws VerificationException if it is not signed by the log, or names another one
     */
    public static Checkpoint open(Note note, VerifierKey log) {
        note.verify(log);
        Checkpoint checkpoint = parse(note.text());
        if (!checkpoint.origin().equals(log.name())) {
            throw new VerificationException(
                    "the checkpoint is of " + checkpoint.origin() + ", the key of " + log.name());
        }
        return checkpoint;
    }

    /**
     * The text that is signed.
     * @return text of a note
     */
    public String text() {
        StringBuilder text = new StringBuilder(this.origin).append('\n')
            .append(this.size)
            .append('\n')
            .append(this.root.base64())
            .append('\n');
        this.extensions.forEach((line) -> text.append(line).append('\n'));
        return text.toString();
    }

}
