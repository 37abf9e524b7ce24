package org.lianxi.command.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The statement that finds the next entries, in the order of the log. Each filter leads
 * through an index that has the log's order within it, so what comes next is found from
 * where the last part ended.
 */
final class HistoryQuery {

    /**
     * A number in the statement's text, because it decides how the store goes about it.
     */
    private static final int ROWS = 1_000;

    private static final int FETCH = 500;

    private final StringBuilder sql = new StringBuilder("select l.log_index, l.entry, l.leaf, e.payload from ");

    private final List<Object> values = new ArrayList<>();

    /**
     * Where among the values is the entry that a part comes after.
     */
    private final List<Integer> afters = new ArrayList<>();

    HistoryQuery(String conferenceId, HistoryFilter filter, long last) {
        String order = filter.isByPlaceAlone() ? "l" : filter.concerning().isPresent() ? "c" : "p";
        if (filter.isByPlaceAlone()) {
            this.sql.append("log l join event e using (event_identifier) where l.conference_id = ?");
            this.values.add(conferenceId);
            range("l", last);
        }
        else {
            this.sql.append("history_place p join log l on l.log_index = p.log_index "
                    + "join event e on e.event_identifier = l.event_identifier");
            filter.concerning().ifPresent((code) -> join(conferenceId, code, last));
            this.sql.append(" where p.conference_id = ?");
            this.values.add(conferenceId);
            range("p", last);
            where(filter);
        }
        this.sql.append(" order by " + order + ".log_index limit " + ROWS);
    }

    private void join(String conferenceId, String code, long last) {
        this.sql.append(" join history_concern c on c.log_index = p.log_index and c.conference_id = ? and c.code = ?");
        this.values.add(conferenceId);
        this.values.add(code);
        range("c", last);
    }

    private void range(String table, long last) {
        this.sql.append(" and " + table + ".log_index > ? and " + table + ".log_index <= ?");
        this.afters.add(this.values.size() + 1);
        this.values.add(0L);
        this.values.add(last);
    }

    private void where(HistoryFilter filter) {
        filter.entity().ifPresent((id) -> and("p.aggregate_identifier = ?", id));
        filter.actingUnit().ifPresent((unit) -> and("p.unit = ?", unit));
        filter.account().ifPresent((account) -> and("p.account = ?", account));
        filter.type().ifPresent((type) -> and("p.payload_type = ?", type));
        if (filter.period().isBounded()) {
            and("p.happened_at >= ?::timestamptz", filter.period().from().toString());
            and("p.happened_at < ?::timestamptz", filter.period().before().toString());
        }
    }

    private void and(String condition, Object value) {
        this.sql.append(" and ").append(condition);
        this.values.add(value);
    }

    /**
     * How many rows a part has at most.
     */
    static int rows() {
        return ROWS;
    }

    /**
     * Prepares the part that comes after an entry.
     * @param connection where to ask, in a transaction, so that rows come as they are
     * read
     * @param after index of the entry
     */
    PreparedStatement prepare(Connection connection, long after) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(this.sql.toString());
        statement.setFetchSize(FETCH);
        for (int i = 0; i < this.values.size(); i++) {
            statement.setObject(i + 1, this.values.get(i));
        }
        for (int place : this.afters) {
            statement.setLong(place, after);
        }
        return statement;
    }

}
