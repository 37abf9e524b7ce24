package org.lianxi.notification.standing;

import java.util.HashMap;
import java.util.Map;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.notice.NoticeTemplates;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.notice.Templates;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The charter's own wording of notices in PostgreSQL, by the version of the charter.
 */
@Component
class TemplateData implements Templates {

    private final JdbcClient jdbc;

    private final JdbcOperations operations;

    TemplateData(JdbcClient jdbc, JdbcOperations operations) {
        this.jdbc = jdbc;
        this.operations = operations;
    }

    /**
     * Remembers what a charter says.
     * @param event the event that brought it into force
     * @param charter the charter
     */
    void fold(RecordedEvent event, Charter charter) {
        NoticeTemplates.among(charter.texts())
            .forEach((name, words) -> this.jdbc.sql("""
                    insert into notice_template (conference_id, log_index, name, words)
                    values (?, ?, ?, ?) on conflict do nothing""")
                .params(event.conferenceId(), event.index(), name, PlainText.lines(words))
                .update());
    }

    @Override
    public Map<String, String> of(String conferenceId, long logIndex, NoticeKind kind) {
        RoundTrip trip = new RoundTrip();
        Map<String, String> all = asOf(conferenceId, logIndex, trip);
        trip.make(this.operations);
        return of(kind, all);
    }

    /**
     * All templates that the charter had when something happened.
     * @param conferenceId the conference
     * @param logIndex the place in the log
     * @param trip asks for them
     * @return words by the kind's name and the part's, once the round trip is made
     */
    Map<String, String> asOf(String conferenceId, long logIndex, RoundTrip trip) {
        Map<String, String> templates = new HashMap<>();
        trip.read("""
                select name, words from notice_template where conference_id = ? and log_index = (
                    select max(log_index) from charter where conference_id = ? and log_index <= ?)""",
                (row) -> templates.put(row.getString("name"), row.getString("words")), conferenceId, conferenceId,
                logIndex);
        return templates;
    }

    /**
     * Those of one kind.
     */
    static Map<String, String> of(NoticeKind kind, Map<String, String> all) {
        String prefix = kind.wireName() + ".";
        Map<String, String> templates = new HashMap<>();
        all.forEach((name, words) -> {
            if (name.startsWith(prefix)) {
                templates.put(name.substring(prefix.length()), words);
            }
        });
        return templates;
    }

}
