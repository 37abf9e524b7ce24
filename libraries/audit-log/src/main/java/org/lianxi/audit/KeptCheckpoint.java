package org.lianxi.audit;

/**
 * A signed checkpoint as it is kept with a log.
 *
 * @param name what it is called there
 * @param note the note, as text
 * @param size how many entries it is over, as it is kept beside the note; -1 where
 * nothing is
 * @param root the root, as it is kept beside the note; null where it is not
 */
public record KeptCheckpoint(String name, String note, long size, Hash root) {

    /**
     * A checkpoint that is kept alone.
     * @param name what it is called there
     * @param note the note, as text
     */
    public KeptCheckpoint(String name, String note) {
        this(name, note, -1, null);
    }

    boolean agreesWith(Checkpoint checkpoint) {
        return (this.size < 0 || this.size == checkpoint.size())
                && (this.root == null || this.root.equals(checkpoint.root()));
    }

}
