package org.lianxi.command.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Note;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the record part by part. The log only grows, so parts that are read one after the
 * other, up to an index that was given before, are what one snapshot would show; and no
 * connection is held while a reader takes its time.
 */
@Component
class HistoryReader {

    private static final int ENOUGH = 1 << 20;

    private final DataSource dataSource;

    private final JdbcClient jdbc;

    private final HistoryPlaces places;

    HistoryReader(DataSource dataSource, JdbcClient jdbc, HistoryPlaces places) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.places = places;
    }

    /**
     * Where the log of a conference ends.
     * @param conferenceId the conference
     * @return its last index; 0 for none
     */
    long end(String conferenceId) {
        return this.jdbc.sql("select coalesce(max(log_index), 0) from log where conference_id = ?")
            .param(conferenceId)
            .query(Long.class)
            .single();
    }

    Optional<Checkpoint> lastCheckpoint() {
        return this.jdbc.sql("select note from checkpoint order by size desc limit 1")
            .query(String.class)
            .optional()
            .map((note) -> Checkpoint.parse(Note.parse(note).text()));
    }

    /**
     * Begins to read.
     * @param conferenceId the conference
     * @param filter what is asked for
     * @param end where the log ends
     */
    Passage passage(String conferenceId, HistoryFilter filter, long end) {
        long after = filter.after();
        long last = Math.min(filter.until(), end);
        if (!filter.isByPlaceAlone()) {
            this.places.reach(last);
        }
        if (filter.period().isBounded()) {
            HistoryPlaces.Range range = this.places.within(conferenceId, filter.period());
            after = Math.max(after, range.first() - 1);
            last = Math.min(last, range.last());
        }
        return new Passage(new HistoryQuery(conferenceId, filter, last), after, last);
    }

    /**
     * One reading of the record, by one thread.
     */
    final class Passage {

        private final HistoryQuery query;

        private final EntryMembers entry = new EntryMembers();

        private final long last;

        private long position;

        private long lines;

        private boolean done;

        private Passage(HistoryQuery query, long after, long last) {
            this.query = query;
            this.position = after;
            this.last = last;
            this.done = after >= last;
        }

        /**
         * Index of the last line; 0 before the first.
         */
        long lastIndex() {
            return (this.lines > 0) ? this.position : 0;
        }

        long lines() {
            return this.lines;
        }

        /**
         * Reads the next part.
         * @param out where its lines go
         * @param format how they are written
         * @param labels what types are called
         * @return whether there was any
         * @throws org.springframework.dao.DataAccessException if the store is away
         * @throws UnreadableEntryException if somebody changed an entry
         */
        boolean next(LineBuffer out, LineFormat format, EventLabels labels) throws SQLException {
            if (this.done) {
                return false;
            }
            Connection connection = HistoryReader.this.dataSource.getConnection();
            try (connection) {
                connection.setReadOnly(true);
                connection.setAutoCommit(false);
                try (PreparedStatement statement = this.query.prepare(connection, this.position);
                        ResultSet rows = statement.executeQuery()) {
                    return read(rows, out, format, labels);
                }
                finally {
                    connection.rollback();
                }
            }
        }

        private boolean read(ResultSet rows, LineBuffer out, LineFormat format, EventLabels labels)
                throws SQLException {
            int count = 0;
            while (out.size() < ENOUGH && rows.next()) {
                this.position = rows.getLong(1);
                this.entry.read(this.position, rows.getBytes(2));
                format.event(out, this.position, this.entry, labels.of(this.entry.text(EntryMembers.TYPE)),
                        rows.getBytes(3), rows.getBytes(4));
                count++;
            }
            this.lines += count;
            this.done = this.position >= this.last || (out.size() < ENOUGH && count < HistoryQuery.rows());
            return count > 0;
        }

    }

}
