package org.lianxi.contract.minutes;

import org.lianxi.contract.EventType;

/**
 * The office answered a unit's objection (C-4.5, A-19).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param unitCode the unit that objected
 * @param version the version it objected to
 * @param answer the answer
 */
@EventType("org.lianxi.minutes.objection-answered.v1")
public record ObjectionAnswered(String conferenceId, String minutesId, String unitCode, int version,
        String answer) implements MinutesEvent {

}
