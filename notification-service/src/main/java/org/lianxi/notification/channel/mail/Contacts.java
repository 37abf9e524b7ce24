package org.lianxi.notification.channel.mail;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mail addresses of units: personal data, looked up when a mail goes out and kept nowhere
 * else, so that erasing one is the end of it.
 */
@Component
class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> mail(String conferenceId, String unit) {
        return this.jdbc.sql("select mail from contact where conference_id = ? and unit_code = ?")
            .params(conferenceId, unit)
            .query(String.class)
            .optional();
    }

    Set<String> withMail(String conferenceId, Collection<String> units) {
        return new HashSet<>(
                this.jdbc.sql("select unit_code from contact where conference_id = ? and unit_code = any (?)")
                    .params(conferenceId, units.toArray(String[]::new))
                    .query(String.class)
                    .list());
    }

    void save(String conferenceId, String unit, String mail) {
        this.jdbc.sql("""
                insert into contact (conference_id, unit_code, mail) values (?, ?, ?)
                on conflict (conference_id, unit_code) do update set mail = excluded.mail""")
            .params(conferenceId, unit, mail)
            .update();
    }

    void erase(String conferenceId, String unit) {
        this.jdbc.sql("delete from contact where conference_id = ? and unit_code = ?")
            .params(conferenceId, unit)
            .update();
    }

}
