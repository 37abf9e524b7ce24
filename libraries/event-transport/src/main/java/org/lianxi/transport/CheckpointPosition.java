package org.lianxi.transport;

/**
 * How far the topic of checkpoints was read.
 *
 * @param topicId the topic, which is another when it was deleted and made again
 * @param nextOffset where to go on
 * @param size how many entries the last checkpoint covers that was read
 */
public record CheckpointPosition(String topicId, long nextOffset, long size) {
}
