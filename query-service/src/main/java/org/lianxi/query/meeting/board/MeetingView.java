package org.lianxi.query.meeting.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.contract.Deviation;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.RosterEntry;

/**
 * A meeting.
 *
 * @param state {@code convened}, {@code open} or {@code closed}
 * @param startsAtMillis its beginning as a number, to sort by
 * @param roster the roster of the day of the notice
 * @param attendingUnits the frozen set, null until the meeting is closed
 */
record MeetingView(String kind, String title, OffsetDateTime startsAt, long startsAtMillis, OffsetDateTime endsAt,
        String place, List<String> topics, List<String> invitedUnits, List<RosterEntry> roster, int charterVersion,
        List<Deviation> deviations, String state, String presiderSeat, OffsetDateTime openedAt,
        List<Attendance> attendances, List<Resolution> resolutions, List<String> attendingUnits,
        OffsetDateTime closedAt) {

    static final String CONVENED = "convened";

    static final String OPEN = "open";

    static final String CLOSED = "closed";

    MeetingView opened(String presider, OffsetDateTime at, List<Deviation> more) {
        List<Deviation> all = new ArrayList<>(this.deviations);
        all.addAll(more);
        return new MeetingView(this.kind, this.title, this.startsAt, this.startsAtMillis, this.endsAt, this.place,
                this.topics, this.invitedUnits, this.roster, this.charterVersion, List.copyOf(all), OPEN, presider, at,
                this.attendances, this.resolutions, this.attendingUnits, this.closedAt);
    }

    MeetingView with(Attendance attendance) {
        List<Attendance> all = new ArrayList<>(this.attendances);
        all.removeIf((one) -> one.unitCode().equals(attendance.unitCode()));
        all.add(attendance);
        return with(List.copyOf(all), this.resolutions);
    }

    MeetingView with(Resolution resolution) {
        List<Resolution> all = new ArrayList<>(this.resolutions);
        all.add(resolution);
        return with(this.attendances, List.copyOf(all));
    }

    private MeetingView with(List<Attendance> present, List<Resolution> agreed) {
        return new MeetingView(this.kind, this.title, this.startsAt, this.startsAtMillis, this.endsAt, this.place,
                this.topics, this.invitedUnits, this.roster, this.charterVersion, this.deviations, this.state,
                this.presiderSeat, this.openedAt, present, agreed, this.attendingUnits, this.closedAt);
    }

    MeetingView closed(List<String> attending, OffsetDateTime at) {
        return new MeetingView(this.kind, this.title, this.startsAt, this.startsAtMillis, this.endsAt, this.place,
                this.topics, this.invitedUnits, this.roster, this.charterVersion, this.deviations, CLOSED,
                this.presiderSeat, this.openedAt, this.attendances, this.resolutions, attending, at);
    }

    record Attendance(String unitCode, Capacity capacity, String attendee) {
    }

    record Resolution(String resolutionId, int number, String title, String text, String leadUnit, List<String> coUnits,
            LocalDate dueOn) {
    }

}
