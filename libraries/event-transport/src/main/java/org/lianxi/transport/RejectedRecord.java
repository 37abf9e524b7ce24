package org.lianxi.transport;

/**
 * A record on the topic whose envelope is not one of ours.
 *
 * @param partition its partition
 * @param offset its offset
 * @param reason what is wrong with it
 */
public record RejectedRecord(int partition, long offset, String reason) {
}
