package org.lianxi.command.eventstore;

/**
 * The statements that write a batch in one round trip. Events and receipts come as
 * arrays, one element for each row, with the number of their write within the batch.
 */
final class WriteSql {

    private static final String RECEIPT_COLUMNS = "command_id, request_digest, conference_id, command, account, unit, "
            + "role, outcome, status, answer, recorded_at";

    private static final String RECEIPTS = "insert into command_receipt (" + RECEIPT_COLUMNS + ") "
            + "select command_id, request_digest, conference_id, command, account, unit, role, 'accepted', status, "
            + "answer, recorded_at from unnest(?::int[], ?::uuid[], ?::bytea[], ?::text[], ?::text[], ?::text[], "
            + "?::text[], ?::text[], ?::int[], ?::text[], ?::timestamptz[]) as r (write, command_id, request_digest, "
            + "conference_id, command, account, unit, role, status, answer, recorded_at)";

    private static final String EVENTS = "insert into event (event_identifier, aggregate_identifier, sequence_number, "
            + "type, time_stamp, payload_type, payload_revision, payload, meta_data, conference_id) "
            + "select event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, "
            + "payload_revision, payload, meta_data, conference_id from unnest(?::int[], ?::text[], ?::text[], "
            + "?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::text[]) "
            + "with ordinality as e (write, event_identifier, aggregate_identifier, sequence_number, type, "
            + "time_stamp, payload_type, payload_revision, payload, meta_data, conference_id, place)";

    /**
     * For writes that rest on themselves: the shared locks are taken before the first
     * row, the transaction begins and ends with the statement.
     */
    static final String PLAIN = "with receipts as (" + RECEIPTS + ") "
            + EVENTS.replace(" from unnest(",
                    " from (select count(pg_advisory_xact_lock_shared(key)) from unnest(?::bigint[]) as k (key)) as "
                            + "locked, unnest(")
            + " order by place";

    private static final String LOCK = "select count(pg_advisory_xact_lock(key)) filter (where alone), "
            + "count(pg_advisory_xact_lock_shared(key)) filter (where not alone) "
            + "from unnest(?::bigint[], ?::boolean[]) as k (key, alone)";

    /**
     * Names those whose grounds have changed. A statement of its own sees what was
     * committed before it, that is, all that the locks were waited for.
     */
    private static final String STALE = "select s.write from unnest(?::int[], ?::text[], ?::bigint[]) "
            + "as s (write, aggregate, sequence) where s.sequence <> coalesce((select max(sequence_number) "
            + "from event e where e.aggregate_identifier = s.aggregate), -1) "
            + "union select k.write from unnest(?::int[], ?::text[], ?::text[], ?::text[]) "
            + "as k (write, conference, type, seen) where exists (select from event e "
            + "where e.conference_id = k.conference and e.type = k.type "
            + "and e.tx >= pg_snapshot_xmin(k.seen::pg_snapshot) "
            + "and not pg_visible_in_snapshot(e.tx, k.seen::pg_snapshot))";

    private static final String NOT_STALE = " where write not in (select write from stale)";

    /**
     * For writes that rest on others or that others rest on: locks, comparison, rows and
     * commit in one round trip. The last result names the writes that were left out.
     */
    static final String VALIDATED = "begin; " + LOCK + "; with stale as materialized (" + STALE + "), receipts as ("
            + RECEIPTS + NOT_STALE + "), events as (" + EVENTS + NOT_STALE
            + " order by place) select write from stale; commit";

    /**
     * For a refusal: which of these aggregates have gone on.
     */
    static final String GONE_ON = "select s.aggregate from unnest(?::text[], ?::bigint[]) as s (aggregate, sequence) "
            + "where s.sequence <> coalesce((select max(sequence_number) from event e "
            + "where e.aggregate_identifier = s.aggregate), -1)";

    private WriteSql() {
    }

}
