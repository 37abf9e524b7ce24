package org.lianxi.notification.standing;

import java.util.Map;

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

    private static final String CASE_KINDS = "caseKinds.";

    private static final String INFORMATION = "information";

    private final JdbcClient jdbc;

    ClauseData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers what a charter says. What is told to the public does not name the kind
     * that it runs by, and finds its clause by what that kind runs as.
     * @param event the event that brought it into force
     * @param charter the charter
     */
    void fold(RecordedEvent event, Charter charter) {
        Map<String, Charter.Clause> governed = charter.governed();
        charter.caseKinds()
            .stream()
            .filter((kind) -> kind.enabled() && INFORMATION.equals(kind.runsAs()))
            .findFirst()
            .flatMap((kind) -> charter.clauseOf(CASE_KINDS + kind.id()))
            .ifPresent((clause) -> governed.put(CASE_KINDS + INFORMATION, clause));
        this.jdbc.sql("""
                insert into governed (conference_id, log_index, path, clause)
                select ?, ?, g.path, g.clause from unnest(?, ?) g (path, clause) on conflict do nothing""")
            .params(event.conferenceId(), event.index(), governed.keySet().toArray(String[]::new),
                    governed.values().stream().map(ClauseData::words).toArray(String[]::new))
            .update();
    }

    private static String words(Charter.Clause clause) {
        return PlainText.line((clause.at() != null) ? clause.at() + " " + clause.text() : clause.text());
    }

}
