package org.lianxi.contract.minutes;

import org.lianxi.contract.EventType;

/**
 * A unit objected to a corrigendum (C-4.6, INV-16).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param corrigendumId the corrigendum
 * @param unitCode the unit
 * @param contentHash digest of the corrigendum
 * @param reason the objection
 */
@EventType("org.lianxi.minutes.corrigendum-consent-withheld.v1")
public record CorrigendumConsentWithheld(String conferenceId, String minutesId, String corrigendumId, String unitCode,
        String contentHash, String reason) implements MinutesEvent {

}
