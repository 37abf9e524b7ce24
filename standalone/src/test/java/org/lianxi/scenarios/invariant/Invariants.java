package org.lianxi.scenarios.invariant;

import java.util.List;
import java.util.Map;

import org.lianxi.scenarios.Log;

/**
 * Checks a log of one conference whose charter has attending units consent. INV-25 and 26
 * are about casework; INV-30 is what a replay shows.
 */
public final class Invariants {

    private Invariants() {
    }

    /**
     * Looks for breaches.
     * @param log the log from its beginning
     * @return by the number of the invariant, the events that break it; empty for a good
     * log
     */
    public static Map<Integer, List<String>> breaches(List<Log.Entry> log) {
        Breaches breaches = new Breaches();
        Roll roll = new Roll();
        MeetingWatch meetings = new MeetingWatch(roll, breaches);
        MinutesWatch minutes = new MinutesWatch(roll, meetings, breaches);
        List<Watch> watches = List.of(new SeatWatch(roll, breaches), meetings, minutes,
                new CorrigendumWatch(minutes, breaches), new ActionWatch(breaches), new TellingWatch(roll, breaches),
                new RecordWatch(breaches));
        for (Log.Entry entry : log) {
            watches.forEach((watch) -> watch.see(entry));
            roll.see(entry.fact());
        }
        watches.forEach(Watch::end);
        return breaches.found();
    }

}
