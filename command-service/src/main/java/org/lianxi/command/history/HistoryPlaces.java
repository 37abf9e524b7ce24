package org.lianxi.command.history;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows by what each entry of the log can be found. What it knows follows from the log
 * and its events; it catches up in small steps, and when it is asked, so that no command
 * waits for it.
 */
@Component
class HistoryPlaces {

    private static final int BATCH = 5_000;

    /**
     * One instance at a time.
     */
    private static final long LOCK = 0x4849_5354_4f52_59L;

    /**
     * A code is a short string of lower case letters, digits and hyphens, as charters
     * give them to units, organs and seats. Ids of things end with a UUID and are none.
     */
    private static final String FILL = """
            with entry as (
                select l.log_index, l.conference_id, l.aggregate_identifier, e.payload_type, e.time_stamp,
                       convert_from(e.meta_data, 'UTF8')::jsonb as meta, convert_from(e.payload, 'UTF8')::jsonb as payload
                from log l join event e using (event_identifier) where l.log_index > ? and l.log_index <= ?
            ), placed as (
                insert into history_place (log_index, conference_id, aggregate_identifier, payload_type, unit, account,
                                           happened_at)
                select log_index, conference_id, aggregate_identifier, payload_type, meta ->> 'unit',
                       coalesce(meta ->> 'account', ''), time_stamp::timestamptz
                from entry
            )
            insert into history_concern (conference_id, code, log_index)
            select conference_id, code, log_index from entry, lateral (
                select meta ->> 'unit' as code
                union
                select value #>> '{}' from jsonb_path_query(payload, 'strict $.** ? (@.type() == "string")') as value
            ) as named
            where length(code) <= 40 and code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and code <> conference_id
            and code !~ '-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-'
            """;

    private final JdbcClient jdbc;

    private final TransactionTemplate transactions;

    HistoryPlaces(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Catches up with the log.
     * @param index the entry that has to be known afterwards
     * @throws UnreadableEntryException if an entry before it is missing
     */
    void reach(long index) {
        for (long before = reached(); before < index;) {
            this.transactions.executeWithoutResult((status) -> fill(index));
            long after = reached();
            if (after == before) {
                throw new UnreadableEntryException(before + 1);
            }
            before = after;
        }
    }

    /**
     * Takes a step after the log, so that not all of it is left to whoever asks.
     */
    void keepUp() {
        long end = this.jdbc.sql("select coalesce(max(log_index), 0) from log").query(Long.class).single();
        if (reached() < end) {
            this.transactions.executeWithoutResult((status) -> fill(end));
        }
    }

    private void fill(long index) {
        this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        long from = reached();
        this.jdbc.sql(FILL).params(from, Math.min(from + BATCH, index)).update();
    }

    private long reached() {
        return this.jdbc.sql("select coalesce(max(log_index), 0) from history_place").query(Long.class).single();
    }

    /**
     * The entries of a period.
     * @param conferenceId the conference
     * @param period when they happened
     * @return first and last index; a range without entries when there is none
     */
    Range within(String conferenceId, HistoryPeriod period) {
        return this.jdbc
            .sql("select coalesce(min(log_index), 1), coalesce(max(log_index), 0) from history_place "
                    + "where conference_id = ? and happened_at >= ?::timestamptz and happened_at < ?::timestamptz")
            .params(conferenceId, period.from().toString(), period.before().toString())
            .query((row, number) -> new Range(row.getLong(1), row.getLong(2)))
            .single();
    }

    /**
     * A part of the log.
     *
     * @param first its first index
     * @param last its last index
     */
    record Range(long first, long last) {
    }

}
