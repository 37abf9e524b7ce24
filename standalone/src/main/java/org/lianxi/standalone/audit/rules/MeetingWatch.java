package org.lianxi.standalone.audit.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.VoteTaken;

/**
 * Who presides, who attends, what is agreed when (INV-08, 09; attendance for 10 and 11).
 */
final class MeetingWatch implements Watch {

    private final Roll roll;

    private final Breaches breaches;

    private final Set<String> inSession = new HashSet<>();

    private final Map<String, String> delegates = new HashMap<>();

    private final Map<String, String> forms = new HashMap<>();

    private final Set<String> carried = new HashSet<>();

    private final Map<String, Set<String>> dissents = new HashMap<>();

    private final Map<String, Map<String, Capacity>> attendance = new HashMap<>();

    private final Map<String, List<String>> frozen = new HashMap<>();

    MeetingWatch(Roll roll, Breaches breaches) {
        this.roll = roll;
        this.breaches = breaches;
    }

    @Override
    public void see(Entry entry) {
        switch (entry.fact()) {
            case MeetingConvened convened -> this.forms.put(convened.meetingId(), String.valueOf(convened.form()));
            case PresidingDelegated delegated -> {
                if (isAllowed(delegated.toSeat())
                        || (delegated.deviations() != null && !delegated.deviations().isEmpty())) {
                    this.delegates.put(delegated.meetingId(), delegated.toSeat());
                }
            }
            case MeetingOpened opened -> {
                this.breaches.unless(presides(opened), CharterRule.CONVENER_PRESIDES, entry);
                this.inSession.add(opened.meetingId());
            }
            case AttendanceRecorded recorded ->
                this.attendance.computeIfAbsent(recorded.meetingId(), (none) -> new HashMap<>())
                    .put(recorded.unitCode(), recorded.capacity());
            case VoteTaken vote -> {
                inSession(vote.meetingId(), entry);
                this.breaches.unless(isByVote(), CharterRule.RESOLUTION_IS_VOTED_ON, entry);
                if (vote.carried()) {
                    this.carried.add(vote.resolutionId());
                }
            }
            case ResolutionRecorded resolution -> {
                inSession(resolution.meetingId(), entry);
                this.breaches.unless(!isByVote() || this.carried.contains(resolution.resolutionId()),
                        CharterRule.RESOLUTION_IS_VOTED_ON, entry);
            }
            case ResolutionCorrected resolution -> {
                inSession(resolution.meetingId(), entry);
                this.dissents.getOrDefault(resolution.meetingId(), new HashSet<>()).remove(resolution.resolutionId());
            }
            case DissentRecorded dissent -> {
                inSession(dissent.meetingId(), entry);
                this.dissents.computeIfAbsent(dissent.meetingId(), (none) -> new HashSet<>())
                    .add(dissent.resolutionId());
            }
            case MeetingClosed closed -> {
                this.inSession.remove(closed.meetingId());
                this.breaches.unlessSame(closed.attendingUnits(), attending(closed.meetingId()),
                        CharterRule.ATTENDANCE_IS_AS_RECORDED, entry);
                this.frozen.put(closed.meetingId(), closed.attendingUnits());
            }
            default -> {
            }
        }
    }

    private void inSession(String meetingId, Entry entry) {
        this.breaches.unless(this.inSession.contains(meetingId), CharterRule.MEETING_IS_IN_SESSION, entry);
    }

    private boolean isByVote() {
        return "vote".equals(this.roll.rule("decision.mode", "consensus"));
    }

    /**
     * Whoever the charter names presides, or whom the convener left it to.
     */
    private boolean presides(MeetingOpened opened) {
        String named = this.roll.rule("presiding.by", "convener");
        String wanted = "preparatory".equals(this.forms.get(opened.meetingId()))
                ? this.roll.rule("convene.prepMeeting.chairedBy", named) : named;
        return hasRole(opened.presiderSeat(), wanted)
                || opened.presiderSeat().equals(this.delegates.get(opened.meetingId()));
    }

    private boolean isAllowed(String seatId) {
        return switch (this.roll.rule("presiding.delegation", "none")) {
            case "convener-may-delegate" -> this.roll.seats().containsKey(seatId);
            case "vice-convener" -> hasRole(seatId, "vice-convener");
            default -> false;
        };
    }

    private boolean hasRole(String seatId, String role) {
        Roll.Seat seat = this.roll.seats().get(seatId);
        return seat != null && role.equals(seat.role());
    }

    private List<String> attending(String meetingId) {
        return this.attendance.getOrDefault(meetingId, Map.of())
            .entrySet()
            .stream()
            .filter((one) -> one.getValue() == Capacity.MEMBER || one.getValue() == Capacity.SUBSTITUTE)
            .map(Map.Entry::getKey)
            .toList();
    }

    /**
     * The units that attended, frozen at the close.
     */
    List<String> frozen(String meetingId) {
        return this.frozen.getOrDefault(meetingId, List.of());
    }

    /**
     * Whether no unit dissents from anything that was agreed, as it was last worded.
     */
    boolean isAgreed(String meetingId) {
        return this.dissents.getOrDefault(meetingId, Set.of()).isEmpty();
    }

    boolean onlyListened(String meetingId, String unit) {
        Capacity capacity = this.attendance.getOrDefault(meetingId, Map.of()).get(unit);
        return capacity == Capacity.OBSERVER || capacity == Capacity.STAFF;
    }

}
