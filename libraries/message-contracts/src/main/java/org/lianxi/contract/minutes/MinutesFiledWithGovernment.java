package org.lianxi.contract.minutes;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The issued minutes, or a corrigendum to them, were reported to a body that the charter
 * names (C-4.7).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the issued version
 * @param contentHash digest of what was reported
 * @param filedWith the body, as the charter names it
 * @param reference the filing's reference
 * @param filedOn day of filing
 * @param body code of the body; null before revision 2
 * @param corrigendumId the corrigendum, or null when the minutes themselves were reported
 */
@EventType(value = "org.lianxi.minutes.filed-with-government.v1", revision = 2)
public record MinutesFiledWithGovernment(String conferenceId, String minutesId, int version, String contentHash,
        String filedWith, String reference, LocalDate filedOn, String body,
        String corrigendumId) implements MinutesEvent {

}
