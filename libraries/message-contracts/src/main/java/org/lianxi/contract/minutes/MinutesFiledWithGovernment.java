package org.lianxi.contract.minutes;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The issued minutes were reported to the government (C-4.7).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the issued version
 * @param contentHash its digest
 * @param filedWith the government, as the charter names it
 * @param reference the filing's reference
 * @param filedOn day of filing
 */
@EventType("org.lianxi.minutes.filed-with-government.v1")
public record MinutesFiledWithGovernment(String conferenceId, String minutesId, int version, String contentHash,
        String filedWith, String reference, LocalDate filedOn) implements MinutesEvent {
}
