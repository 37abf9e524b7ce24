package org.lianxi.contract.superior;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The conference put an opinion to the Party committee and the government (C-1.2).
 *
 * @param conferenceId the conference
 * @param opinionId the opinion
 * @param title what it is about
 * @param text the opinion in full
 * @param submittedTo names of the bodies that it goes to, as the charter writes them
 * @param meetingId the meeting that adopted it, or null
 * @param resolutionId the resolution that adopted it, or null
 * @param reference number of the paper, or null
 * @param submittedOn day of submission
 */
@EventType("org.lianxi.superior.opinion-submitted.v1")
public record OpinionSubmitted(String conferenceId, String opinionId, String title, String text,
        List<String> submittedTo, String meetingId, String resolutionId, String reference,
        LocalDate submittedOn) implements OpinionEvent {
}
