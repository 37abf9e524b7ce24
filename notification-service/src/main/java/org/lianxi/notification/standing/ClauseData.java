package org.lianxi.notification.standing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.conference.Charter;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which clause governs which rules, by the version of the charter, so that a notice can
 * quote what it rests on.
 */
@Component
class ClauseData {

    private final JdbcClient jdbc;

    ClauseData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers what a charter says.
     * @param event the event that brought it into force
     * @param charter the charter
     */
    void fold(RecordedEvent event, Charter charter) {
        List<Map.Entry<String, String>> governed = charter.clauses()
            .stream()
            .flatMap((clause) -> Stream.ofNullable(clause.governs())
                .flatMap(List::stream)
                .map((path) -> Map.entry(path, words(clause))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first))
            .entrySet()
            .stream()
            .toList();
        this.jdbc.sql("""
                insert into governed (conference_id, log_index, path, clause)
                select ?, ?, g.path, g.clause from unnest(?, ?) g (path, clause) on conflict do nothing""")
            .params(event.conferenceId(), event.index(),
                    governed.stream().map(Map.Entry::getKey).toArray(String[]::new),
                    governed.stream().map(Map.Entry::getValue).toArray(String[]::new))
            .update();
    }

    private static String words(Charter.Clause clause) {
        return PlainText.line((clause.at() != null) ? clause.at() + " " + clause.text() : clause.text());
    }

}
