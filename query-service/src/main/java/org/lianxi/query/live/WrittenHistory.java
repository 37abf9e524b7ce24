package org.lianxi.query.live;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far the written views have come, for whatever is no longer in memory.
 */
public interface WrittenHistory {

    /**
     * The last event of an aggregate.
     * @param aggregateId the aggregate
     * @return its place in the aggregate, or empty when there is no event of it
     */
    OptionalLong sequenceOf(String aggregateId);

    /**
     * The last event of a conference.
     * @param conferenceId the conference
     * @return its log index, or empty when there is no event of it
     */
    OptionalLong indexOf(String conferenceId);

    /**
     * The first event of a conference.
     * @param conferenceId the conference
     * @return its place and time, or empty when there is no event of it
     */
    Optional<Entry> first(String conferenceId);

    /**
     * The last event of a conference up to a place in the log.
     * @param conferenceId the conference
     * @param index the place
     * @return its place and time, or empty when there is none
     */
    Optional<Entry> last(String conferenceId, long index);

    /**
     * The first event of a conference that was recorded after an instant.
     * @param conferenceId the conference
     * @param moment the instant
     * @return its place and time, or empty when there is none
     */
    Optional<Entry> firstAfter(String conferenceId, Instant moment);

    /**
     * Place and time of an event.
     *
     * @param index its log index
     * @param time when it was recorded
     */
    record Entry(long index, Instant time) {
    }

}
