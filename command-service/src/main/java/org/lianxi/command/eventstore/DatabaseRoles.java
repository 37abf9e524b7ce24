package org.lianxi.command.eventstore;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Who may do what in the database. The owner keeps the tables and changes their form, the
 * application adds to the record, the reader reads it. The owner is needed while the
 * schema is brought up to date, and at no other time. An installation may also have one
 * role for everything; then only triggers keep the record from being changed.
 */
@Component
class DatabaseRoles {

    private static final String HELD = """
            select current_user as role,
                (select rolsuper from pg_roles where rolname = current_user) as administers,
                exists (select from pg_class c where c.relnamespace = current_schema()::regnamespace
                    and c.relkind = 'r' and pg_has_role(current_user, c.relowner, 'MEMBER')) as owns,
                exists (select from pg_trigger g where g.tgname = 'append_only'
                    and has_table_privilege(g.tgrelid, 'UPDATE, DELETE, TRUNCATE, TRIGGER')) as changes""";

    private final DataSource dataSource;

    private final DataSourceProperties application;

    private final String owner;

    private final String ownersPassword;

    private final String reader;

    DatabaseRoles(DataSource dataSource, DataSourceProperties application,
            @Value("${spring.flyway.user:}") String owner, @Value("${spring.flyway.password:}") String ownersPassword,
            @Value("${lianxi.postgres.reader:}") String reader) {
        this.dataSource = dataSource;
        this.application = application;
        this.owner = owner;
        this.ownersPassword = ownersPassword;
        this.reader = reader;
        if (ownerIsKnown() && !(StringUtils.hasText(application.getUsername()) && StringUtils.hasText(reader))) {
            throw new IllegalStateException(
                    "Beside lianxi.postgres.owner.username, lianxi.postgres.username and lianxi.postgres.reader "
                            + "must name the roles of the application and of those who only read");
        }
    }

    private boolean ownerIsKnown() {
        return StringUtils.hasText(this.owner);
    }

    /**
     * Brings the schema up to date: as the owner, or, where none is named, as the
     * application itself. Nothing is done where nothing is to be done, so that an
     * application that owns nothing can start.
     */
    void migrate() throws SQLException {
        FluentConfiguration settings = Flyway.configure().locations("classpath:db/command");
        if (!ownerIsKnown()) {
            Flyway flyway = settings.dataSource(this.dataSource).load();
            if (flyway.info().pending().length > 0) {
                flyway.migrate();
            }
            return;
        }
        settings.dataSource(this.application.getUrl(), this.owner, this.ownersPassword).load().migrate();
        try (Connection connection = DriverManager.getConnection(this.application.getUrl(), this.owner,
                this.ownersPassword);
                PreparedStatement grant = connection.prepareStatement("select grant_roles(?, ?)")) {
            grant.setString(1, this.application.getUsername());
            grant.setString(2, this.reader);
            grant.execute();
        }
    }

    /**
     * What the role that the service works under can do.
     */
    Held held() {
        return JdbcClient.create(this.dataSource)
            .sql(HELD)
            .query((row, number) -> new Held(row.getString("role"), row.getBoolean("administers"),
                    row.getBoolean("owns"), row.getBoolean("changes")))
            .single();
    }

    /**
     * What a role can do.
     *
     * @param role its name
     * @param administers whether it may do anything
     * @param owns whether it owns tables, so that it can switch triggers off
     * @param changes whether it may try to change what is only added to
     */
    record Held(String role, boolean administers, boolean owns, boolean changes) {

        /**
         * Whether the database itself keeps this role from changing the record.
         */
        boolean keptApart() {
            return !this.administers && !this.owns && !this.changes;
        }

    }

}
