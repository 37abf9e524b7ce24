package org.lianxi.command.eventstore;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.support.Roles;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("按角色连库：属主只在升级时出面；一个角色包办的照常办，但说明白")
class DatabaseRolesIT {

    @Test
    @DisplayName("属主未升级时程序角色建不了表；升级后不知属主也能用，健康检查说记录改不了；包办的角色被点明")
    void theServiceNeedNotKnowTheOwner() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Roles roles = Roles.on(postgres);
            DatabaseRoles application = alone(roles.application());
            assertThatExceptionOfType(FlywayException.class).isThrownBy(application::migrate);
            assertThat(SchemaOnly.migrate(roles.settings().toArray(String[]::new))).isTrue();
            application.migrate();
            assertThat(health(application).getStatus()).isEqualTo(Status.UP);
            assertThat(health(application).getDetails()).containsEntry("role", "lianxi_application")
                .containsEntry("recordIsKeptFromIt", true)
                .doesNotContainKey("warning");
            for (DataSource everything : new DataSource[] { roles.administrator(), roles.owner() }) {
                DatabaseRoles single = alone(everything);
                single.migrate();
                assertThat(health(single).getStatus()).isEqualTo(Status.UP);
                assertThat(health(single).getDetails()).containsEntry("recordIsKeptFromIt", false)
                    .containsKey("warning");
            }
        }
    }

    @Test
    @DisplayName("给了属主，就要给程序角色和查阅角色的名字")
    void theOwnerIsNotNamedAlone() {
        assertThatExceptionOfType(IllegalStateException.class)
            .isThrownBy(() -> new DatabaseRoles(null, new DataSourceProperties(), "somebody", "secret", ""))
            .withMessageContaining("lianxi.postgres.reader");
    }

    private static DatabaseRoles alone(DataSource dataSource) {
        return new DatabaseRoles(dataSource, new DataSourceProperties(), "", "", "");
    }

    private static Health health(DatabaseRoles roles) {
        return new RolesConfiguration().databaseRolesHealthIndicator(roles).health();
    }

}
