package org.lianxi.notification.contact;

import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Recipients;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose contacts a request may see and change: a recipient its own and those of its
 * seats, the conference office and those who run the installation all.
 */
@Component
class Parties {

    private final JdbcClient jdbc;

    private final Recipients recipients;

    Parties(JdbcClient jdbc, Recipients recipients) {
        this.jdbc = jdbc;
        this.recipients = recipients;
    }

    /**
     * Requires a party that the actor may deal with.
     * @param seat id of a seat, or null for the recipient itself
     * @throws Refused with 404 if there is none, with 403 if it is another's
     */
    Party require(String conferenceId, String recipient, String seat, Actor actor) {
        this.recipients.require(conferenceId, recipient);
        if (!recipient.equals(actor.unit()) && !"system".equals(actor.role()) && !actor.role().startsWith("office-")) {
            throw new Refused(HttpStatus.FORBIDDEN, "contact-of-another");
        }
        if (seat != null && !has(conferenceId, recipient, seat)) {
            throw new Refused(HttpStatus.NOT_FOUND, "seat-unknown", recipient, seat);
        }
        return new Party(conferenceId, recipient, (seat != null) ? seat : "");
    }

    private boolean has(String conferenceId, String recipient, String seat) {
        return this.jdbc.sql("""
                select exists (select from seat where conference_id = :c and recipient = :r and seat_id = :s)""")
            .param("c", conferenceId)
            .param("r", recipient)
            .param("s", seat)
            .query(Boolean.class)
            .single();
    }

}
