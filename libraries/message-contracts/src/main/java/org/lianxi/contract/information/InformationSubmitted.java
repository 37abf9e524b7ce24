package org.lianxi.contract.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.EventType;

/**
 * A unit submitted information for an explicit audience (互通信息, C-4.9).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param unitCode the unit that sends
 * @param audience codes of the units that it is for, without the sender, in the charter's
 * order
 * @param throughOffice whether the office checks and circulates it, because it is for all
 * units
 * @param flowId the charter's flow that it belongs to, or null
 * @param title what it is about
 * @param text the information in full, empty where it is in counts
 * @param meetingId the meeting that it refers to, or null
 * @param actionId the action that it refers to, or null
 * @param issueId the issue that it refers to, or null
 * @param submittedOn day of submission
 * @param counts figures by name, where its flow carries numbers and no words; null else
 * @param externalReference number of the matter with whoever keeps it, beside counts;
 * null else
 */
@EventType(value = "org.lianxi.information.submitted.v1", revision = 2)
public record InformationSubmitted(String conferenceId, String informationId, String unitCode, List<String> audience,
        boolean throughOffice, String flowId, String title, String text, String meetingId, String actionId,
        String issueId, LocalDate submittedOn, Map<String, Integer> counts,
        String externalReference) implements InformationEvent {

    /**
     * Information in words.
     * @param conferenceId the conference
     * @param informationId the item
     * @param unitCode the unit that sends
     * @param audience codes of the units that it is for
     * @param throughOffice whether the office checks and circulates it
     * @param flowId the charter's flow that it belongs to, or null
     * @param title what it is about
     * @param text the information in full
     * @param meetingId the meeting that it refers to, or null
     * @param actionId the action that it refers to, or null
     * @param issueId the issue that it refers to, or null
     * @param submittedOn day of submission
     */
    public InformationSubmitted(String conferenceId, String informationId, String unitCode, List<String> audience,
            boolean throughOffice, String flowId, String title, String text, String meetingId, String actionId,
            String issueId, LocalDate submittedOn) {
        this(conferenceId, informationId, unitCode, audience, throughOffice, flowId, title, text, meetingId, actionId,
                issueId, submittedOn, null, null);
    }

}
