package org.lianxi.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The unique constraints and indexes of the event store beside its primary keys: away
 * while rows are copied in, built over all of them afterwards, which verifies them.
 */
final class Indexes {

    private static final String TABLES = "('event'::regclass, 'log'::regclass)";

    private static final String CONSTRAINTS = "select format('alter table %s drop constraint %I', conrelid::regclass, "
            + "conname), format('alter table %s add constraint %I %s', conrelid::regclass, conname, "
            + "pg_get_constraintdef(oid)) from pg_constraint where contype = 'u' and conrelid in " + TABLES;

    private static final String PLAIN = "select format('drop index %s', indexrelid::regclass), "
            + "pg_get_indexdef(indexrelid) from pg_index where indrelid in " + TABLES
            + " and not exists (select from pg_constraint where conindid = indexrelid)";

    private final Connection connection;

    private final List<String> build = new ArrayList<>();

    Indexes(Connection connection) {
        this.connection = connection;
    }

    void drop() throws SQLException {
        List<String> drop = new ArrayList<>();
        for (String query : List.of(CONSTRAINTS, PLAIN)) {
            try (Statement statement = this.connection.createStatement();
                    ResultSet found = statement.executeQuery(query)) {
                while (found.next()) {
                    drop.add(found.getString(1));
                    this.build.add(found.getString(2));
                }
            }
        }
        execute(drop);
    }

    void build() throws SQLException {
        execute(List.of("set maintenance_work_mem = '256MB'"));
        execute(this.build);
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

}
