package org.lianxi.notification.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.conference.Charter;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Organs and parts in PostgreSQL, by the version of the charter.
 */
@Component
class PartyData {

    private static final String VERSION = """
            log_index = (select max(log_index) from charter where conference_id = ? and log_index <= ?)""";

    private final JdbcClient jdbc;

    PartyData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers what a charter says.
     * @param event the event that brought it into force
     * @param charter the charter
     */
    void fold(RecordedEvent event, Charter charter) {
        CharterParties parties = new CharterParties(charter);
        int position = 0;
        for (Map.Entry<String, String> organ : charter.organs().entrySet()) {
            this.jdbc.sql("""
                    insert into organ (conference_id, log_index, code, name, position)
                    values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(event.conferenceId(), event.index(), organ.getKey(), PlainText.line(organ.getValue()),
                        position++)
                .update();
        }
        for (Part part : Part.values()) {
            this.jdbc.sql("""
                    insert into party (conference_id, log_index, part, recipient, position)
                    select ?, ?, ?, r.code, r.place from unnest(?) with ordinality r (code, place)
                    on conflict do nothing""")
                .params(event.conferenceId(), event.index(), part.wireName(), parties.of(part).toArray(String[]::new))
                .update();
        }
    }

    /**
     * What the charter said when an event happened.
     * @param conferenceId the conference
     * @param logIndex the event's place in the log
     * @param trip asks for it
     * @return organs and parts, once the round trip is made; none before a charter was
     * adopted
     */
    Parties asOf(String conferenceId, long logIndex, RoundTrip trip) {
        Parties parties = new Parties(new LinkedHashMap<>(), new HashMap<>());
        trip.read("select code, name from organ where conference_id = ? and " + VERSION + " order by position",
                (row) -> parties.organs().put(row.getString("code"), row.getString("name")), conferenceId, conferenceId,
                logIndex);
        trip.read(
                "select part, recipient from party where conference_id = ? and " + VERSION + " order by part, position",
                (row) -> parties.parts()
                    .computeIfAbsent(row.getString("part"), (part) -> new ArrayList<>())
                    .add(row.getString("recipient")),
                conferenceId, conferenceId, logIndex);
        return parties;
    }

    /**
     * Organs and parts.
     *
     * @param organs names of the organs by their codes
     * @param parts codes of those that have a part, by the part
     */
    record Parties(Map<String, String> organs, Map<String, List<String>> parts) {

        List<String> of(Part part) {
            return this.parts.getOrDefault(part.wireName(), List.of());
        }

    }

}
