package org.lianxi.query.ingest;

import java.time.Duration;
import java.time.Instant;

/**
 * A conference whose events are held back because the first of them cannot be applied.
 *
 * @param conferenceId the conference
 * @param firstIndex log index of the event that cannot be applied
 * @param reason why not
 * @param attempts how often it was tried
 * @param nextRetryAt when it is tried next
 */
record ParkedConference(String conferenceId, long firstIndex, String reason, int attempts, Instant nextRetryAt) {

    private static final Duration FIRST = Duration.ofSeconds(30);

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int DOUBLINGS = 5;

    static ParkedConference begin(String conferenceId, long firstIndex, String reason, Instant now) {
        return new ParkedConference(conferenceId, firstIndex, reason, 1, now.plus(FIRST));
    }

    ParkedConference failedAgain(long first, String why, Instant now) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(this.attempts, DOUBLINGS));
        return new ParkedConference(this.conferenceId, first, why, this.attempts + 1,
                now.plus((pause.compareTo(LONGEST) < 0) ? pause : LONGEST));
    }

}
