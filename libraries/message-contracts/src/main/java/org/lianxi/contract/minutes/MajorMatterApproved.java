package org.lianxi.contract.minutes;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The organ that the charter names for major matters approved a text that units had not
 * agreed on (C-4.5, A-19).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the version
 * @param contentHash its digest
 * @param approvedBy the organ, as the charter names it
 * @param reference the document that holds the approval
 * @param approvedOn day on which it was recorded
 */
@EventType("org.lianxi.minutes.major-matter-approved.v1")
public record MajorMatterApproved(String conferenceId, String minutesId, int version, String contentHash,
        String approvedBy, String reference, LocalDate approvedOn) implements MinutesEvent {

}
