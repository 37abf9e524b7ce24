package org.lianxi.command.eventstore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.action.HigherAssignment;
import org.lianxi.command.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("规则从事件库里看到的上级交办")
class RecordedAssignmentsIT {

    private static final String C = "licheng-zybfz";

    private static EmbeddedPostgres postgres;

    private static JdbcClient jdbc;

    private static int events;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        new EventSchemaMigration(postgres.getPostgresDatabase());
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    @DisplayName("C-1.1：上级交办按事件名读取：本会议的才有，办结了就不再可用")
    void higherAssignments() {
        RecordedAssignments assignments = new RecordedAssignments(jdbc);
        record(C, "assignment-1", "org.lianxi.superior.assignment-accepted.v1", """
                {"conferenceId":"licheng-zybfz","assignmentId":"assignment-1","title":"专项排查","leadUnit":"gxj",
                "dueOn":"2027-03-31","acceptedOn":"2026-11-20"}""".getBytes(StandardCharsets.UTF_8));
        assertThat(assignments.assignment(C, "assignment-1")).isEqualTo(new HigherAssignment("assignment-1", "gxj",
                LocalDate.of(2027, 3, 31), LocalDate.of(2026, 11, 20), true));
        record(C, "assignment-1", "org.lianxi.superior.assignment-closed.v1", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(assignments.assignment(C, "assignment-1").open()).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> assignments.assignment("other", "assignment-1"))
            .satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("unknown-assignment"));
    }

    private static void record(String conference, String aggregate, String type, byte[] payload) {
        jdbc.sql("""
                insert into event (event_identifier, aggregate_identifier, sequence_number, time_stamp, payload_type,
                    payload, meta_data, conference_id) values (?, ?, ?, '', ?, ?, ''::bytea, ?)""")
            .params("event-" + events, aggregate, events++, type, payload, conference)
            .update();
    }

}
