package org.lianxi.notification.channel.mail;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mail addresses of recipients: personal data, looked up when a mail goes out and kept
 * nowhere else, so that erasing one is the end of it.
 */
@Component
class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> mail(String conferenceId, String recipient) {
        return this.jdbc.sql("select mail from contact where conference_id = ? and recipient = ?")
            .params(conferenceId, recipient)
            .query(String.class)
            .optional();
    }

    Set<String> withMail(String conferenceId, Collection<String> recipients) {
        return new HashSet<>(
                this.jdbc.sql("select recipient from contact where conference_id = ? and recipient = any (?)")
                    .params(conferenceId, recipients.toArray(String[]::new))
                    .query(String.class)
                    .list());
    }

    void save(String conferenceId, String recipient, String mail) {
        this.jdbc.sql("""
                insert into contact (conference_id, recipient, mail) values (?, ?, ?)
                on conflict (conference_id, recipient) do update set mail = excluded.mail""")
            .params(conferenceId, recipient, mail)
            .update();
    }

    void erase(String conferenceId, String recipient) {
        this.jdbc.sql("delete from contact where conference_id = ? and recipient = ?")
            .params(conferenceId, recipient)
            .update();
    }

}
