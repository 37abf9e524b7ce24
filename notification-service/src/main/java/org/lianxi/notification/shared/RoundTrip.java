package org.lianxi.notification.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Statements that PostgreSQL is sent together and carries out one after the other, each
 * seeing what those before it did. They take one round trip instead of one each, and fail
 * together.
 */
public final class RoundTrip {

    private static final RowCallbackHandler NOTHING = (row) -> {
    };

    private final List<Statement> statements = new ArrayList<>();

    /**
     * Adds a statement whose outcome does not matter.
     * @param sql the statement, with a question mark for each parameter
     * @param params the parameters
     * @return this round trip
     */
    public RoundTrip write(String sql, Object... params) {
        return read(sql, NOTHING, params);
    }

    /**
     * Adds a statement that finds rows.
     * @param sql the statement, with a question mark for each parameter
     * @param rows gets each row, once the statements are carried out
     * @param params the parameters
     * @return this round trip
     */
    public RoundTrip read(String sql, RowCallbackHandler rows, Object... params) {
        this.statements.add(new Statement(sql, rows, params));
        return this;
    }

    /**
     * Adds a statement that finds rows.
     * @param sql the statement, with names for parameters
     * @param rows gets each row, once the statements are carried out
     * @param params the parameters by their names
     * @return this round trip
     */
    public RoundTrip read(String sql, RowCallbackHandler rows, SqlParameterSource params) {
        ParsedSql parsed = NamedParameterUtils.parseSqlStatement(sql);
        return read(NamedParameterUtils.substituteNamedParameters(parsed, params), rows,
                NamedParameterUtils.buildValueArray(parsed, params, null));
    }

    boolean isEmpty() {
        return this.statements.isEmpty();
    }

    /**
     * Has the statements carried out.
     * @param jdbc the database
     */
    public void make(JdbcOperations jdbc) {
        if (isEmpty()) {
            return;
        }
        String sql = this.statements.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
        jdbc.execute(sql, (PreparedStatement prepared) -> {
            Object[] params = this.statements.stream().flatMap((one) -> Arrays.stream(one.params())).toArray();
            new ArgumentPreparedStatementSetter(params).setValues(prepared);
            read(prepared);
            return null;
        });
    }

    private void read(PreparedStatement prepared) throws SQLException {
        boolean found = prepared.execute();
        for (Statement statement : this.statements) {
            if (found) {
                try (ResultSet rows = prepared.getResultSet()) {
                    while (rows.next()) {
                        statement.rows().processRow(rows);
                    }
                }
            }
            found = prepared.getMoreResults();
        }
    }

    private record Statement(String sql, RowCallbackHandler rows, Object[] params) {
    }

}
