package org.lianxi.notification.shared;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How fresh the data is, and waiting for it to be fresh enough.
 */
@Component
public class Freshness {

    /**
     * Header that says which log index an answer is at.
     */
    public static final String INDEX = "Lianxi-Index";

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Duration SLICE = Duration.ofMillis(25);

    private final JdbcClient jdbc;

    Freshness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until a position was taken in.
     * @param token position token of a command's answer, or null to wait for nothing
     * @throws Refused with 400 if the token is none, with 503 if it takes too long
     */
    public void await(String token) {
        if (token == null) {
            return;
        }
        Position position = Position.parse(token);
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!taken(position)) {
            if (System.nanoTime() >= until) {
                throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, "view-behind");
            }
            LockSupport.parkNanos(SLICE.toNanos());
        }
    }

    /**
     * The last event of a conference that was taken in with all before it.
     * @param conferenceId the conference
     * @return its log index, 0 before the first
     */
    public long index(String conferenceId) {
        return this.jdbc.sql("""
                select coalesce((select min(log_index) - 1 from parked where conference_id = :c),
                    (select log_index from conference_position where conference_id = :c), 0)""")
            .param("c", conferenceId)
            .query(Long.class)
            .single();
    }

    private boolean taken(Position position) {
        return this.jdbc.sql("""
                select exists (select from aggregate_position where aggregate_id = ? and sequence >= ?)""")
            .params(position.aggregateId(), position.sequence())
            .query(Boolean.class)
            .single();
    }

    private record Position(String aggregateId, long sequence) {

        static Position parse(String token) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
                int at = text.lastIndexOf('@');
                if (at > 0 && text.indexOf('\0') < 0) {
                    return new Position(text.substring(0, at), Long.parseLong(text.substring(at + 1)));
                }
            }
            catch (IllegalArgumentException notAToken) {
                // Refused below.
            }
            throw new Refused(HttpStatus.BAD_REQUEST, "bad-position", token);
        }

    }

}
