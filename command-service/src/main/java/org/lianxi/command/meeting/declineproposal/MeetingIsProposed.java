package org.lianxi.command.meeting.declineproposal;

import java.util.List;

import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.Rule;

/**
 * What is convened on a proposal, or declined, is a proposal still waiting (C-4.1).
 *
 * @param meeting the meeting
 */
public record MeetingIsProposed(MeetingState meeting) implements Rule {

    @Override
    public boolean holds() {
        return this.meeting.stage() == MeetingState.Stage.PROPOSED;
    }

    @Override
    public String path() {
        return "convene.proposers";
    }

    @Override
    public List<?> details() {
        return List.of(this.meeting.title());
    }

}
