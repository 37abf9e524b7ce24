package org.lianxi.command.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The statement that finds the next entries, in the order of the log. Each filter leads
 * through an index that has the log's order within it, so what comes next is found from
 * where the last part ended. Entries and events are then fetched one by one:
 * {@code offset
 * 0} keeps the store from reading whole tables instead, which for one part may look
 * cheaper.
 */
final class HistoryQuery {

    /**
     * A number in the statement's text, because it decides how the store goes about it.
     */
    private static final int ROWS = 1_000;

    private static final int FETCH = 500;

    private static final String ENTRY = "cross join lateral (select entry, leaf, event_identifier from log "
            + "where log_index = found.log_index offset 0) l ";

    private static final String EVENT = "cross join lateral (select payload from event "
            + "where event_identifier = l.event_identifier offset 0) e ";

    private final StringBuilder sql = new StringBuilder();

    private final List<Object> values = new ArrayList<>();

    private int afterAt;

    HistoryQuery(String conferenceId, HistoryFilter filter, long last) {
        if (filter.isByPlaceAlone()) {
            this.sql.append("select l.log_index, l.entry, l.leaf, e.payload from "
                    + "(select log_index, entry, leaf, event_identifier from log p where p.conference_id = ?");
            this.values.add(conferenceId);
            range("p", last);
            this.sql.append(") l " + EVENT + "order by l.log_index");
        }
        else {
            this.sql.append("select found.log_index, l.entry, l.leaf, e.payload from (");
            filter.concerning()
                .ifPresentOrElse((code) -> concerning(conferenceId, code, filter, last),
                        () -> placed(conferenceId, filter, last));
            this.sql.append(") found " + ENTRY + EVENT + "order by found.log_index");
        }
    }

    private void placed(String conferenceId, HistoryFilter filter, long last) {
        this.sql.append("select p.log_index from history_place p where p.conference_id = ?");
        this.values.add(conferenceId);
        where(filter);
        range("p", last);
    }

    private void concerning(String conferenceId, String code, HistoryFilter filter, long last) {
        this.sql.append("select c.log_index from history_concern c cross join lateral "
                + "(select from history_place p where p.log_index = c.log_index");
        where(filter);
        this.sql.append(" offset 0) p where c.conference_id = ? and c.code = ?");
        this.values.add(conferenceId);
        this.values.add(code);
        range("c", last);
    }

    private void range(String table, long last) {
        this.sql
            .append(" and %1$s.log_index > ? and %1$s.log_index <= ? order by %1$s.log_index limit ".formatted(table))
            .append(ROWS);
        this.values.add(0L);
        this.afterAt = this.values.size();
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
        statement.setLong(this.afterAt, after);
        return statement;
    }

}
