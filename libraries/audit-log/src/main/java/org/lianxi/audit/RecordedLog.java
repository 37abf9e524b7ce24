package org.lianxi.audit;

import java.io.IOException;
import java.util.List;

/**
 * A log wherever it is kept: a database, an exported bundle, tiles.
 */
public interface RecordedLog extends AutoCloseable {

    /**
     * The first entry that is kept here; more than 1 in the export of a range.
     * @return its index
     */
    long first();

    /**
     * The last entry that is kept here.
     * @return its index; {@link Long#MAX_VALUE} where that is not known
     */
    long last();

    /**
     * Whether the events are kept here too, or only the entries.
     * @return whether they are
     */
    boolean hasEvents();

    /**
     * All checkpoints that are kept here, the smallest first. The last one is the head.
     * @return signed checkpoints, not verified
     * @throws IOException if they cannot be read
     */
    List<KeptCheckpoint> checkpoints() throws IOException;

    /**
     * The tiles.
     * @return the tiles as files
     */
    TiledLog.Source tiles();

    /**
     * Reads all records in the order of their indexes.
     * @param reader told of each
     * @throws IOException if they cannot be read
     * @throws InterruptedException if the reader has seen enough
     */
    void read(Reader reader) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;

    /**
     * Reads what is kept.
     */
    interface Reader {

        /**
         * The next record.
         * @param record the record
         * @throws InterruptedException if the reader has seen enough
         */
        void record(LogRecord record) throws InterruptedException;

        /**
         * An event that has no place in the log although events after it have.
         * @param event the event
         * @throws InterruptedException if the reader has seen enough
         */
        void unlogged(StoredEvent event) throws InterruptedException;

    }

}
