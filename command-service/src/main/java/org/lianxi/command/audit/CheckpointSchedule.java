package org.lianxi.command.audit;

import java.time.Duration;

/**
 * When a checkpoint is due: after so many entries, or after some time while there is any;
 * at once when something was issued that carries it. Checkpoints keep a distance, so that
 * many of them do not cost the commands their disk.
 *
 * @param entries after how many entries
 * @param time how long an entry waits
 * @param distance how long after the one before at least
 */
record CheckpointSchedule(int entries, Duration time, Duration distance) {

    static final CheckpointSchedule USUAL = new CheckpointSchedule(256, Duration.ofSeconds(2), Duration.ofMillis(250));

    /**
     * Whether one is due.
     * @param waiting how many entries no checkpoint covers
     * @param issued whether something was issued among them
     * @param waited how long the first of them has waited, in nanoseconds
     * @param sinceLast how long ago the last checkpoint was signed, in nanoseconds
     */
    boolean isDue(long waiting, boolean issued, long waited, long sinceLast) {
        return waiting > 0 && sinceLast >= this.distance.toNanos()
                && (issued || waiting >= this.entries || waited >= this.time.toNanos());
    }

}
