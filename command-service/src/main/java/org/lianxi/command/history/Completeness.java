package org.lianxi.command.history;

import org.lianxi.audit.Checkpoint;

/**
 * Says that nothing is missing of what was asked for.
 *
 * @param access the access, as it is recorded
 * @param lines how many lines came before
 * @param lastIndex log index of the last of them; 0 for none, and for refused attempts
 * @param upToIndex where the log ended when the reading began
 * @param checkpoint the last signed checkpoint, or null where the log is not signed
 */
record Completeness(String access, long lines, long lastIndex, long upToIndex, Checkpoint checkpoint) {
}
