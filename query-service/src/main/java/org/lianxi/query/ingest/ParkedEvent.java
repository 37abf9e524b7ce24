package org.lianxi.query.ingest;

import java.time.Instant;

import org.bson.Document;
import org.bson.types.Binary;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;

/**
 * An event as it is parked: whole, with its payload as the bytes that came.
 */
final class ParkedEvent {

    private ParkedEvent() {
    }

    static Document write(RecordedEvent event, String reason) {
        Document actor = new Document("account", event.actor().account()).append("unit", event.actor().unit())
            .append("role", event.actor().role());
        return new Document("_id", event.id()).append("index", event.index())
            .append("conferenceId", event.conferenceId())
            .append("previousIndex", event.previousIndex())
            .append("type", event.type())
            .append("revision", event.revision())
            .append("aggregateId", event.aggregateId())
            .append("sequence", event.sequence())
            .append("time", event.time().toString())
            .append("commandId", event.commandId())
            .append("actor", actor)
            .append("data", new Binary(event.data()))
            .append("reason", reason);
    }

    static RecordedEvent read(Document document) {
        Document actor = document.get("actor", Document.class);
        return new RecordedEvent(document.getLong("index"), document.getLong("previousIndex"),
                document.getString("_id"), document.getString("type"), document.getInteger("revision"),
                document.getString("conferenceId"), document.getString("aggregateId"), document.getLong("sequence"),
                Instant.parse(document.getString("time")), document.getString("commandId"),
                new Actor(actor.getString("account"), actor.getString("unit"), actor.getString("role")),
                document.get("data", Binary.class).getData());
    }

}
