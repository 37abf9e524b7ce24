package org.lianxi.contract.minutes;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The minutes were issued (C-4.6); their text is final (INV-16).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param meetingId the meeting
 * @param version the version that every attending unit consented to
 * @param contentHash its digest
 * @param documentNumber 发文字号
 * @param issuer in whose name
 * @param recipients codes of the units that receive them
 * @param issuedOn day of issue
 */
@EventType("org.lianxi.minutes.issued.v1")
public record MinutesIssued(String conferenceId, String minutesId, String meetingId, int version, String contentHash,
        String documentNumber, String issuer, List<String> recipients, LocalDate issuedOn) implements MinutesEvent {
}
