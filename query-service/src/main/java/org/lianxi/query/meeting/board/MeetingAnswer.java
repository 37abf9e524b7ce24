package org.lianxi.query.meeting.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lianxi.contract.Deviation;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.RosterEntry;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.Units;

/**
 * A meeting as it is answered, with the names of units.
 */
record MeetingAnswer(@JsonUnwrapped Brief brief, List<String> topics, List<RosterEntry> roster, int charterVersion,
        List<Deviation> deviations, List<Attendance> attendance, List<Resolution> resolutions,
        List<UnitName> attendingUnits) {

    static MeetingAnswer of(String id, MeetingView view, Units units) {
        return new MeetingAnswer(Brief.of(id, view, units), view.topics(), view.roster(), view.charterVersion(),
                view.deviations(), attendance(view, units),
                view.resolutions().stream().map((one) -> Resolution.of(one, units)).toList(),
                (view.attendingUnits() != null) ? units.named(view.attendingUnits()) : null);
    }

    /**
     * One row for each unit that was invited or came.
     */
    private static List<Attendance> attendance(MeetingView view, Units units) {
        Set<String> codes = new LinkedHashSet<>(view.invitedUnits());
        view.attendances().forEach((one) -> codes.add(one.unitCode()));
        return codes.stream().map((code) -> {
            Optional<MeetingView.Attendance> recorded = view.attendances()
                .stream()
                .filter((one) -> one.unitCode().equals(code))
                .findFirst();
            return new Attendance(code, units.name(code), view.invitedUnits().contains(code),
                    recorded.map(MeetingView.Attendance::capacity).orElse(null),
                    recorded.map(MeetingView.Attendance::attendee).orElse(null),
                    recorded.filter((one) -> one.capacity().attends()).isPresent());
        }).toList();
    }

    /**
     * What a list shows of a meeting.
     */
    record Brief(String meetingId, String kind, String title, String state, OffsetDateTime startsAt,
            OffsetDateTime endsAt, String place, String presiderSeat, OffsetDateTime openedAt, OffsetDateTime closedAt,
            int invitedCount, int attendingCount, int resolutionCount) {

        static Brief of(String id, MeetingView view, Units units) {
            int attending = (int) attendance(view, units).stream().filter(Attendance::attends).count();
            return new Brief(id, view.kind(), view.title(), view.state(), view.startsAt(), view.endsAt(), view.place(),
                    view.presiderSeat(), view.openedAt(), view.closedAt(), view.invitedUnits().size(), attending,
                    view.resolutions().size());
        }

    }

    record Attendance(String unitCode, String unitName, boolean invited, Capacity capacity, String attendee,
            boolean attends) {
    }

    record Resolution(String resolutionId, int number, String title, String text, String leadUnitCode,
            String leadUnitName, List<UnitName> coUnits, LocalDate dueOn) {

        static Resolution of(MeetingView.Resolution resolution, Units units) {
            return new Resolution(resolution.resolutionId(), resolution.number(), resolution.title(), resolution.text(),
                    resolution.leadUnit(), units.name(resolution.leadUnit()), units.named(resolution.coUnits()),
                    resolution.dueOn());
        }

    }

}
