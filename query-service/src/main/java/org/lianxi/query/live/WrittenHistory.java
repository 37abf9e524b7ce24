package org.lianxi.query.live;

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

}
