package org.lianxi.contract.minutes;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The minutes were issued (C-4.6); their text is final (INV-16), and they are to be
 * reported to the bodies named (INV-15).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param meetingId the meeting
 * @param version the version that was consented to and signed
 * @param contentHash its digest
 * @param documentNumber 发文字号
 * @param issuer {@code lead-unit}, {@code conference}, {@code conference-substitute-seal}
 * or {@code joint}
 * @param recipients codes of the units that receive them
 * @param issuedOn day of issue
 * @param issuerName in whose name, as printed; null before revision 2
 * @param sealBy code of the unit whose seal stands in, or null
 * @param copyReportTo codes of the bodies they have to be reported to; null before
 * revision 2, when there was always one
 */
@EventType(value = "org.lianxi.minutes.issued.v1", revision = 2)
public record MinutesIssued(String conferenceId, String minutesId, String meetingId, int version, String contentHash,
        String documentNumber, String issuer, List<String> recipients, LocalDate issuedOn, String issuerName,
        String sealBy, List<String> copyReportTo) implements MinutesEvent {

}
