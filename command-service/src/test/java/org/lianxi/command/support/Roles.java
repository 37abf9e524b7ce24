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

    private final EmbeddedPostgres postgres;

    private Roles(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    private static Credentials role(String name) {
        return new Credentials(name, "secret of " + name);
    }

    /**
     * Makes the roles, and hands over tables that are there.
     */
    public static Roles on(EmbeddedPostgres postgres) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            RolesScript.run(connection, ROLES);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        return new Roles(postgres);
    }

    /**
     * Makes the roles and brings the schema up to date.
     */
    public static Roles migrated(EmbeddedPostgres postgres) {
        Roles roles = on(postgres);
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
        return this.postgres.getPostgresDatabase();
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
        return "jdbc:postgresql://localhost:" + this.postgres.getPort() + "/postgres";
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
