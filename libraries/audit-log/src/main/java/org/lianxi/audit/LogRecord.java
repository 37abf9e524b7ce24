package org.lianxi.audit;

/**
 * One record of a log as it is kept somewhere.
 *
 * @param index where it is kept: the number that it has there, from 1
 * @param entry the entry
 * @param leaf hash of the entry as it is kept, or null where none is kept
 * @param columns what is kept beside the entry, or null where nothing is
 * @param event the event; null where it is missing, or where no events are kept
 */
public record LogRecord(long index, byte[] entry, byte[] leaf, Columns columns, StoredEvent event) {

    /**
     * What a database keeps beside the entry.
     *
     * @param previousIndex the entry before it of the same conference, 0 for the first
     * @param conferenceId the conference
     * @param eventId the event
     * @param aggregateId its aggregate
     * @param sequence place in the aggregate
     */
    public record Columns(long previousIndex, String conferenceId, String eventId, String aggregateId, long sequence) {
    }

}
