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
import org.lianxi.query.names.Names;

/**
 * A meeting as it is answered, with the names of units.
 */
record MeetingAnswer(@JsonUnwrapped Brief brief, List<String> topics, List<UnitName> invitedUnits,
        List<String> outsiders, String preparesFor, UnitName proposedBy, List<RosterEntry> roster, int charterVersion,
        List<Deviation> deviations, List<MeetingView.Change> changes, List<Attendance> attendance,
        List<Resolution> resolutions, List<Vote> votes, List<UnitName> attendingUnits) {

    static MeetingAnswer of(String id, MeetingView view, Units units) {
        MeetingView.Notice notice = view.notice();
        List<String> attending = view.sitting().attendingUnits();
        return new MeetingAnswer(Brief.of(id, view, units), notice.topics(), units.named(notice.invitedUnits()),
                notice.outsiders(), notice.preparesFor(), units.named(notice.proposedBy()), notice.roster(),
                notice.charterVersion(), view.deviations(), view.changes(), attendance(view, units),
                view.sitting().resolutions().stream().map((one) -> Resolution.of(one, units)).toList(),
                view.sitting().votes().stream().map((one) -> Vote.of(one, units)).toList(),
                (attending != null) ? units.named(attending) : null);
    }

    /**
     * The same with names in place of references.
     */
    MeetingAnswer naming(Names.Meant meant) {
        return new MeetingAnswer(this.brief, this.topics, this.invitedUnits,
                this.outsiders.stream().map(meant::name).toList(), this.preparesFor, this.proposedBy, this.roster,
                this.charterVersion, this.deviations, this.changes,
                this.attendance.stream().map((one) -> one.naming(meant)).toList(), this.resolutions, this.votes,
                this.attendingUnits);
    }

    /**
     * One row for each unit that was invited or came.
     */
    private static List<Attendance> attendance(MeetingView view, Units units) {
        Set<String> codes = new LinkedHashSet<>(view.notice().invitedUnits());
        List<MeetingView.Attendance> records = view.sitting().attendances();
        records.forEach((one) -> codes.add(one.unitCode()));
        return codes.stream().map((code) -> {
            Optional<MeetingView.Attendance> recorded = records.stream()
                .filter((one) -> one.unitCode().equals(code))
                .findFirst();
            return new Attendance(code, units.name(code), view.notice().invitedUnits().contains(code),
                    recorded.map(MeetingView.Attendance::capacity).orElse(null),
                    recorded.map(MeetingView.Attendance::attendee).orElse(null),
                    recorded.filter((one) -> one.capacity().attends()).isPresent());
        }).toList();
    }

    /**
     * What a list shows of a meeting.
     */
    record Brief(String meetingId, String kind, String form, String title, String state, OffsetDateTime startsAt,
            OffsetDateTime endsAt, String place, String presiderSeat, OffsetDateTime openedAt, OffsetDateTime closedAt,
            int invitedCount, int attendingCount, int resolutionCount, int dissentCount) {

        static Brief of(String id, MeetingView view, Units units) {
            MeetingView.Notice notice = view.notice();
            MeetingView.Sitting sitting = view.sitting();
            int attending = (int) attendance(view, units).stream().filter(Attendance::attends).count();
            int dissents = sitting.resolutions().stream().mapToInt((one) -> one.dissents().size()).sum();
            return new Brief(id, notice.kind(), notice.form(), notice.title(), view.state(), notice.startsAt(),
                    notice.endsAt(), notice.place(), sitting.presiderSeat(), sitting.openedAt(), sitting.closedAt(),
                    notice.invitedUnits().size(), attending, sitting.resolutions().size(), dissents);
        }

    }

    record Attendance(String unitCode, String unitName, boolean invited, Capacity capacity, String attendee,
            boolean attends) {

        Attendance naming(Names.Meant meant) {
            return new Attendance(this.unitCode, this.unitName, this.invited, this.capacity, meant.name(this.attendee),
                    this.attends);
        }

    }

    record Resolution(String resolutionId, int number, String title, String text, String leadUnitCode,
            String leadUnitName, List<UnitName> coUnits, LocalDate dueOn, List<String> corrections,
            List<Dissent> dissents) {

        static Resolution of(MeetingView.Resolution resolution, Units units) {
            return new Resolution(resolution.resolutionId(), resolution.number(), resolution.title(), resolution.text(),
                    resolution.leadUnit(), units.name(resolution.leadUnit()), units.named(resolution.coUnits()),
                    resolution.dueOn(), resolution.corrections(),
                    resolution.dissents()
                        .stream()
                        .map((one) -> new Dissent(one.unitCode(), units.name(one.unitCode()), one.position(),
                                one.opinion()))
                        .toList());
        }

    }

    record Dissent(String unitCode, String unitName, String position, String opinion) {
    }

    /**
     * A vote, with the votes counted.
     */
    record Vote(String resolutionId, String title, String text, String majority, boolean carried, long inFavour,
            long against, long abstained, List<Cast> votes) {

        static Vote of(MeetingView.Vote vote, Units units) {
            return new Vote(vote.resolutionId(), vote.title(), vote.text(), vote.majority(), vote.carried(),
                    count(vote, "for"), count(vote, "against"), count(vote, "abstained"),
                    vote.votes()
                        .stream()
                        .map((one) -> new Cast(one.unitCode(), units.name(one.unitCode()), one.position()))
                        .toList());
        }

        private static long count(MeetingView.Vote vote, String position) {
            return vote.votes().stream().filter((one) -> one.position().equals(position)).count();
        }

    }

    record Cast(String unitCode, String unitName, String position) {
    }

}
