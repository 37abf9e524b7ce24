package org.lianxi.transport;

import java.time.Instant;

/**
 * An event of the log with its envelope; the payload stays as the bytes that were stored.
 *
 * @param index its place in the whole log, dense, from 1
 * @param previousIndex index of the previous event of the same conference, 0 for the
 * first
 * @param id event id
 * @param type wire name
 * @param revision minor revision of the type
 * @param conferenceId the conference it belongs to
 * @param aggregateId the aggregate it belongs to
 * @param sequence its place in the aggregate, from 0
 * @param time when it happened
 * @param commandId the command that caused it
 * @param actor who caused it
 * @param data the payload, JSON in UTF-8
 */
public record RecordedEvent(long index, long previousIndex, String id, String type, int revision, String conferenceId,
        String aggregateId, long sequence, Instant time, String commandId, Actor actor, byte[] data) {
}
