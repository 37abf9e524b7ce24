package org.lianxi.contract.bulletin;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A bulletin was issued to every member unit in force; its text is final (C-4.11,
 * INV-23).
 *
 * @param conferenceId the conference
 * @param bulletinId the bulletin
 * @param version the issued version
 * @param title title of the bulletin
 * @param contentHash {@code sha-256:} and the hex digest of title and text
 * @param documentNumber 发文字号
 * @param recipients codes of all member units in force, in the charter's order
 * @param reports ids of the progress reports that it covers
 * @param issuedOn day of issue
 * @param reportTo codes of the bodies that the office reports to beside the units; null
 * before revision 2
 */
@EventType(value = "org.lianxi.bulletin.issued.v1", revision = 2)
public record BulletinIssued(String conferenceId, String bulletinId, int version, String title, String contentHash,
        String documentNumber, List<String> recipients, List<String> reports, LocalDate issuedOn,
        List<String> reportTo) implements BulletinEvent {
}
