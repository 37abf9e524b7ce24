package org.lianxi.query.meeting.attendance;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import com.mongodb.client.model.Filters;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.meeting.attendance.AttendanceView.Cell;
import org.lianxi.query.names.Names;
import org.lianxi.query.shared.Page;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which unit was at which meeting: a page of meetings, latest first, each with a
 * cell for every member unit in the charter's order, and for others that came.
 */
@RestController
class AttendanceMatrixApi {

    private final Views<AttendanceView> meetings;

    private final UnitRegister register;

    private final Names names;

    private final Answers answers;

    AttendanceMatrixApi(Views<AttendanceView> meetings, UnitRegister register, Names names, Answers answers) {
        this.meetings = meetings;
        this.register = register;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping("/api/conferences/{conferenceId}/attendance-matrix")
    ResponseEntity<Object> matrix(@PathVariable String conferenceId, PageRequest page) {
        Units units = this.register.of(conferenceId);
        AtomicReference<Names.Meant> meant = new AtomicReference<>();
        ResponseEntity<Object> answer = this.answers.list(conferenceId, "meetings", () -> {
            Page<Stored<AttendanceView>> found = this.meetings.page(Filters.eq("conferenceId", conferenceId),
                    ViewOrder.by("startsAtMillis", false), page);
            meant.set(this.names.in(conferenceId,
                    found.items().stream().flatMap((stored) -> stored.view().people()).toList()));
            return found.map((stored) -> Column.of(stored, units, meant.get()));
        });
        return meant.get().unkept(answer);
    }

    record Column(String meetingId, String title, OffsetDateTime startsAt, String state, int invited, int attended,
            List<Answer> units) {

        static Column of(Stored<AttendanceView> stored, Units units, Names.Meant meant) {
            AttendanceView view = stored.view();
            Set<String> codes = new LinkedHashSet<>(units.codes());
            view.cells().forEach((cell) -> codes.add(cell.unitCode()));
            List<Answer> answers = codes.stream()
                .map((code) -> Answer.of(view.cells()
                    .stream()
                    .filter((cell) -> cell.unitCode().equals(code))
                    .findFirst()
                    .orElse(Cell.of(code, false)), view.state(), units, meant))
                .toList();
            return new Column(stored.id(), view.title(), view.startsAt(), view.state(),
                    (int) view.cells().stream().filter(Cell::invited).count(),
                    (int) view.cells()
                        .stream()
                        .filter((cell) -> cell.capacity() != null && cell.capacity().attends())
                        .count(),
                    answers);
        }

    }

    record Answer(String unitCode, String unitName, boolean invited, String attendance, AttendanceView.Reply reply,
            String excuse, Capacity capacity, String attendee, OffsetDateTime lateAt, OffsetDateTime leftAt) {

        static Answer of(Cell cell, String meeting, Units units, Names.Meant meant) {
            return new Answer(cell.unitCode(), units.name(cell.unitCode()), cell.invited(), cell.word(meeting),
                    (cell.reply() != null) ? cell.reply().naming(meant) : null, cell.excuse(), cell.capacity(),
                    meant.name(cell.attendee()), cell.lateAt(), cell.leftAt());
        }

    }

}
