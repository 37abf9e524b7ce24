package org.lianxi.notification.deadline;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.lianxi.notification.shared.CommandService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Attempts to have recorded what has come with time, each made by one instance.
 */
@Component
class Attempts {

    private static final Logger logger = LoggerFactory.getLogger(Attempts.class);

    /**
     * Longer than command-service can take to answer.
     */
    private static final Duration WAIT = Duration.ofMinutes(1);

    /**
     * From a minute to about eight hours.
     */
    private static final int MOST_DOUBLINGS = 9;

    private final JdbcClient jdbc;

    private final CommandService commands;

    private final Clock clock;

    Attempts(JdbcClient jdbc, CommandService commands, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Claims the next attempt. It is one and the same row that two instances write, so
     * one of them finds it claimed.
     * @param conferenceId the conference
     * @param act what is to be recorded
     * @param matterId what about
     * @param since which time of several it is
     * @return the attempt, or empty while another is under way or its time has not come
     */
    Optional<Attempt> claim(String conferenceId, Act act, String matterId, Instant since) {
        Instant now = this.clock.instant();
        return this.jdbc.sql("""
                insert into attempt as a (conference_id, act, matter_id, since, next_attempt)
                values (:conference, :act, :matter, :since, :next)
                on conflict (conference_id, act, matter_id, since) do update set next_attempt = excluded.next_attempt
                where a.next_attempt <= :now
                returning refusals""")
            .param("conference", conferenceId)
            .param("act", act.wireName())
            .param("matter", matterId)
            .param("since", Timestamp.from(since))
            .param("next", Timestamp.from(now.plus(WAIT)))
            .param("now", Timestamp.from(now))
            .query(Integer.class)
            .optional()
            .map((refusals) -> new Attempt(conferenceId, act, matterId, since, refusals));
    }

    /**
     * Makes an attempt. Nothing is lost when the answer is not heard: it is made again
     * with the same key. A refusal was an answer; the next attempt waits longer and is
     * one of its own.
     * @param attempt the attempt
     * @param path where the command goes, below the conference
     * @param names what the placeholders of the path stand for
     * @param body what the command says
     */
    void make(Attempt attempt, String path, Map<String, String> names, Map<String, Object> body) {
        CommandService.Answer answer = this.commands
            .send(new CommandService.Command(path, names, CommandService.OURSELVES, attempt.idempotencyKey(), body));
        if (answer.verdict() == CommandService.Verdict.REFUSED) {
            logger.warn("{} about {} of {} was not recorded: {} {}", attempt.act().wireName(), attempt.matterId(),
                    attempt.conferenceId(), answer.status(), answer.code());
            refused(attempt);
        }
    }

    private void refused(Attempt attempt) {
        Duration wait = WAIT.multipliedBy(1L << Math.min(attempt.refusals(), MOST_DOUBLINGS));
        this.jdbc.sql("""
                update attempt set refusals = ?, next_attempt = ?
                where conference_id = ? and act = ? and matter_id = ? and since = ? and refusals = ?""")
            .params(attempt.refusals() + 1, Timestamp.from(this.clock.instant().plus(wait)), attempt.conferenceId(),
                    attempt.act().wireName(), attempt.matterId(), Timestamp.from(attempt.since()), attempt.refusals())
            .update();
    }

    /**
     * What can come with time.
     */
    enum Act {

        /** Silence has come to count as consent. */
        SILENCE,

        /** A bulletin has fallen due. */
        BULLETIN;

        private String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /**
     * An attempt.
     *
     * @param conferenceId the conference
     * @param act what is to be recorded
     * @param matterId what about
     * @param since which time of several it is
     * @param refusals how often it was refused before
     */
    record Attempt(String conferenceId, Act act, String matterId, Instant since, int refusals) {

        /**
         * The same until there is an answer.
         */
        private UUID idempotencyKey() {
            String name = String.join("|", this.act.wireName(), this.conferenceId, this.matterId, this.since.toString(),
                    Integer.toString(this.refusals));
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }

    }

}
