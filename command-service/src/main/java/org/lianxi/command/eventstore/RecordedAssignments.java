package org.lianxi.command.eventstore;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.lianxi.command.action.Assignments;
import org.lianxi.command.action.HigherAssignment;
import org.lianxi.command.shared.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads higher assignments from their events, by wire name: of what those say, actions
 * need little.
 */
final class RecordedAssignments implements Assignments {

    private static final String ACCEPTED = "org.lianxi.superior.assignment-accepted.v1";

    private static final String CLOSED = "org.lianxi.superior.assignment-closed.v1";

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    RecordedAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HigherAssignment assignment(String conferenceId, String assignmentId) {
        boolean open = event(conferenceId, assignmentId, CLOSED).isEmpty();
        return event(conferenceId, assignmentId, ACCEPTED)
            .map((accepted) -> new HigherAssignment(assignmentId, (String) accepted.get("leadUnit"),
                    day(accepted, "dueOn"), day(accepted, "acceptedOn"), open))
            .orElseThrow(() -> Refusal.unknown("assignment", assignmentId));
    }

    private Optional<Map<String, Object>> event(String conferenceId, String assignmentId, String type) {
        return this.jdbc.sql("""
                select payload from event
                where aggregate_identifier = ? and conference_id = ? and payload_type = ?""")
            .params(assignmentId, conferenceId, type)
            .query((row, number) -> MAPPER.readValue(row.getBytes("payload"), FIELDS))
            .optional();
    }

    private static LocalDate day(Map<String, Object> event, String field) {
        Object day = event.get(field);
        return (day != null) ? LocalDate.parse(day.toString()) : null;
    }

}
