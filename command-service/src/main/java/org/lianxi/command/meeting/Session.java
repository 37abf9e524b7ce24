package org.lianxi.command.meeting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.VoteTaken;

/**
 * What happened while a meeting was in session. Immutable.
 *
 * @param presiderSeat the seat that presides, null before the opening
 * @param openedAt when it was opened, null before
 * @param attendance the latest record of each unit, in the order of the first one
 * @param departed units that left before the end
 * @param resolutions what was agreed, in order, as last corrected
 * @param votes how matters were voted on, carried or not, by the resolution to be
 * @param dissents units that do not share a resolution as it is worded, by its id
 */
public record Session(String presiderSeat, OffsetDateTime openedAt, Map<String, AttendanceRecorded> attendance,
        Set<String> departed, List<ResolutionRecorded> resolutions, Map<String, VoteTaken> votes,
        Map<String, Set<String>> dissents) {

    static final Session NONE = new Session(null, null, Map.of(), Set.of(), List.of(), Map.of(), Map.of());

    static Session opened(String presiderSeat, OffsetDateTime at) {
        return new Session(presiderSeat, at, Map.of(), Set.of(), List.of(), Map.of(), Map.of());
    }

    Session presidedBy(String seat) {
        return (this.openedAt != null) ? new Session(seat, this.openedAt, this.attendance, this.departed,
                this.resolutions, this.votes, this.dissents) : this;
    }

    /**
     * Whoever is recorded again is back.
     */
    Session with(AttendanceRecorded recorded) {
        Map<String, AttendanceRecorded> all = new LinkedHashMap<>(this.attendance);
        all.put(recorded.unitCode(), recorded);
        Set<String> gone = new LinkedHashSet<>(this.departed);
        gone.remove(recorded.unitCode());
        return new Session(this.presiderSeat, this.openedAt, all, gone, this.resolutions, this.votes, this.dissents);
    }

    Session without(String unitCode) {
        Set<String> gone = new LinkedHashSet<>(this.departed);
        gone.add(unitCode);
        return new Session(this.presiderSeat, this.openedAt, this.attendance, gone, this.resolutions, this.votes,
                this.dissents);
    }

    Session with(ResolutionRecorded resolution) {
        List<ResolutionRecorded> all = new ArrayList<>(this.resolutions);
        all.add(resolution);
        return new Session(this.presiderSeat, this.openedAt, this.attendance, this.departed, List.copyOf(all),
                this.votes, this.dissents);
    }

    /**
     * Units dissented from the former wording.
     */
    Session with(ResolutionCorrected corrected) {
        List<ResolutionRecorded> all = new ArrayList<>(this.resolutions);
        all.replaceAll((one) -> one.resolutionId().equals(corrected.resolutionId())
                ? new ResolutionRecorded(corrected.conferenceId(), corrected.meetingId(), corrected.resolutionId(),
                        corrected.number(), corrected.title(), corrected.text(), corrected.leadUnit(),
                        corrected.coUnits(), corrected.dueOn(), one.caseId())
                : one);
        Map<String, Set<String>> others = new LinkedHashMap<>(this.dissents);
        others.remove(corrected.resolutionId());
        return new Session(this.presiderSeat, this.openedAt, this.attendance, this.departed, List.copyOf(all),
                this.votes, others);
    }

    Session with(VoteTaken vote) {
        Map<String, VoteTaken> all = new LinkedHashMap<>(this.votes);
        all.put(vote.resolutionId(), vote);
        return new Session(this.presiderSeat, this.openedAt, this.attendance, this.departed, this.resolutions, all,
                this.dissents);
    }

    Session with(DissentRecorded dissent) {
        Map<String, Set<String>> all = new LinkedHashMap<>(this.dissents);
        Set<String> units = new LinkedHashSet<>(all.getOrDefault(dissent.resolutionId(), Set.of()));
        units.add(dissent.unitCode());
        all.put(dissent.resolutionId(), units);
        return new Session(this.presiderSeat, this.openedAt, this.attendance, this.departed, this.resolutions,
                this.votes, all);
    }

    /**
     * Units that do not share what was agreed.
     * @return each once, in the order of their dissents
     */
    public Set<String> dissenting() {
        Set<String> units = new LinkedHashSet<>();
        this.dissents.values().forEach(units::addAll);
        return units;
    }

}
