package org.lianxi.command.meeting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;

/**
 * What happened while a meeting was in session. Immutable.
 *
 * @param presiderSeat the seat that presides, null before the opening
 * @param openedAt when it was opened, null before
 * @param attendance the latest record of each unit, in the order of the first one
 * @param departed units that left before the end
 * @param resolutions what was agreed, in order, as last corrected
 */
public record Session(String presiderSeat, OffsetDateTime openedAt, Map<String, AttendanceRecorded> attendance,
        Set<String> departed, List<ResolutionRecorded> resolutions) {

    static final Session NONE = new Session(null, null, Map.of(), Set.of(), List.of());

    static Session opened(String presiderSeat, OffsetDateTime at) {
        return new Session(presiderSeat, at, Map.of(), Set.of(), List.of());
    }

    Session presidedBy(String seat) {
        return (this.openedAt != null)
                ? new Session(seat, this.openedAt, this.attendance, this.departed, this.resolutions) : this;
    }

    /**
     * Whoever is recorded again is back.
     */
    Session with(AttendanceRecorded recorded) {
        Map<String, AttendanceRecorded> all = new LinkedHashMap<>(this.attendance);
        all.put(recorded.unitCode(), recorded);
        Set<String> gone = new LinkedHashSet<>(this.departed);
        gone.remove(recorded.unitCode());
        return new Session(this.presiderSeat, this.openedAt, all, gone, this.resolutions);
    }

    Session without(String unitCode) {
        Set<String> gone = new LinkedHashSet<>(this.departed);
        gone.add(unitCode);
        return new Session(this.presiderSeat, this.openedAt, this.attendance, gone, this.resolutions);
    }

    Session with(ResolutionRecorded resolution) {
        List<ResolutionRecorded> all = new ArrayList<>(this.resolutions);
        all.add(resolution);
        return new Session(this.presiderSeat, this.openedAt, this.attendance, this.departed, List.copyOf(all));
    }

    Session with(ResolutionCorrected corrected) {
        List<ResolutionRecorded> all = new ArrayList<>(this.resolutions);
        all.replaceAll((one) -> one.resolutionId().equals(corrected.resolutionId())
                ? new ResolutionRecorded(corrected.conferenceId(), corrected.meetingId(), corrected.resolutionId(),
                        corrected.number(), corrected.title(), corrected.text(), corrected.leadUnit(),
                        corrected.coUnits(), corrected.dueOn())
                : one);
        return new Session(this.presiderSeat, this.openedAt, this.attendance, this.departed, List.copyOf(all));
    }

}
