package org.lianxi.command.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.lianxi.command.eventstore.RolesScript;
import org.lianxi.command.eventstore.RolesScript.Credentials;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The roles of an installation, in the database of a test: what is tested works as the
 * application, and nothing but what an owner or administrator does is done as those.
 */
public final class Roles {

    private static final Map<String, Credentials> ROLES = Map.of("owner", role("lianxi_owner"), "application",
            role("lianxi_application"), "reader", role("lianxi_reader"), "notification", role("lianxi_notification"));

    private static final String USUAL = "postgres";

    private final EmbeddedPostgres postgres;

    private final String database;

    private Roles(EmbeddedPostgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    private static Credentials role(String name) {
        return new Credentials(name, "secret of " + name);
    }

    /**
     * Makes the roles, and hands over tables that are there.
     */
    public static Roles on(EmbeddedPostgres postgres) {
        return on(postgres, USUAL);
    }

    /**
     * The same in one of several databases.
     */
    public static Roles on(EmbeddedPostgres postgres, String database) {
        Roles roles = new Roles(postgres, database);
        try (Connection connection = roles.administrator().getConnection()) {
            RolesScript.run(connection, ROLES);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        return roles;
    }

    /**
     * Makes the roles and brings the schema up to date.
     */
    public static Roles migrated(EmbeddedPostgres postgres) {
        return migrated(postgres, USUAL);
    }

    /**
     * The same in one of several databases.
     */
    public static Roles migrated(EmbeddedPostgres postgres, String database) {
        Roles roles = on(postgres, database);
        Flyway.configure().dataSource(roles.owner()).locations("classpath:db/command").load().migrate();
        try (Connection connection = roles.owner().getConnection();
                PreparedStatement grant = connection.prepareStatement("select grant_roles(?, ?)")) {
            grant.setString(1, ROLES.get("application").name());
            grant.setString(2, ROLES.get("reader").name());
            grant.execute();
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        return roles;
    }

    public DataSource administrator() {
        return this.postgres.getDatabase(USUAL, this.database);
    }

    public DataSource owner() {
        return of("owner");
    }

    public DataSource application() {
        return of("application");
    }

    public DataSource reader() {
        return of("reader");
    }

    /**
     * One of them.
     * @param kind owner, application, reader or notification
     */
    public DataSource of(String kind) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(ROLES.get(kind).name());
        source.setPassword(ROLES.get(kind).password());
        return source;
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + this.postgres.getPort() + "/" + this.database;
    }

    /**
     * How the service is told of them.
     */
    public List<String> settings() {
        return List.of("--lianxi.postgres.url=" + url(),
                "--lianxi.postgres.username=" + ROLES.get("application").name(),
                "--lianxi.postgres.password=" + ROLES.get("application").password(),
                "--lianxi.postgres.owner.username=" + ROLES.get("owner").name(),
                "--lianxi.postgres.owner.password=" + ROLES.get("owner").password(),
                "--lianxi.postgres.reader=" + ROLES.get("reader").name());
    }

}
