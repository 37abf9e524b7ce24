package org.lianxi.notification.deadline;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Attempts to have silence recorded, each made by one instance.
 */
@Component
class SilenceAttempts {

    /**
     * Longer than command-service can take to answer.
     */
    private static final Duration WAIT = Duration.ofMinutes(1);

    /**
     * From a minute to about eight hours.
     */
    private static final int MOST_DOUBLINGS = 9;

    private final JdbcClient jdbc;

    private final Clock clock;

    SilenceAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Claims the next attempt. It is one and the same row that two instances write, so
     * one of them finds it claimed.
     * @param conferenceId the conference
     * @param minutesId the minutes
     * @param since when their units were asked
     * @return the attempt, or empty while another is under way or its time has not come
     */
    Optional<Attempt> claim(String conferenceId, String minutesId, Instant since) {
        Instant now = this.clock.instant();
        return this.jdbc.sql("""
                insert into silence_attempt as a (conference_id, minutes_id, since, next_attempt)
                values (:conference, :minutes, :since, :next)
                on conflict (conference_id, minutes_id, since) do update set next_attempt = excluded.next_attempt
                where a.next_attempt <= :now
                returning refusals""")
            .param("conference", conferenceId)
            .param("minutes", minutesId)
            .param("since", Timestamp.from(since))
            .param("next", Timestamp.from(now.plus(WAIT)))
            .param("now", Timestamp.from(now))
            .query(Integer.class)
            .optional()
            .map((refusals) -> new Attempt(conferenceId, minutesId, since, refusals));
    }

    /**
     * The attempt was refused. The next one waits longer and is one of its own.
     * @param attempt the attempt
     */
    void refused(Attempt attempt) {
        Duration wait = WAIT.multipliedBy(1L << Math.min(attempt.refusals(), MOST_DOUBLINGS));
        this.jdbc.sql("""
                update silence_attempt set refusals = ?, next_attempt = ?
                where conference_id = ? and minutes_id = ? and since = ? and refusals = ?""")
            .params(attempt.refusals() + 1, Timestamp.from(this.clock.instant().plus(wait)), attempt.conferenceId(),
                    attempt.minutesId(), Timestamp.from(attempt.since()), attempt.refusals())
            .update();
    }

    /**
     * An attempt.
     *
     * @param conferenceId the conference
     * @param minutesId the minutes
     * @param since when their units were asked
     * @param refusals how often it was refused before
     */
    record Attempt(String conferenceId, String minutesId, Instant since, int refusals) {

        /**
         * The same until there is an answer.
         */
        UUID idempotencyKey() {
            String name = String.join("|", "silence", this.conferenceId, this.minutesId, this.since.toString(),
                    Integer.toString(this.refusals));
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }

    }

}
