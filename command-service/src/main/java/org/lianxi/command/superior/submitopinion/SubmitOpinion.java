package org.lianxi.command.superior.submitopinion;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Puts an opinion to the Party committee and the government (C-1.2, F01).
 *
 * @param conferenceId the conference
 * @param opinionId the opinion to be
 * @param title what it is about
 * @param text the opinion in full
 * @param meetingId the meeting that adopted it, or null
 * @param resolutionId the resolution that adopted it, or null
 * @param reference number of the paper, or null
 */
public record SubmitOpinion(String conferenceId, String opinionId, String title, String text, String meetingId,
        String resolutionId, String reference) implements ConferenceCommand {

    @Override
    public String targetId() {
        return this.opinionId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
