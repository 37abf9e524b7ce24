package org.lianxi.contract.minutes;

import org.lianxi.contract.EventType;

/**
 * A unit consented to one version (C-4.5, INV-12).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param unitCode the unit
 * @param version the version
 * @param contentHash its digest
 * @param channel {@code online} or {@code paper}
 * @param comment the unit's remark, or null
 * @param scanReference where the paper is kept, or null when the unit answered online
 * @param recordedBy code of the unit whose officer recorded the paper, or null
 */
@EventType(value = "org.lianxi.minutes.consent-given.v1", revision = 2)
public record ConsentGiven(String conferenceId, String minutesId, String unitCode, int version, String contentHash,
        String channel, String comment, String scanReference, String recordedBy) implements MinutesEvent {

}
