package org.lianxi.notification.shared;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which conferences and recipients there are, for requests that name one. A recipient is
 * a member unit, or an organ that the charter names, now or in the past: what it was told
 * stays to be read.
 */
@Component
public class Recipients {

    private static final String OFFICE = "office";

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
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
     * Requires a recipient.
     * @param conferenceId id of the conference
     * @param recipient code of the unit or organ
     * @throws Refused with 404 if there is no such conference or recipient
     */
    public void require(String conferenceId, String recipient) {
        require(conferenceId);
        if (!exists("""
                select exists (select from member_unit where conference_id = :c and code = :r)
                    or exists (select from organ where conference_id = :c and code = :r)""", conferenceId, recipient)) {
            throw new Refused(HttpStatus.NOT_FOUND, "recipient-unknown", recipient);
        }
    }

    /**
     * Requires that somebody acts for a recipient: for a unit or an organ whoever signed
     * in under its code, for the office one of its staff.
     * @param actor who acts
     * @param recipient code of the unit or organ
     * @throws Refused with 403 if not
     */
    public void requireItself(Actor actor, String recipient) {
        if (!recipient.equals(actor.unit()) && !(OFFICE.equals(recipient) && actor.role().startsWith(OFFICE + "-"))) {
            throw new Refused(HttpStatus.FORBIDDEN, "not-the-recipient");
        }
    }

    private boolean exists(String sql, String conferenceId) {
        return this.jdbc.sql(sql).param(conferenceId).query(Boolean.class).single();
    }

    private boolean exists(String sql, String conferenceId, String recipient) {
        return this.jdbc.sql(sql).param("c", conferenceId).param("r", recipient).query(Boolean.class).single();
    }

}
