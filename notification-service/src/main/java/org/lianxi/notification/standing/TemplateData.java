package org.lianxi.notification.standing;

import java.util.HashMap;
import java.util.Map;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.notice.NoticeTemplates;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.notice.Templates;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The charter's own wording of notices in PostgreSQL, by the version of the charter.
 */
@Component
class TemplateData implements Templates {

    private final JdbcClient jdbc;

    TemplateData(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        Map<String, String> templates = new HashMap<>();
        this.jdbc.sql("""
                select name, words from notice_template where conference_id = :c and starts_with(name, :kind)
                  and log_index = (
                    select max(log_index) from charter where conference_id = :c and log_index <= :index)""")
            .param("c", conferenceId)
            .param("kind", kind.wireName() + ".")
            .param("index", logIndex)
            .query((row) -> {
                templates.put(row.getString("name").substring(kind.wireName().length() + 1), row.getString("words"));
            });
        return templates;
    }

}
