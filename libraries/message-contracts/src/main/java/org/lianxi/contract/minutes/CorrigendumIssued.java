package org.lianxi.contract.minutes;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A corrigendum was issued to those who have the minutes (C-4.6, INV-16).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param corrigendumId the corrigendum
 * @param contentHash its digest
 * @param documentNumber 发文字号 of the corrigendum
 * @param recipients codes of the units that receive it
 * @param issuedOn day of issue
 */
@EventType("org.lianxi.minutes.corrigendum-issued.v1")
public record CorrigendumIssued(String conferenceId, String minutesId, String corrigendumId, String contentHash,
        String documentNumber, List<String> recipients, LocalDate issuedOn) implements MinutesEvent {

}
