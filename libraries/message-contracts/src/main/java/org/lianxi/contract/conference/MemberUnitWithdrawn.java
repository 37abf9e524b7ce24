package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A unit left the conference; the ends of its terms follow as events of their own (C-2.3,
 * INV-27).
 *
 * @param conferenceId the conference
 * @param unitCode the unit
 * @param name the name it had
 * @param proposalId the proposal that was confirmed, null when the charter was amended
 * @param basis what it rests on
 * @param lastDay last day of membership
 */
@EventType("org.lianxi.conference.member-unit-withdrawn.v1")
public record MemberUnitWithdrawn(String conferenceId, String unitCode, String name, String proposalId,
        ConfirmationBasis basis, LocalDate lastDay) implements ConferenceEvent {
}
