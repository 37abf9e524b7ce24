package org.lianxi.command.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.AgendaItemAccepted;
import org.lianxi.contract.meeting.AgendaItemDeclined;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.EarlyDepartureRecorded;
import org.lianxi.contract.meeting.LateArrivalRecorded;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ProposalDeclined;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.VoteTaken;

/**
 * A meeting, folded from its events. Immutable.
 *
 * @param conferenceId its conference, null before it was proposed or convened
 * @param proposed the proposal, null when it was convened without one
 * @param convened the notice as last changed, null while it is only proposed
 * @param stage how far it has come
 * @param agenda matters that units proposed for the agenda, by their id
 * @param excuses why units are absent, by their code
 * @param delegate the seat that was to preside in place of the charter's, or null
 * @param session what happened while it was in session
 * @param attendingUnits the frozen set, empty before the meeting was closed
 */
public record MeetingState(String conferenceId, MeetingProposed proposed, MeetingConvened convened, Stage stage,
        Map<String, AgendaItem> agenda, Map<String, String> excuses, String delegate, Session session,
        List<String> attendingUnits) {

    /**
     * A meeting that was neither proposed nor convened.
     */
    public static final MeetingState NONE = new MeetingState(null, null, null, null, Map.of(), Map.of(), null,
            Session.NONE, List.of());

    /**
     * The meeting after one more event.
     * @param event the event
     * @return a new state
     */
    public MeetingState evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingProposed proposal -> new MeetingState(proposal.conferenceId(), proposal, null, Stage.PROPOSED,
                    Map.of(), Map.of(), null, Session.NONE, List.of());
            case ProposalDeclined declined -> at(Stage.DECLINED);
            case MeetingConvened notice -> new MeetingState(notice.conferenceId(), this.proposed, notice,
                    Stage.CONVENED, this.agenda, this.excuses, null, Session.NONE, List.of());
            case MeetingRescheduled moved -> with(moved);
            case MeetingCancelled cancelled -> at(Stage.CANCELLED);
            case AgendaItemProposed item ->
                with(item.itemId(), new AgendaItem(item.unitCode(), item.title(), null, true));
            case AgendaItemAccepted item ->
                with(item.itemId(), new AgendaItem(item.unitCode(), item.title(), item.number(), false));
            case AgendaItemDeclined item ->
                with(item.itemId(), new AgendaItem(item.unitCode(), item.title(), null, false));
            case MeetingNoticeReplied reply ->
                excuse(reply.unitCode(), "excused".equals(reply.reply()) ? reply.reason() : null);
            case AbsenceExcused excused -> excuse(excused.unitCode(), excused.reason());
            case PresidingDelegated delegated ->
                new MeetingState(this.conferenceId, this.proposed, this.convened, this.stage, this.agenda, this.excuses,
                        delegated.toSeat(), this.session.presidedBy(delegated.toSeat()), this.attendingUnits);
            case MeetingOpened opened -> with(Session.opened(opened.presiderSeat(), opened.openedAt())).at(Stage.OPEN);
            case AttendanceRecorded recorded -> with(this.session.with(recorded));
            case LateArrivalRecorded late -> this;
            case EarlyDepartureRecorded left -> with(this.session.without(left.unitCode()));
            case ResolutionRecorded recorded -> with(this.session.with(recorded));
            case ResolutionCorrected corrected -> with(this.session.with(corrected));
            case DissentRecorded dissent -> with(this.session.with(dissent));
            case VoteTaken vote -> with(this.session.with(vote));
            case MeetingClosed closed -> new MeetingState(this.conferenceId, this.proposed, this.convened, Stage.CLOSED,
                    this.agenda, this.excuses, this.delegate, this.session, closed.attendingUnits());
        };
    }

    /**
     * A resolution of this meeting.
     * @param resolutionId its id
     * @return the resolution, or empty when the meeting did not agree it
     */
    public Optional<ResolutionRecorded> resolution(String resolutionId) {
        return resolutions().stream()
            .filter((resolution) -> resolution.resolutionId().equals(resolutionId))
            .findFirst();
    }

    /**
     * What was agreed.
     * @return in order
     */
    public List<ResolutionRecorded> resolutions() {
        return this.session.resolutions();
    }

    /**
     * Units recorded as attending: through a member or a substitute, for however long
     * observers and staff are none (INV-11).
     * @return unit codes, in the order of their records
     */
    public List<String> attendees() {
        return this.session.attendance()
            .values()
            .stream()
            .filter((record) -> record.capacity().attends())
            .map(AttendanceRecorded::unitCode)
            .toList();
    }

    /**
     * Units attending that have not left.
     * @return unit codes
     */
    public List<String> presentUnits() {
        return attendees().stream().filter((unit) -> !this.session.departed().contains(unit)).toList();
    }

    /**
     * When the meeting begins.
     * @return as the notice says
     */
    public OffsetDateTime startsAt() {
        return this.convened.startsAt();
    }

    /**
     * The day of the meeting.
     * @param zone where the conference is
     * @return as the notice says
     */
    public LocalDate metOn(ZoneId zone) {
        return startsAt().atZoneSameInstant(zone).toLocalDate();
    }

    /**
     * What the meeting is called.
     * @return as the notice says, or the proposal while there is no notice
     */
    public String title() {
        return (this.convened != null) ? this.convened.title() : this.proposed.title();
    }

    /**
     * How many matters are on the agenda.
     * @return topics of the notice and accepted proposals
     */
    public int agendaSize() {
        return this.convened.topics().size()
                + (int) this.agenda.values().stream().map(AgendaItem::number).filter(Objects::nonNull).count();
    }

    private MeetingState at(Stage next) {
        return new MeetingState(this.conferenceId, this.proposed, this.convened, next, this.agenda, this.excuses,
                this.delegate, this.session, this.attendingUnits);
    }

    private MeetingState with(Session next) {
        return new MeetingState(this.conferenceId, this.proposed, this.convened, this.stage, this.agenda, this.excuses,
                this.delegate, next, this.attendingUnits);
    }

    private MeetingState with(String itemId, AgendaItem item) {
        Map<String, AgendaItem> all = new LinkedHashMap<>(this.agenda);
        all.put(itemId, item);
        return new MeetingState(this.conferenceId, this.proposed, this.convened, this.stage, all, this.excuses,
                this.delegate, this.session, this.attendingUnits);
    }

    private MeetingState excuse(String unit, String reason) {
        Map<String, String> all = new LinkedHashMap<>(this.excuses);
        if (reason != null) {
            all.put(unit, reason);
        }
        else {
            all.remove(unit);
        }
        return new MeetingState(this.conferenceId, this.proposed, this.convened, this.stage, this.agenda, all,
                this.delegate, this.session, this.attendingUnits);
    }

    private MeetingState with(MeetingRescheduled moved) {
        MeetingConvened was = this.convened;
        return new MeetingState(this.conferenceId, this.proposed,
                new MeetingConvened(was.conferenceId(), was.meetingId(), was.kind(), was.title(), moved.startsAt(),
                        moved.endsAt(), moved.place(), was.topics(), was.invitedUnits(), was.roster(),
                        was.charterVersion(), was.deviations(), was.form(), was.outsiders(), was.preparesFor(),
                        was.proposedBy()),
                this.stage, this.agenda, this.excuses, this.delegate, this.session, this.attendingUnits);
    }

    /**
     * How far a meeting has come.
     */
    public enum Stage {

        /**
         * Somebody wants it.
         */
        PROPOSED,

        /**
         * It was proposed and will not be held.
         */
        DECLINED,

        /**
         * The notice is out.
         */
        CONVENED,

        /**
         * The notice was called back.
         */
        CANCELLED,

        /**
         * In session.
         */
        OPEN,

        /**
         * Over; the attending set is frozen.
         */
        CLOSED

    }

}
