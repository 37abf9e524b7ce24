package org.lianxi.notification.shared;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which conferences and units there are, for requests that name one.
 */
@Component
public class Members {

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Requires a conference.
     * @param conferenceId its id
     * @throws Refused with 404 if there is none of that id
     */
    public void require(String conferenceId) {
        if (!exists("select exists (select from charter where conference_id = ?)", conferenceId)) {
            throw new Refused(HttpStatus.NOT_FOUND, "conference-unknown", conferenceId);
        }
    }

    /**
     * Requires a unit that is or was a member.
     * @param conferenceId id of the conference
     * @param unit the unit's code
     * @throws Refused with 404 if there is no such conference or unit
     */
    public void require(String conferenceId, String unit) {
        require(conferenceId);
        if (!exists("select exists (select from member_unit where conference_id = ? and code = ?)", conferenceId,
                unit)) {
            throw new Refused(HttpStatus.NOT_FOUND, "unit-unknown", unit);
        }
    }

    private boolean exists(String sql, Object... params) {
        return this.jdbc.sql(sql).params(params).query(Boolean.class).single();
    }

}
