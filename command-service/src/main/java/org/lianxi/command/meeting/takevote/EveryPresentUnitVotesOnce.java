package org.lianxi.command.meeting.takevote;

import java.util.ArrayList;
import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.meeting.UnitVote;

/**
 * Each unit present has one vote, for, against or abstaining; units that are absent or
 * have left, and observers, have none (C-4.4, INV-11).
 *
 * @param votes the votes
 * @param meeting the meeting
 */
public record EveryPresentUnitVotesOnce(List<UnitVote> votes, MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return missing().isEmpty() && surplus().isEmpty();
    }

    private List<String> missing() {
        List<String> units = units();
        return this.meeting.presentUnits().stream().filter((unit) -> !units.contains(unit)).toList();
    }

    private List<String> surplus() {
        List<String> surplus = new ArrayList<>(units());
        this.meeting.presentUnits().forEach(surplus::remove);
        return surplus;
    }

    private List<String> units() {
        return this.votes.stream().map(UnitVote::unitCode).toList();
    }

    @Override
    public String path() {
        return "decision.mode";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(missing(), surplus());
    }

}
