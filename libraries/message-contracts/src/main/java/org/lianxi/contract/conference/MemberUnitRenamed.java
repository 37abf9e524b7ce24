package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A member unit took another name; its code stays (C-2.3, INV-32).
 *
 * @param conferenceId the conference
 * @param unitCode the unit
 * @param formerName the name it had in lists
 * @param name the name it has now
 * @param fullName the long form, equal to name when there is none
 * @param proposalId the proposal that was confirmed, null when the charter was amended
 * @param basis what it rests on
 * @param from first day of the new name
 */
@EventType("org.lianxi.conference.member-unit-renamed.v1")
public record MemberUnitRenamed(String conferenceId, String unitCode, String formerName, String name, String fullName,
        String proposalId, ConfirmationBasis basis, LocalDate from) implements ConferenceEvent {
}
