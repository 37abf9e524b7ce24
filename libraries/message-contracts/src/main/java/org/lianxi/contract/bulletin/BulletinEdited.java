package org.lianxi.contract.bulletin;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The text of a bulletin changed before its issue (C-4.11).
 *
 * @param conferenceId the conference
 * @param bulletinId the bulletin
 * @param version one higher than the version before
 * @param title title of the bulletin
 * @param text the whole text
 * @param contentHash {@code sha-256:} and the hex digest of title and text
 * @param editedOn day of the change
 */
@EventType("org.lianxi.bulletin.edited.v1")
public record BulletinEdited(String conferenceId, String bulletinId, int version, String title, String text,
        String contentHash, LocalDate editedOn) implements BulletinEvent {
}
