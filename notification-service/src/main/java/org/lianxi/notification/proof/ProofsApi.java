package org.lianxi.notification.proof;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.lianxi.notification.shared.Recipients;
import org.lianxi.notification.shared.Page;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reports to the record that are open or were refused; refused ones can be made again.
 */
@RestController
@RequestMapping("/api/conferences/{c}/proofs")
class ProofsApi {

    private final JdbcClient jdbc;

    private final Clock clock;

    private final Recipients recipients;

    ProofsApi(JdbcClient jdbc, Clock clock, Recipients recipients) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.recipients = recipients;
    }

    @GetMapping
    ProofPage list(@PathVariable("c") String conferenceId, @RequestParam(required = false) String state,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        Page.oneOf("state", state, List.of("pending", "claimed", "done", "failed"));
        this.recipients.require(conferenceId);
        return new ProofPage(this.jdbc.sql("""
                select id, notice_id, step, channel, recipients, state, attempts, reason,
                    case when state in ('pending', 'claimed') then next_attempt end next_attempt from proof
                where conference_id = :c and (cast(:state as text) is null or state = :state)
                order by id desc limit :limit""")
            .param("c", conferenceId)
            .param("state", state)
            .param("limit", Page.limit(limit))
            .query((row, number) -> new ProofState(row.getLong("id"), row.getString("notice_id"), row.getString("step"),
                    row.getString("channel"), List.of((String[]) row.getArray("recipients").getArray()),
                    row.getString("state"), row.getInt("attempts"),
                    Optional.ofNullable(row.getTimestamp("next_attempt")).map(Timestamp::toInstant).orElse(null),
                    row.getString("reason")))
            .list());
    }

    @PostMapping("/{id}/resend")
    void resend(@PathVariable("c") String conferenceId, @PathVariable long id) {
        this.recipients.require(conferenceId);
        int found = this.jdbc.sql("""
                update proof set state = 'pending', attempts = 0, next_attempt = ?
                where conference_id = ? and id = ? and state = 'failed'""")
            .params(Timestamp.from(this.clock.instant()), conferenceId, id)
            .update();
        if (found == 0) {
            throw new Refused(HttpStatus.NOT_FOUND, "proof-unknown", Long.toString(id));
        }
    }

    /**
     * Reports, the newest first.
     *
     * @param items the reports
     */
    record ProofPage(List<ProofState> items) {
    }

    /**
     * A report.
     *
     * @param id its id
     * @param noticeId the notice it is about
     * @param step what is reported
     * @param channel on which channel, or null
     * @param recipients whom it is about
     * @param state {@code pending}, {@code claimed}, {@code done} or {@code failed}
     * @param attempts how often it was tried
     * @param nextAttempt when it is tried next, or null where it is over
     * @param reason why it was not recorded, or null
     */
    record ProofState(long id, String noticeId, String step, String channel, List<String> recipients, String state,
            int attempts, Instant nextAttempt, String reason) {
    }

}
