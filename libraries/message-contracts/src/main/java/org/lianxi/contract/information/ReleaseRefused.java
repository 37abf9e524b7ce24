package org.lianxi.contract.information;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The text proposed for the public was not approved (不予发布, C-1.3a).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param version the proposal
 * @param contentHash digest of the text refused
 * @param unitCode unit that refuses
 * @param reason why
 * @param proposedBy unit that proposed it
 * @param refusedOn day of refusal
 */
@EventType("org.lianxi.information.release-refused.v1")
public record ReleaseRefused(String conferenceId, String informationId, int version, String contentHash,
        String unitCode, String reason, String proposedBy, LocalDate refusedOn) implements InformationEvent {
}
