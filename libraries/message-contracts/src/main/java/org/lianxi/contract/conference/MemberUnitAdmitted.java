package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A unit became a member of the conference (C-2.1).
 *
 * @param conferenceId the conference
 * @param unitCode stable code of the unit
 * @param name the name used in the composition list
 * @param fullName the long form, equal to {@code name} when there is none
 * @param affiliation what kind of body it is, such as {@code government} or {@code party}
 * @param position its place in the composition list, from 1
 * @param from first day of membership
 */
@EventType("org.lianxi.conference.member-unit-admitted.v1")
public record MemberUnitAdmitted(String conferenceId, String unitCode, String name, String fullName, String affiliation,
        int position, LocalDate from) implements ConferenceEvent {
}
