package org.lianxi.command.audit;

import java.util.OptionalLong;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the place of an event in the log. The log has no index by event, which its writer
 * would pay for; it is in the order of the events' transactions and rows, so halving
 * finds the place in some twenty steps.
 */
final class LogPlaces {

    private final JdbcClient jdbc;

    private final LogTiles tiles;

    LogPlaces(JdbcClient jdbc, LogTiles tiles) {
        this.jdbc = jdbc;
        this.tiles = tiles;
    }

    /**
     * Finds an event.
     * @param event its id
     * @return its index in the log, or nothing if it is not there
     */
    OptionalLong indexOf(String event) {
        long low = 1;
        long high = this.tiles.lastIndex();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (isBefore(middle, event)) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return isAt(low, event) ? OptionalLong.of(low) : OptionalLong.empty();
    }

    private boolean isBefore(long index, String event) {
        return is("select (e.tx, e.global_index) < (s.tx, s.global_index) from log l "
                + "join event e using (event_identifier), event s where l.log_index = ? and s.event_identifier = ?",
                index, event);
    }

    private boolean isAt(long index, String event) {
        return is("select true from log where log_index = ? and event_identifier = ?", index, event);
    }

    private boolean is(String sql, long index, String event) {
        return this.jdbc.sql(sql).params(index, event).query(Boolean.class).optional().orElse(false);
    }

}
