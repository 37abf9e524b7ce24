package org.lianxi.contract.superior;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The conference gave guidance to bodies below (协调指导, C-1.4).
 *
 * @param conferenceId the conference
 * @param guidanceId the guidance
 * @param title what it is about
 * @param text the guidance in full
 * @param addressees codes of the bodies
 * @param addresseeNames their names
 * @param documentNumber 发文字号, or null
 * @param issuedOn day of issue
 */
@EventType("org.lianxi.superior.guidance-issued.v1")
public record GuidanceIssued(String conferenceId, String guidanceId, String title, String text, List<String> addressees,
        List<String> addresseeNames, String documentNumber, LocalDate issuedOn) implements GuidanceEvent {
}
