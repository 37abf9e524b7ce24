package org.lianxi.query.meeting.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.lianxi.contract.Deviation;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.RosterEntry;
import org.lianxi.contract.meeting.UnitVote;
import org.lianxi.query.shared.Projection;

/**
 * A meeting that was called.
 *
 * @param state {@code convened}, {@code cancelled}, {@code open} or {@code closed}
 * @param startsAtMillis its beginning as a number, to sort by
 * @param notice the notice as last changed
 * @param changes what became of the notice, in order
 * @param deviations recorded exceptions
 * @param sitting what happened in session
 */
record MeetingView(String state, long startsAtMillis, Notice notice, List<Change> changes, List<Deviation> deviations,
        Sitting sitting) {

    static final String CONVENED = "convened";

    static final String CANCELLED = "cancelled";

    static final String OPEN = "open";

    static final String CLOSED = "closed";

    static MeetingView of(MeetingConvened event) {
        return new MeetingView(CONVENED, millis(event.startsAt()), Notice.of(event), List.of(),
                Projection.orEmpty(event.deviations()), Sitting.NONE);
    }

    MeetingView moved(OffsetDateTime startsAt, OffsetDateTime endsAt, String place, Change change,
            List<Deviation> more) {
        return new MeetingView(this.state, millis(startsAt), this.notice.at(startsAt, endsAt, place),
                plus(this.changes, change), plusAll(this.deviations, more), this.sitting);
    }

    MeetingView cancelled(Change change) {
        return new MeetingView(CANCELLED, this.startsAtMillis, this.notice, plus(this.changes, change), this.deviations,
                this.sitting);
    }

    /**
     * An opening repeats the deviation of its delegation, which is told once.
     */
    MeetingView opened(String presider, OffsetDateTime at, List<Deviation> more) {
        List<Deviation> news = more.stream().filter((one) -> !this.deviations.contains(one)).toList();
        return new MeetingView(OPEN, this.startsAtMillis, this.notice, this.changes, plusAll(this.deviations, news),
                new Sitting(presider, at, List.of(), List.of(), List.of(), null, null));
    }

    MeetingView delegated(String seat, Change change, List<Deviation> more) {
        Sitting presided = (this.sitting.openedAt() != null) ? this.sitting.presidedBy(seat) : this.sitting;
        return new MeetingView(this.state, this.startsAtMillis, this.notice, plus(this.changes, change),
                plusAll(this.deviations, more), presided);
    }

    MeetingView sitting(UnaryOperator<Sitting> change) {
        return new MeetingView(this.state, this.startsAtMillis, this.notice, this.changes, this.deviations,
                change.apply(this.sitting));
    }

    MeetingView closed(List<String> attending, OffsetDateTime at) {
        return new MeetingView(CLOSED, this.startsAtMillis, this.notice, this.changes, this.deviations,
                this.sitting.closed(attending, at));
    }

    /**
     * Whoever is named beside the roster, by name or reference.
     */
    List<String> people() {
        return Stream
            .concat(this.notice.outsiders().stream(),
                    this.sitting.attendances().stream().map(Attendance::attendee).filter(Objects::nonNull))
            .toList();
    }

    private static long millis(OffsetDateTime time) {
        return time.toInstant().toEpochMilli();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return plusAll(list, List.of(one));
    }

    private static <T> List<T> plusAll(List<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return List.copyOf(all);
    }

    /**
     * The notice.
     *
     * @param form kind of meeting by the charter, null where it was not kept
     * @param roster the roster of the day of the notice
     */
    record Notice(String kind, String form, String title, OffsetDateTime startsAt, OffsetDateTime endsAt, String place,
            List<String> topics, List<String> invitedUnits, List<String> outsiders, String preparesFor,
            String proposedBy, List<RosterEntry> roster, int charterVersion) {

        static Notice of(MeetingConvened event) {
            return new Notice(event.kind(), event.form(), event.title(), event.startsAt(), event.endsAt(),
                    event.place(), Projection.orEmpty(event.topics()), Projection.orEmpty(event.invitedUnits()),
                    Projection.orEmpty(event.outsiders()), event.preparesFor(), event.proposedBy(),
                    Projection.orEmpty(event.roster()), event.charterVersion());
        }

        Notice at(OffsetDateTime starts, OffsetDateTime ends, String where) {
            return new Notice(this.kind, this.form, this.title, starts, ends, where, this.topics, this.invitedUnits,
                    this.outsiders, this.preparesFor, this.proposedBy, this.roster, this.charterVersion);
        }

    }

    /**
     * A change of what the notice had said.
     *
     * @param what {@code rescheduled}, {@code cancelled} or {@code presiding-delegated}
     * @param seat the seat that presides instead, or null
     */
    record Change(String what, String reason, OffsetDateTime startsAt, String seat) {
    }

    /**
     * What happened in session.
     *
     * @param votes matters that were voted on, in order, carried or not
     * @param attendingUnits the frozen set, null until the meeting is closed
     */
    record Sitting(String presiderSeat, OffsetDateTime openedAt, List<Attendance> attendances,
            List<Resolution> resolutions, List<Vote> votes, List<String> attendingUnits, OffsetDateTime closedAt) {

        /**
         * Views from before votes were kept have none.
         */
        Sitting {
            votes = Projection.orEmpty(votes);
        }

        static final Sitting NONE = new Sitting(null, null, List.of(), List.of(), List.of(), null, null);

        Sitting presidedBy(String seat) {
            return new Sitting(seat, this.openedAt, this.attendances, this.resolutions, this.votes, this.attendingUnits,
                    this.closedAt);
        }

        Sitting with(Attendance attendance) {
            List<Attendance> all = new ArrayList<>(this.attendances);
            all.removeIf((one) -> one.unitCode().equals(attendance.unitCode()));
            all.add(attendance);
            return new Sitting(this.presiderSeat, this.openedAt, List.copyOf(all), this.resolutions, this.votes,
                    this.attendingUnits, this.closedAt);
        }

        Sitting with(Vote vote) {
            return new Sitting(this.presiderSeat, this.openedAt, this.attendances, this.resolutions,
                    plus(this.votes, vote), this.attendingUnits, this.closedAt);
        }

        Sitting with(Resolution resolution) {
            return agreed(plus(this.resolutions, resolution));
        }

        Sitting change(String resolutionId, UnaryOperator<Resolution> change) {
            return agreed(this.resolutions.stream()
                .map((one) -> one.resolutionId().equals(resolutionId) ? change.apply(one) : one)
                .toList());
        }

        private Sitting agreed(List<Resolution> agreed) {
            return new Sitting(this.presiderSeat, this.openedAt, this.attendances, agreed, this.votes,
                    this.attendingUnits, this.closedAt);
        }

        Sitting closed(List<String> attending, OffsetDateTime at) {
            return new Sitting(this.presiderSeat, this.openedAt, this.attendances, this.resolutions, this.votes,
                    attending, at);
        }

    }

    record Attendance(String unitCode, Capacity capacity, String attendee) {
    }

    /**
     * A matter agreed.
     *
     * @param corrections why its wording was put right, in order
     */
    record Resolution(String resolutionId, int number, String title, String text, String leadUnit, List<String> coUnits,
            LocalDate dueOn, List<String> corrections, List<Dissent> dissents) {

        static Resolution of(ResolutionRecorded event) {
            return new Resolution(event.resolutionId(), event.number(), event.title(), event.text(), event.leadUnit(),
                    Projection.orEmpty(event.coUnits()), event.dueOn(), List.of(), List.of());
        }

        Resolution with(Dissent dissent) {
            return new Resolution(this.resolutionId, this.number, this.title, this.text, this.leadUnit, this.coUnits,
                    this.dueOn, this.corrections, plus(this.dissents, dissent));
        }

        Resolution corrected(Resolution wording, String reason) {
            return new Resolution(this.resolutionId, this.number, wording.title(), wording.text(), wording.leadUnit(),
                    wording.coUnits(), wording.dueOn(), plus(this.corrections, reason), this.dissents);
        }

    }

    /**
     * A vote on a matter.
     *
     * @param majority {@code simple}, {@code absolute} or {@code two-thirds}
     */
    record Vote(String resolutionId, String title, String text, String majority, boolean carried,
            List<UnitVote> votes) {
    }

    /**
     * What a unit had recorded against a matter.
     *
     * @param position {@code reservation}, {@code against} or {@code abstained}
     */
    record Dissent(String unitCode, String position, String opinion) {
    }

}
