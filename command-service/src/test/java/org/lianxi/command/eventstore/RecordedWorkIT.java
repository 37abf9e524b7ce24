package org.lianxi.command.eventstore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.action.HigherAssignment;
import org.lianxi.command.action.OpenActions;
import org.lianxi.command.shared.Refusal;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.transport.EventJson;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("规则从事件库里看到的：在办事项、上级交办")
class RecordedWorkIT {

    private static final String C = "licheng-zybfz";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

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
    @DisplayName("INV-27：一个单位牵头的在办事项，随交办、调整、销号、撤销增减")
    void openActionsOfAUnit() {
        OpenActions actions = new RecordedActions(jdbc);
        record(assigned(C, "action-1", "gxj"));
        record(assigned(C, "action-2", "gxj"));
        record(assigned(C, "action-3", "gxj"));
        record(assigned(C, "action-4", "rsj"));
        record(assigned("other", "action-5", "gxj"));
        assertThat(titles(actions, "gxj")).containsExactly("action-1 治理", "action-2 治理", "action-3 治理");
        record(new CompletionVerified(C, "action-1", "zgh", null, DAY));
        record(new ActionCancelled(C, "action-2", new DecisionBasis("resolution", "meeting-1", "resolution-2"), "搬迁",
                "wjj", DAY));
        record(new ActionReassigned(C, "action-3", "gxj", List.of(), "rsj", List.of("gxj"), false, "划转", null, "wjj",
                DAY));
        assertThat(titles(actions, "gxj")).isEmpty();
        assertThat(titles(actions, "rsj")).containsExactly("action-4 治理", "action-3 治理");
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

    private static List<String> titles(OpenActions actions, String unit) {
        return actions.ledBy(C, unit).stream().map((one) -> one.actionId() + " " + one.title()).toList();
    }

    private static ActionAssigned assigned(String conference, String action, String lead) {
        return new ActionAssigned(conference, action, "治理", "治理",
                new ActionSource("resolution", "meeting-1", "resolution-1"), lead, List.of(), DAY, DAY);
    }

    private static void record(ActionEvent event) {
        record(event.conferenceId(), event.actionId(), EventCatalogue.nameOf(event.getClass()), EventJson.write(event));
    }

    private static void record(String conference, String aggregate, String type, byte[] payload) {
        jdbc.sql("""
                insert into event (event_identifier, aggregate_identifier, sequence_number, time_stamp, payload_type,
                    payload, meta_data, conference_id) values (?, ?, ?, '', ?, ?, ''::bytea, ?)""")
            .params("event-" + events, aggregate, events++, type, payload, conference)
            .update();
    }

}
