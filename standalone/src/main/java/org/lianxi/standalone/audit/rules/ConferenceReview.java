package org.lianxi.standalone.audit.rules;

import java.util.List;

/**
 * The review of one conference's events.
 */
final class ConferenceReview {

    private final Roll roll = new Roll();

    private final Breaches breaches = new Breaches(this.roll);

    private final RecordWatch record = new RecordWatch(this.breaches);

    private final List<Watch> watches;

    private boolean ended;

    ConferenceReview() {
        Decisions decisions = new Decisions();
        MeetingWatch meetings = new MeetingWatch(this.roll, this.breaches);
        MinutesWatch minutes = new MinutesWatch(this.roll, meetings, this.breaches);
        this.watches = List.of(decisions, new SeatWatch(this.roll, this.breaches),
                new RosterWatch(this.roll, this.breaches), new UnitWatch(this.roll, decisions, this.breaches), meetings,
                minutes, new CorrigendumWatch(minutes, this.breaches),
                new ActionWatch(this.roll, decisions, this.breaches), new TellingWatch(this.roll, this.breaches),
                new CaseWatch(this.roll, this.breaches));
    }

    /**
     * The next event.
     * @param next whether it stands where the log goes on
     */
    void see(Entry entry, boolean next) {
        this.record.see(entry, next);
        this.watches.forEach((watch) -> watch.see(entry));
        this.roll.see(entry.fact());
    }

    Breaches breaches() {
        return this.breaches;
    }

    /**
     * What is due at the end of the log.
     */
    List<Breach> open() {
        if (!this.ended) {
            this.ended = true;
            this.watches.forEach(Watch::end);
        }
        return this.breaches.open();
    }

}
