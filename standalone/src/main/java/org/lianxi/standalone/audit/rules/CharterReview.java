package org.lianxi.standalone.audit.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks of every event whether the charter in force at its place allowed it, each
 * conference by its own charter and by what was amended until then.
 */
public final class CharterReview {

    private final boolean wholeLog;

    private final Map<String, ConferenceReview> conferences = new LinkedHashMap<>();

    private long last;

    /**
     * No event has been seen.
     * @param wholeLog whether every event of the log is seen, and not those of one
     * conference alone
     */
    public CharterReview(boolean wholeLog) {
        this.wholeLog = wholeLog;
    }

    /**
     * The next event, in the order of the log.
     * @param entry the event
     */
    public void see(Entry entry) {
        boolean next = !this.wholeLog || entry.event().index() == this.last + 1;
        this.last = entry.event().index();
        this.conferences.computeIfAbsent(entry.event().conferenceId(), (id) -> new ConferenceReview()).see(entry, next);
    }

    /**
     * The events that a sentence did not allow.
     * @return each breach, by conference, in the order of the log
     */
    public List<Breach> breaches() {
        List<Breach> all = new ArrayList<>();
        this.conferences.values().forEach((one) -> all.addAll(one.breaches().found()));
        return all;
    }

    /**
     * What events have made due and is not done by the end of the log.
     * @return each with the event that made it due
     */
    public List<Breach> open() {
        List<Breach> all = new ArrayList<>();
        this.conferences.values().forEach((one) -> all.addAll(one.open()));
        return all;
    }

}
