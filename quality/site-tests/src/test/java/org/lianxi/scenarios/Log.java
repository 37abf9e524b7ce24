package org.lianxi.scenarios;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.standalone.audit.log.LogTables;
import org.lianxi.standalone.audit.rules.Entry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The log of a command-service as its tables have it.
 */
final class Log {

    private final JdbcTemplate tables;

    private final String url;

    Log(ConfigurableApplicationContext commandService) {
        this.tables = commandService.getBean(JdbcTemplate.class);
        this.url = commandService.getEnvironment().getRequiredProperty("lianxi.postgres.url");
    }

    /**
     * Every event, by its place in the log, as an audit reads it.
     */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try (LogTables log = new LogTables(DriverManager.getConnection(this.url))) {
            log.read(null, Long.MAX_VALUE, (logged) -> entries.add(Entry.of(logged)));
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        return entries;
    }

    /**
     * How many events there are, whether they have their place yet or not.
     */
    long events() {
        return this.tables.queryForObject("select count(*) from event", Long.class);
    }

    /**
     * The last place given.
     */
    long lastIndex() {
        return this.tables.queryForObject("select coalesce(max(log_index), 0) from log", Long.class);
    }

}
