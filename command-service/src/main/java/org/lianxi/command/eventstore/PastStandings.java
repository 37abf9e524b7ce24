package org.lianxi.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.conference.ConferenceHistory;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.contract.conference.ConferenceEvent;

/**
 * Folds a conference's stream up to an event of the log. The order of transaction and row
 * is the order that the relay numbers events in, so the answer is that of the log before
 * an event has its number, too. What is past does not change: nothing is noted as grounds
 * of the command.
 */
final class PastStandings implements ConferenceHistory {

    private static final int SIZE = 50;

    private static final String PLACE = """
            select coalesce((select c.sequence_number from event c
                    where c.aggregate_identifier = ? and (c.tx, c.global_index) < (e.tx, e.global_index)
                    order by c.sequence_number desc limit 1), -1),
                e.aggregate_identifier = ?
            from event e where e.event_identifier = ? and e.conference_id = ?""";

    private final Cache<Point, Standing> cache = Caffeine.newBuilder().maximumSize(SIZE).build();

    private final EventStorageEngine events;

    private final DataSource dataSource;

    PastStandings(EventStorageEngine events, DataSource dataSource) {
        this.events = events;
        this.dataSource = dataSource;
    }

    @Override
    public Passage at(String conferenceId, String eventId) {
        String aggregateId = Conference.idOf(conferenceId);
        try (Connection connection = this.dataSource.getConnection();
                PreparedStatement place = connection.prepareStatement(PLACE)) {
            place.setString(1, aggregateId);
            place.setString(2, aggregateId);
            place.setString(3, eventId);
            place.setString(4, conferenceId);
            try (ResultSet row = place.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.unknown("event", eventId);
                }
                return passage(aggregateId, row.getLong(1), row.getBoolean(2));
            }
        }
        catch (SQLException ex) {
            throw new EventStoreException("The place of an event cannot be read", ex);
        }
    }

    private Passage passage(String aggregateId, long last, boolean ownEvent) {
        if (!ownEvent) {
            return Passage.through(standing(new Point(aggregateId, last)));
        }
        Standing after = standing(new Point(aggregateId, last + 1));
        return (last < 0) ? Passage.through(after) : new Passage(standing(new Point(aggregateId, last)), after);
    }

    private Standing standing(Point point) {
        return this.cache.get(point, this::fold);
    }

    private Standing fold(Point point) {
        return this.events.readEvents(point.aggregateId(), 0)
            .asStream()
            .takeWhile((event) -> event.getSequenceNumber() <= point.sequence())
            .map((event) -> (ConferenceEvent) event.getPayload())
            .reduce(Standing.NONE, Standing::evolve, (one, other) -> other);
    }

    /**
     * A point of a conference's stream.
     *
     * @param aggregateId the conference as an aggregate
     * @param sequence the last event before the point
     */
    private record Point(String aggregateId, long sequence) {
    }

}
