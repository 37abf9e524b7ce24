package org.lianxi.command.eventstore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.command.action.OpenActions;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.transport.EventJson;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the actions that go on, from the events that begin, hand over and end them.
 */
final class RecordedActions implements OpenActions {

    private static final List<String> TYPES = List
        .of(ActionAssigned.class, ActionReassigned.class, CompletionVerified.class, ActionCancelled.class)
        .stream()
        .map(EventCatalogue::nameOf)
        .toList();

    private static final JsonMapper MAPPER = EventJson.configure(JsonMapper.builder()).build();

    private final JdbcClient jdbc;

    RecordedActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenAction> ledBy(String conferenceId, String unitCode) {
        Map<String, OpenAction> led = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        this.jdbc.sql("""
                select payload_type, payload from event where conference_id = :conference and payload_type in (:types)
                order by global_index""").param("conference", conferenceId).param("types", TYPES).query((row) -> {
            switch (read(row.getString("payload_type"), row.getBytes("payload"))) {
                case ActionAssigned assigned -> {
                    titles.put(assigned.actionId(), assigned.title());
                    lead(led, titles, assigned.actionId(), assigned.leadUnit().equals(unitCode));
                }
                case ActionReassigned reassigned ->
                    lead(led, titles, reassigned.actionId(), reassigned.leadUnit().equals(unitCode));
                case CompletionVerified verified -> led.remove(verified.actionId());
                case ActionCancelled cancelled -> led.remove(cancelled.actionId());
                case RecordedFact other -> throw new IllegalStateException("Not asked for: " + other.getClass());
            }
        });
        return List.copyOf(led.values());
    }

    private static void lead(Map<String, OpenAction> led, Map<String, String> titles, String actionId, boolean leads) {
        if (leads) {
            led.putIfAbsent(actionId, new OpenAction(actionId, titles.get(actionId)));
        }
        else {
            led.remove(actionId);
        }
    }

    private static RecordedFact read(String type, byte[] payload) {
        return MAPPER.readValue(payload, EventCatalogue.find(type).orElseThrow());
    }

}
