package org.lianxi.contract.minutes;

import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A correction of issued minutes was put to the units that had consented to them (C-4.6,
 * INV-16).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param corrigendumId the corrigendum
 * @param number its place among the corrigenda of these minutes, from 1
 * @param text the whole text of the corrigendum
 * @param contentHash digest of the document number and the text
 * @param reason what is wrong in the issued text
 * @param units the units whose consent is needed
 */
@EventType("org.lianxi.minutes.corrigendum-proposed.v1")
public record CorrigendumProposed(String conferenceId, String minutesId, String corrigendumId, int number, String text,
        String contentHash, String reason, List<String> units) implements MinutesEvent {

}
