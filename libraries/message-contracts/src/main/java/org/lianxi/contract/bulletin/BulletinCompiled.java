package org.lianxi.contract.bulletin;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The office compiled a bulletin from what the record held (C-4.11).
 *
 * @param conferenceId the conference
 * @param bulletinId the bulletin
 * @param version 1
 * @param periodFrom first day that it covers
 * @param periodTo last day that it covers
 * @param title title of the bulletin
 * @param text the whole text
 * @param contentHash {@code sha-256:} and the hex digest of title and text
 * @param asOfIndex log index of the record that it was drawn up from
 * @param reports ids of the progress reports that it covers
 * @param compiledOn day of compilation
 */
@EventType("org.lianxi.bulletin.compiled.v1")
public record BulletinCompiled(String conferenceId, String bulletinId, int version, LocalDate periodFrom,
        LocalDate periodTo, String title, String text, String contentHash, long asOfIndex, List<String> reports,
        LocalDate compiledOn) implements BulletinEvent {
}
