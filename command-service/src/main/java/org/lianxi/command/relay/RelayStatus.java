package org.lianxi.command.relay;

/**
 * How far the log is numbered and published.
 *
 * @param leader whether this instance is the relay
 * @param assigned last index given
 * @param published last index that the broker has acknowledged without a hole
 * @param halted why numbering stopped for good, or null
 */
public record RelayStatus(boolean leader, long assigned, long published, String halted) {
}
