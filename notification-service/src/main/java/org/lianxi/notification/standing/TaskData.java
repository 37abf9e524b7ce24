package org.lianxi.notification.standing;

import java.time.LocalDate;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tasks of actions in PostgreSQL.
 */
@Component
class TaskData {

    private static final Task UNKNOWN = new Task(null, null);

    private final JdbcClient jdbc;

    TaskData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers what an event says.
     * @param event the event
     * @param fact its payload
     */
    void fold(RecordedEvent event, RecordedFact fact) {
        switch (fact) {
            case ActionAssigned assigned ->
                task(event, assigned.actionId(), new Task(PlainText.lines(assigned.text()), assigned.dueOn()));
            case ExtensionGranted granted -> task(event, granted.actionId(),
                    new Task(asOf(event.conferenceId(), event.index(), granted.actionId()).text(), granted.dueOn()));
            default -> {
            }
        }
    }

    /**
     * What was asked when an event happened.
     * @param conferenceId the conference
     * @param logIndex the event's place in the log
     * @param actionId the action
     * @return the task, the event included
     */
    Task asOf(String conferenceId, long logIndex, String actionId) {
        return this.jdbc.sql("""
                select words, due_on from task where conference_id = ? and action_id = ? and log_index <= ?
                order by log_index desc limit 1""")
            .params(conferenceId, actionId, logIndex)
            .query((row, number) -> new Task(row.getString("words"), row.getObject("due_on", LocalDate.class)))
            .optional()
            .orElse(UNKNOWN);
    }

    private void task(RecordedEvent event, String actionId, Task task) {
        this.jdbc.sql("""
                insert into task (conference_id, action_id, log_index, words, due_on)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
            .params(event.conferenceId(), actionId, event.index(), task.text(), task.dueOn())
            .update();
    }

}
