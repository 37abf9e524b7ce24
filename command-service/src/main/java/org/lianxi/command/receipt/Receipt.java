package org.lianxi.command.receipt;

import java.time.Instant;
import java.util.UUID;

import org.lianxi.command.shared.Actor;

/**
 * What became of a command.
 *
 * @param commandId the command's id
 * @param digest digest of the request
 * @param conferenceId the conference
 * @param command name of the command
 * @param actor who sent it
 * @param refused whether it was refused
 * @param status HTTP status of the answer
 * @param answer body of the answer, JSON
 * @param recordedAt when
 */
public record Receipt(UUID commandId, byte[] digest, String conferenceId, String command, Actor actor, boolean refused,
        int status, String answer, Instant recordedAt) {
}
