package org.lianxi.notification.contact;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mail addresses: looked up when a mail goes out and kept nowhere else, so that erasing
 * one is the end of it.
 */
@Component
public class Contacts {

    private static final String OWN = " where conference_id = ? and recipient = ? and seat = ?";

    private final JdbcClient jdbc;

    private final Clock clock;

    private final ApplicationEventPublisher changes;

    Contacts(JdbcClient jdbc, Clock clock, ApplicationEventPublisher changes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Where a recipient's mail goes.
     * @param conferenceId the conference
     * @param recipient code of the unit or organ
     * @return its first address, or that of the first of its seats that has one
     */
    public Optional<String> mail(String conferenceId, String recipient) {
        return mails(conferenceId, recipient).stream().findFirst();
    }

    /**
     * All addresses that a recipient's mail goes to: its own, and those of its seats that
     * want mail.
     * @param conferenceId the conference
     * @param recipient code of the unit or organ
     * @return each once, its own first
     */
    public List<String> mails(String conferenceId, String recipient) {
        return this.jdbc.sql("""
                select c.mail from contact c left join preference p using (conference_id, recipient, seat)
                where c.conference_id = ? and c.recipient = ? and (p.channels is null or 'mail' = any (p.channels))
                order by c.seat, c.position""")
            .params(conferenceId, recipient)
            .query(String.class)
            .list()
            .stream()
            .distinct()
            .toList();
    }

    List<String> of(Party party) {
        return this.jdbc.sql("select mail from contact" + OWN + " order by position")
            .params(party.key())
            .query(String.class)
            .list();
    }

    void save(Party party, List<String> mails) {
        erase(party);
        for (int i = 0; i < mails.size(); i++) {
            this.jdbc.sql("""
                    insert into contact (conference_id, recipient, seat, position, mail, given_at)
                    values (?, ?, ?, ?, ?, ?)""")
                .params(party.conferenceId(), party.recipient(), party.seat(), i + 1, mails.get(i),
                        this.clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        }
    }

    void erase(Party party) {
        this.jdbc.sql("delete from contact" + OWN).params(party.key()).update();
        this.changes.publishEvent(new Changed("mail", party.conferenceId(), party.recipient()));
    }

    /**
     * Where a channel ends for a recipient is being changed or erased, in this
     * transaction.
     *
     * @param channel the channel
     * @param conferenceId the conference
     * @param recipient code of the unit or organ
     */
    public record Changed(String channel, String conferenceId, String recipient) {
    }

}
