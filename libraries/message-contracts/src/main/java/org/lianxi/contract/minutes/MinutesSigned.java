package org.lianxi.contract.minutes;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The one whom the charter names signed one version for issue (C-4.6, A-23).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the version
 * @param contentHash its digest
 * @param seatId the seat that signed
 * @param signedOn day of signature
 */
@EventType("org.lianxi.minutes.signed.v1")
public record MinutesSigned(String conferenceId, String minutesId, int version, String contentHash, String seatId,
        LocalDate signedOn) implements MinutesEvent {

}
