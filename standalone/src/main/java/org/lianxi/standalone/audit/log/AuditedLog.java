package org.lianxi.standalone.audit.log;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * A log that can be read again and again.
 */
public interface AuditedLog {

    /**
     * Reads events in the order of the log.
     * @param conferenceId the only conference wanted, or null for all
     * @param upTo index of the last event wanted at most
     * @param each gets each event
     * @throws LogReadException if the log cannot be read, or an event of it is not there
     */
    void read(String conferenceId, long upTo, Consumer<LoggedEvent> each);

    /**
     * Looks events up.
     * @param indexes their places in the log; those beyond its end are not found
     * @return the events found, in the order of the log
     * @throws LogReadException if the log cannot be read, or an event of it is not there
     */
    List<LoggedEvent> find(Collection<Long> indexes);

    /**
     * How long the log is.
     * @return index of the last event, 0 when there is none
     */
    long size();

    /**
     * Up to which event the relay has published the log to the topic.
     * @return log index, 0 for none
     */
    long published();

}
