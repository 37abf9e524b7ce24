package org.lianxi.query.meeting.attendance;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.lianxi.contract.meeting.Capacity;
import org.lianxi.query.names.Names;

/**
 * Who was to come to a meeting, and who came.
 *
 * @param startsAtMillis its beginning as a number, to sort by
 * @param state {@code convened}, {@code cancelled}, {@code open} or {@code closed}
 */
record AttendanceView(String title, OffsetDateTime startsAt, long startsAtMillis, String state, List<Cell> cells) {

    AttendanceView at(OffsetDateTime moved) {
        return new AttendanceView(this.title, moved, moved.toInstant().toEpochMilli(), this.state, this.cells);
    }

    AttendanceView in(String next) {
        return new AttendanceView(this.title, this.startsAt, this.startsAtMillis, next, this.cells);
    }

    AttendanceView change(String unitCode, UnaryOperator<Cell> change) {
        List<Cell> all = new ArrayList<>(this.cells);
        if (all.stream().noneMatch((cell) -> cell.unitCode().equals(unitCode))) {
            all.add(Cell.of(unitCode, false));
        }
        all.replaceAll((cell) -> cell.unitCode().equals(unitCode) ? change.apply(cell) : cell);
        return new AttendanceView(this.title, this.startsAt, this.startsAtMillis, this.state, List.copyOf(all));
    }

    /**
     * Whoever is named, by name or reference.
     */
    Stream<String> people() {
        return this.cells.stream()
            .flatMap((cell) -> Stream.of(Optional.ofNullable(cell.attendee()),
                    Optional.ofNullable(cell.reply()).map(Reply::attendee)))
            .flatMap(Optional::stream);
    }

    /**
     * One unit at one meeting.
     *
     * @param reply its latest answer to the notice, null while there is none
     * @param excuse why its absence is excused, or null
     * @param capacity in what capacity it came, null while it is not recorded
     * @param lateAt when it came late, or null
     * @param leftAt when it left early, or null
     */
    record Cell(String unitCode, boolean invited, Reply reply, String excuse, Capacity capacity, String attendee,
            OffsetDateTime lateAt, OffsetDateTime leftAt) {

        static Cell of(String unitCode, boolean invited) {
            return new Cell(unitCode, invited, null, null, null, null, null, null);
        }

        Cell replied(Reply answer) {
            return new Cell(this.unitCode, this.invited, answer, this.excuse, this.capacity, this.attendee, this.lateAt,
                    this.leftAt);
        }

        Cell excused(String reason) {
            return new Cell(this.unitCode, this.invited, this.reply, reason, this.capacity, this.attendee, this.lateAt,
                    this.leftAt);
        }

        Cell present(Capacity as, String person) {
            return new Cell(this.unitCode, this.invited, this.reply, this.excuse, as, person, this.lateAt, null);
        }

        Cell late(OffsetDateTime at) {
            return new Cell(this.unitCode, this.invited, this.reply, this.excuse, this.capacity, this.attendee, at,
                    this.leftAt);
        }

        Cell left(OffsetDateTime at) {
            return new Cell(this.unitCode, this.invited, this.reply, this.excuse, this.capacity, this.attendee,
                    this.lateAt, at);
        }

        /**
         * The cell in one word.
         * @param meeting state of the meeting
         * @return {@code present}, {@code late}, {@code left}, {@code listening},
         * {@code excused}, {@code absent}, {@code expected} or {@code not-invited}
         */
        String word(String meeting) {
            if (this.capacity != null && !this.capacity.attends()) {
                return "listening";
            }
            if (this.capacity != null) {
                return (this.leftAt != null) ? "left" : (this.lateAt != null) ? "late" : "present";
            }
            if (this.excuse != null || (this.reply != null && "excused".equals(this.reply.reply()))) {
                return "excused";
            }
            if (!this.invited) {
                return "not-invited";
            }
            return "closed".equals(meeting) ? "absent" : "expected";
        }

    }

    /**
     * What a unit answered to the notice.
     */
    record Reply(String reply, String attendee, String post, String reason) {

        Reply naming(Names.Meant meant) {
            return new Reply(this.reply, meant.name(this.attendee), meant.post(this.attendee, this.post), this.reason);
        }

    }

}
