package org.lianxi.contract.conference;

import org.lianxi.contract.EventType;

/**
 * The next number of the year's minutes was given to one of them (C-4.6, INV-17).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param year the year of issue
 * @param number in sequence within the year, from 1
 * @param documentNumber 发文字号 as printed
 */
@EventType("org.lianxi.conference.minutes-number-assigned.v1")
public record MinutesNumberAssigned(String conferenceId, String minutesId, int year, int number,
        String documentNumber) implements ConferenceEvent {
}
