package org.lianxi.command.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the log ends, for each conference and each aggregate: recent ones in memory, the
 * others in the store.
 */
final class LogTail {

    private static final int AGGREGATES = 50_000;

    private static final int CONFERENCES = 5_000;

    private static final String LAST_OF_CONFERENCE = "select coalesce(max(log_index), 0) from log "
            + "where conference_id = ?";

    /**
     * An event up to the cursor is in the log.
     */
    private static final String HAS = "select exists (select from event where aggregate_identifier = ? "
            + "and sequence_number = ? and (tx, global_index) <= (?::xid8, ?))";

    private final PreparedStatement lastOfConference;

    private final PreparedStatement has;

    private final String tx;

    private final long globalIndex;

    private final Map<String, Long> sequences = new Recent(AGGREGATES);

    private final Map<String, Long> previous = new Recent(CONFERENCES);

    /**
     * Nothing is in memory yet.
     * @param session the connection to ask
     * @param tx transaction of the log's last event
     * @param globalIndex row of the log's last event
     * @throws SQLException if the store is away
     */
    LogTail(Connection session, String tx, long globalIndex) throws SQLException {
        this.lastOfConference = session.prepareStatement(LAST_OF_CONFERENCE);
        this.has = session.prepareStatement(HAS);
        this.tx = tx;
        this.globalIndex = globalIndex;
    }

    /**
     * Takes in that an event is next in its conference.
     * @return index of the one before it, 0 for the first
     */
    long previousOf(String conferenceId, long index) throws SQLException {
        Long before = this.previous.put(conferenceId, index);
        return (before != null) ? before : readLastOf(conferenceId);
    }

    /**
     * Takes in that an event is next in its aggregate.
     * @throws LogHaltedException if its predecessor is not in the log
     */
    void verifyContiguous(LogRow row) throws SQLException {
        Long before = this.sequences.put(row.aggregateId(), row.sequence());
        boolean follows = (before != null) ? before + 1 == row.sequence()
                : row.sequence() == 0 || isInTheLog(row.aggregateId(), row.sequence() - 1);
        if (!follows) {
            throw new LogHaltedException(row.aggregateId() + "@" + row.sequence() + " does not follow the log");
        }
    }

    private long readLastOf(String conferenceId) throws SQLException {
        this.lastOfConference.setString(1, conferenceId);
        try (ResultSet result = this.lastOfConference.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private boolean isInTheLog(String aggregateId, long sequence) throws SQLException {
        this.has.setString(1, aggregateId);
        this.has.setLong(2, sequence);
        this.has.setString(3, this.tx);
        this.has.setLong(4, this.globalIndex);
        try (ResultSet result = this.has.executeQuery()) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private static final class Recent extends LinkedHashMap<String, Long> {

        private static final long serialVersionUID = 1L;

        private final int size;

        Recent(int size) {
            super(16, 0.75f, true);
            this.size = size;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > this.size;
        }

    }

}
