package org.lianxi.transport;

import java.util.Map;

/**
 * How far a consumer has come in one partition. Saved with the data it stands for, or
 * after it, never before.
 *
 * @param partition the partition
 * @param topicId id of the topic that the offset counts in
 * @param nextOffset the first offset not yet consumed
 * @param conferences index of the last event consumed, by conference
 */
public record PartitionPosition(int partition, String topicId, long nextOffset, Map<String, Long> conferences) {
}
