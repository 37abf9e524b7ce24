package org.lianxi.contract.bulletin;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A bulletin was given up before its issue (C-4.11).
 *
 * @param conferenceId the conference
 * @param bulletinId the bulletin
 * @param reason why
 * @param withdrawnOn day of withdrawal
 */
@EventType("org.lianxi.bulletin.withdrawn.v1")
public record BulletinWithdrawn(String conferenceId, String bulletinId, String reason,
        LocalDate withdrawnOn) implements BulletinEvent {
}
