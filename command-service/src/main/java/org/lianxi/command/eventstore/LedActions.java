package org.lianxi.command.eventstore;

import java.util.List;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.lianxi.command.conference.OpenActions;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads the actions of a conference from their streams. Rarely asked: only when a unit
 * leaves.
 */
final class LedActions implements OpenActions {

    private final EventStore events;

    private final JdbcTemplate jdbc;

    LedActions(EventStore events, DataSource dataSource) {
        this.events = events;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public List<String> ledBy(String conferenceId, String unitCode) {
        return this.jdbc
            .queryForList("select distinct aggregate_identifier from event where conference_id = ? and type = ?",
                    String.class, conferenceId, "ActionItem")
            .stream()
            .map(this::read)
            .filter((action) -> action.open() && unitCode.equals(action.leadUnit()))
            .map(Led::title)
            .toList();
    }

    private Led read(String actionId) {
        return this.events.readEvents(actionId)
            .asStream()
            .map((event) -> (ActionEvent) event.getPayload())
            .reduce(Led.NONE, Led::after, (former, latter) -> latter);
    }

    private record Led(String title, String leadUnit, boolean open) {

        static final Led NONE = new Led(null, null, false);

        Led after(ActionEvent event) {
            return switch (event) {
                case ActionAssigned assigned -> new Led(assigned.title(), assigned.leadUnit(), true);
                case CompletionVerified verified -> new Led(this.title, this.leadUnit, false);
                case ActionAccepted accepted -> this;
                case ProgressReported reported -> this;
                case CompletionClaimed claimed -> this;
                case CompletionReturned returned -> this;
            };
        }

    }

}
