package org.lianxi.contract.minutes;

import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A corrigendum was withdrawn before it was issued (C-4.6).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param corrigendumId the corrigendum
 * @param units the units that had been asked
 * @param reason why
 */
@EventType("org.lianxi.minutes.corrigendum-withdrawn.v1")
public record CorrigendumWithdrawn(String conferenceId, String minutesId, String corrigendumId, List<String> units,
        String reason) implements MinutesEvent {

}
