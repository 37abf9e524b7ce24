package org.lianxi.command.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;

/**
 * The script that makes the roles in the database, for those who administer it from Java.
 */
public final class RolesScript {

    private static final String FILE = "/db/roles/roles.sql";

    private static final String SETTING = "select set_config(?, ?, false)";

    private RolesScript() {
    }

    /**
     * Makes the roles and hands over what is theirs; done again it sets the passwords
     * anew.
     * @param administrator a session of an administrator in the database concerned
     * @param roles name and password of {@code owner}, {@code application},
     * {@code reader} and {@code notification}
     */
    public static void run(Connection administrator, Map<String, Credentials> roles) throws SQLException {
        for (Map.Entry<String, Credentials> role : roles.entrySet()) {
            set(administrator, "lianxi." + role.getKey(), role.getValue().name());
            set(administrator, "lianxi." + role.getKey() + "_password", role.getValue().password());
        }
        try (Statement statement = administrator.createStatement()) {
            statement.execute(text());
            statement.execute("reset all");
        }
    }

    private static void set(Connection administrator, String setting, String value) throws SQLException {
        try (PreparedStatement statement = administrator.prepareStatement(SETTING)) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(RolesScript.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * How a role signs in.
     *
     * @param name its name
     * @param password its password
     */
    public record Credentials(String name, String password) {
    }

}
