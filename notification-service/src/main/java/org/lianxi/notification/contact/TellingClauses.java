package org.lianxi.notification.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.transport.RecordedEvent;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The charter's own words on telling the units, by which wishes are refused, and whose
 * seats there are to be told. Rows say from which event on they hold.
 */
@Component
public class TellingClauses {

    /**
     * Who is told of progress.
     */
    static final String PROGRESS = "reporting.progressTo";

    /**
     * Who follows up, and urges.
     */
    static final String URGING = "tracking";

    private final JdbcClient jdbc;

    TellingClauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers what a charter says.
     * @param event the event
     * @param fact its payload
     */
    public void fold(RecordedEvent event, RecordedFact fact) {
        switch (fact) {
            case CharterAdopted adopted -> charter(event, adopted.charter());
            case CharterAmended amended -> charter(event, amended.charter());
            case MemberUnitAdmitted admitted when admitted.seats() != null ->
                admitted.seats().forEach((seat) -> seat(event, seat.seatId(), admitted.unitCode()));
            default -> {
            }
        }
    }

    private void charter(RecordedEvent event, Charter charter) {
        for (String path : List.of(PROGRESS, URGING)) {
            charter.clauseOf(path)
                .ifPresent((clause) -> this.jdbc.sql("insert into clause values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(event.conferenceId(), event.index(), path, clause.at(), clause.text())
                    .update());
        }
        for (Charter.Seat seat : charter.seats()) {
            Optional.ofNullable(seat.unit())
                .or(() -> organ(charter, seat.organ()))
                .ifPresent((recipient) -> seat(event, seat.id(), recipient));
        }
    }

    /**
     * An organ is named by its code, or by its name.
     */
    private static Optional<String> organ(Charter charter, String named) {
        Map<String, String> organs = charter.organs();
        return organs.keySet()
            .stream()
            .filter((code) -> code.equals(named) || organs.get(code).equals(named))
            .findFirst();
    }

    private void seat(RecordedEvent event, String seat, String recipient) {
        this.jdbc.sql("insert into seat values (?, ?, ?) on conflict do nothing")
            .params(event.conferenceId(), seat, recipient)
            .update();
    }

    /**
     * The clause in force that governs a rule.
     * @return to be worded: the clause in the charter's words, or that it has none
     */
    MessageSourceResolvable of(String conferenceId, String path) {
        Optional<Object[]> clause = this.jdbc.sql("""
                select place, words from clause where conference_id = :c and path = :p
                    and log_index = (select max(log_index) from charter where conference_id = :c)""")
            .param("c", conferenceId)
            .param("p", path)
            .query((row, number) -> new Object[] { row.getString("place"), row.getString("words") })
            .optional();
        return clause.map((words) -> new DefaultMessageSourceResolvable(new String[] { "clause.quoted" }, words))
            .orElseGet(() -> new DefaultMessageSourceResolvable("clause.silent"));
    }

}
