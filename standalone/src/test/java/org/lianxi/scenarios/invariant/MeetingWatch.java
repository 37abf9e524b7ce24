package org.lianxi.scenarios.invariant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.scenarios.Log;

/**
 * Who presides, who attends, what is agreed when (INV-08, 09; attendance for 10 and 11).
 */
final class MeetingWatch implements Watch {

    private final Roll roll;

    private final Breaches breaches;

    private final Set<String> inSession = new HashSet<>();

    private final Map<String, String> flaggedDelegates = new HashMap<>();

    private final Map<String, Map<String, Capacity>> attendance = new HashMap<>();

    private final Map<String, List<String>> frozen = new HashMap<>();

    MeetingWatch(Roll roll, Breaches breaches) {
        this.roll = roll;
        this.breaches = breaches;
    }

    @Override
    public void see(Log.Entry entry) {
        switch (entry.fact()) {
            case PresidingDelegated delegated -> {
                if (delegated.deviations() != null && !delegated.deviations().isEmpty()) {
                    this.flaggedDelegates.put(delegated.meetingId(), delegated.toSeat());
                }
            }
            case MeetingOpened opened -> {
                this.breaches.unless(presides(opened), 8, entry);
                this.inSession.add(opened.meetingId());
            }
            case AttendanceRecorded recorded ->
                this.attendance.computeIfAbsent(recorded.meetingId(), (none) -> new HashMap<>())
                    .put(recorded.unitCode(), recorded.capacity());
            case ResolutionRecorded resolution ->
                this.breaches.unless(this.inSession.contains(resolution.meetingId()), 9, entry);
            case ResolutionCorrected resolution ->
                this.breaches.unless(this.inSession.contains(resolution.meetingId()), 9, entry);
            case DissentRecorded dissent ->
                this.breaches.unless(this.inSession.contains(dissent.meetingId()), 9, entry);
            case MeetingClosed closed -> {
                this.inSession.remove(closed.meetingId());
                this.breaches.unlessSame(closed.attendingUnits(), attending(closed.meetingId()), 10, entry);
                this.frozen.put(closed.meetingId(), closed.attendingUnits());
            }
            default -> {
            }
        }
    }

    private boolean presides(MeetingOpened opened) {
        Roll.Seat seat = this.roll.seats().get(opened.presiderSeat());
        return seat != null && ("convener".equals(seat.role())
                || opened.presiderSeat().equals(this.flaggedDelegates.get(opened.meetingId())));
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

    boolean onlyListened(String meetingId, String unit) {
        Capacity capacity = this.attendance.getOrDefault(meetingId, Map.of()).get(unit);
        return capacity == Capacity.OBSERVER || capacity == Capacity.STAFF;
    }

}
