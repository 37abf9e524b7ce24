package org.lianxi.query.past;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.lianxi.query.live.Progress;
import org.lianxi.query.live.WrittenHistory;
import org.lianxi.query.shared.AsOf;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PastViews;
import org.lianxi.query.shared.UnknownEntityException;
import org.springframework.stereotype.Component;

/**
 * What the record showed at any time: the events before the first that was recorded
 * later. Events of one instant are all in it or none; where clocks went back, an event
 * counts as recorded no earlier than those before it.
 */
@Component
public class Past {

    private final WrittenHistory history;

    private final Progress progress;

    private final Snapshots snapshots;

    private final Clock clock;

    Past(WrittenHistory history, Progress progress, Snapshots snapshots, Clock clock) {
        this.history = history;
        this.progress = progress;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * The state of a conference at a time.
     * @param field name of the parameter that asks
     * @param conferenceId the conference
     * @param text the time asked about
     * @return the state
     * @throws InvalidParameterException if it is no time, or has not come yet
     * @throws UnknownEntityException if there is no such conference, or was none then
     */
    public AsOf at(String field, String conferenceId, String text) {
        AskedTime time = AskedTime.parse(field, text, this.clock.getZone());
        WrittenHistory.Entry founding = this.history.first(conferenceId)
            .orElseThrow(() -> new UnknownEntityException("conference", conferenceId));
        return switch (time) {
            case AskedTime.Index(long index) -> at(field, conferenceId, index);
            case AskedTime.Moment(Instant moment) -> {
                if (moment.isAfter(this.clock.instant())) {
                    throw new InvalidParameterException(field, "as-of-ahead");
                }
                if (moment.isBefore(founding.time())) {
                    throw new UnknownEntityException("conference-then", conferenceId);
                }
                yield at(conferenceId, moment);
            }
        };
    }

    /**
     * The state of a conference as the record stands.
     * @param conferenceId the conference
     * @return the state
     * @throws UnknownEntityException if there is no such conference
     */
    public AsOf now(String conferenceId) {
        long index = this.progress.indexOf(conferenceId);
        Instant now = this.clock.instant();
        return this.history.last(conferenceId, index)
            .map((last) -> new AsOf(last.index(), now, false, this.snapshots.of(conferenceId, last.index())))
            .orElseThrow(() -> new UnknownEntityException("conference", conferenceId));
    }

    /**
     * An index beyond the last that is known of the conference may yet be filled by an
     * event of it, so that nothing can be said about it.
     */
    private AsOf at(String field, String conferenceId, long index) {
        if (index > this.progress.indexOf(conferenceId)) {
            throw new InvalidParameterException(field, "as-of-ahead");
        }
        WrittenHistory.Entry last = this.history.last(conferenceId, index)
            .orElseThrow(() -> new UnknownEntityException("conference-then", conferenceId));
        PastViews views = this.snapshots.of(conferenceId, last.index());
        return new AsOf(index, views.moment(), true, views);
    }

    /**
     * How far the views have come is asked first: what comes meanwhile is then found to
     * be later, or left out.
     */
    private AsOf at(String conferenceId, Instant moment) {
        long reached = this.progress.indexOf(conferenceId);
        Optional<WrittenHistory.Entry> later = this.history.firstAfter(conferenceId, moment);
        long last = later.map((entry) -> entry.index() - 1).orElse(reached);
        long index = this.history.last(conferenceId, last)
            .map(WrittenHistory.Entry::index)
            .orElseThrow(() -> new UnknownEntityException("conference-then", conferenceId));
        return new AsOf(index, moment, later.isPresent(), this.snapshots.of(conferenceId, index));
    }

}
