package org.lianxi.contract.bulletin;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A bulletin was compiled from what the record held, by the office or, when it fell due,
 * by the system for the office to go on with (C-4.11).
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
 * @param dueOn day on which it fell due, where the system drafted it; null where the
 * office compiled it, and before revision 2
 */
@EventType(value = "org.lianxi.bulletin.compiled.v1", revision = 2)
public record BulletinCompiled(String conferenceId, String bulletinId, int version, LocalDate periodFrom,
        LocalDate periodTo, String title, String text, String contentHash, long asOfIndex, List<String> reports,
        LocalDate compiledOn, LocalDate dueOn) implements BulletinEvent {
}
