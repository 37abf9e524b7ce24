package org.lianxi.contract.minutes;

import org.lianxi.contract.EventType;

/**
 * A unit consented to a corrigendum (C-4.6, INV-16).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param corrigendumId the corrigendum
 * @param unitCode the unit
 * @param contentHash digest of the corrigendum
 */
@EventType("org.lianxi.minutes.corrigendum-consent-given.v1")
public record CorrigendumConsentGiven(String conferenceId, String minutesId, String corrigendumId, String unitCode,
        String contentHash) implements MinutesEvent {

}
