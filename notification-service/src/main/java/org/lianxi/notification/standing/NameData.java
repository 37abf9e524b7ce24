package org.lianxi.notification.standing;

import java.util.List;
import java.util.Optional;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.UnitSeat;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands behind the ids of seats and duties, in PostgreSQL, so that no reader meets
 * an id.
 */
@Component
class NameData {

    private final JdbcClient jdbc;

    NameData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers what a charter says.
     * @param event the event that brought it into force
     * @param charter the charter
     */
    void fold(RecordedEvent event, Charter charter) {
        CharterParties parties = new CharterParties(charter);
        charter.seats().forEach((seat) -> seat(event, seat.id(), new Seat(seat.role(), parties.filling(seat))));
        charter.duties()
            .forEach((duty) -> this.jdbc.sql("""
                    insert into duty_words (conference_id, duty_id, log_index, place, words)
                    values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(event.conferenceId(), duty.id(), event.index(), duty.clause(), PlainText.line(duty.text()))
                .update());
    }

    /**
     * Remembers the seats of a unit that joined.
     * @param event the event
     * @param admitted its payload
     */
    void fold(RecordedEvent event, MemberUnitAdmitted admitted) {
        for (UnitSeat seat : (admitted.seats() != null) ? admitted.seats() : List.<UnitSeat>of()) {
            seat(event, seat.seatId(), new Seat(seat.role(), admitted.unitCode()));
        }
    }

    private void seat(RecordedEvent event, String id, Seat seat) {
        this.jdbc.sql("""
                insert into seat_words (conference_id, seat_id, log_index, role, party)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
            .params(event.conferenceId(), id, event.index(), seat.role(), seat.party())
            .update();
    }

    /**
     * A seat as it was when an event happened.
     * @param conferenceId the conference
     * @param logIndex the event's place in the log
     * @param id the seat's id
     * @return the seat, or empty where there was none
     */
    Optional<Seat> seat(String conferenceId, long logIndex, String id) {
        return this.jdbc.sql("""
                select role, party from seat_words where conference_id = ? and seat_id = ? and log_index <= ?
                order by log_index desc limit 1""")
            .params(conferenceId, id, logIndex)
            .query((row, number) -> new Seat(row.getString("role"), row.getString("party")))
            .optional();
    }

    /**
     * A duty as it was when an event happened.
     * @param conferenceId the conference
     * @param logIndex the event's place in the log
     * @param id the duty's id
     * @return the duty, or empty where there was none
     */
    Optional<Duty> duty(String conferenceId, long logIndex, String id) {
        return this.jdbc.sql("""
                select place, words from duty_words where conference_id = ? and duty_id = ? and log_index <= ?
                order by log_index desc limit 1""")
            .params(conferenceId, id, logIndex)
            .query((row, number) -> new Duty(row.getString("place"), row.getString("words")))
            .optional();
    }

}
