package org.lianxi.standalone.audit.log;

import org.lianxi.transport.RecordedEvent;

/**
 * An event with its place in the log, as stored.
 *
 * @param event its envelope and payload
 * @param metaData its metadata
 * @param leaf what the log committed to
 */
public record LoggedEvent(RecordedEvent event, byte[] metaData, byte[] leaf) {
}
