package org.lianxi.standalone.audit.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.lianxi.audit.cli.Messages;
import org.lianxi.query.replay.Replay;
import org.lianxi.query.shared.ViewId;
import org.lianxi.standalone.audit.log.EventMark;
import org.lianxi.standalone.audit.log.LoggedEvent;
import org.lianxi.standalone.audit.log.Until;
import org.lianxi.transport.RecordedEvent;

/**
 * What changed between two times: what comes after the first and belongs to the second is
 * looked at event by event; the views that none of it touches are the same in both.
 */
final class TwoTimes {

    /**
     * Carried by every view; says no more than that there was an event.
     */
    private static final String PLACE = "index";

    private final Replay replay;

    private final List<EventMark> events = new ArrayList<>();

    private final Authorship authorship = new Authorship((view) -> true);

    private final Map<ViewId, Optional<Map<String, String>>> before = new TreeMap<>(
            Comparator.comparing(ViewId::collection).thenComparing(ViewId::id));

    private boolean backwards;

    /**
     * Nothing is compared yet.
     * @param replay what to fold into
     */
    TwoTimes(Replay replay) {
        this.replay = replay;
    }

    void compare(LogReplay log, Until from, Until to) {
        Predicate<RecordedEvent> first = from.takes();
        Predicate<RecordedEvent> second = to.takes();
        Between between = new Between();
        log.fold(this.replay, (event) -> {
            boolean early = first.test(event);
            boolean taken = second.test(event);
            this.backwards |= early && !taken;
            between.now = !early;
            return taken;
        }, Math.max(from.lastIndex(), to.lastIndex()), (logged, changed) -> {
            if (between.now) {
                see(logged, changed);
            }
        });
    }

    private void see(LoggedEvent logged, List<ViewId> changed) {
        this.events.add(EventMark.of(logged.event()));
        changed
            .forEach((view) -> this.before.computeIfAbsent(view, (none) -> this.replay.before(view).map(Fields::of)));
        this.authorship.see(logged, changed, this.replay);
    }

    /**
     * Whether the first time is the later one.
     */
    boolean isBackwards() {
        return this.backwards;
    }

    private List<ViewDifference> differences() {
        List<ViewDifference> differences = new ArrayList<>();
        this.before.forEach((view, fields) -> differences
            .add(new ViewDifference(view, fields.orElse(null), this.replay.find(view).map(Fields::of).orElse(null))));
        return differences;
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("events", this.events.stream().map(EventMark::document).toList());
        figures.put("differences",
                differences().stream()
                    .map((difference) -> difference.document("before", "after", this.authorship))
                    .toList());
        return figures;
    }

    List<String> sentences(Messages words) {
        List<String> sentences = new ArrayList<>();
        List<ViewDifference> differences = differences();
        sentences
            .add(words.text("diff.counts", Integer.toString(this.events.size()), Integer.toString(differences.size())));
        differences.forEach((difference) -> {
            String view = difference.view().collection() + "/" + difference.view().id();
            if (difference.before() == null) {
                sentences.add(words.text("diff.added", view, by(words, this.authorship.of(difference.view()))));
                return;
            }
            sentences.add(words.text("diff.changed", view));
            difference.fields()
                .stream()
                .filter((field) -> !field.path().equals(PLACE))
                .forEach((field) -> sentences.add(words.text("diff.field", field.path(), text(words, field.before()),
                        text(words, field.after()), by(words, this.authorship.of(difference.view(), field.path())))));
        });
        return sentences;
    }

    private static String text(Messages words, String value) {
        return (value != null) ? value : words.text("nothing");
    }

    private static String by(Messages words, EventMark mark) {
        return (mark == null) ? words.text("nobody")
                : words.text("set-by", Long.toString(mark.index()), mark.type(), mark.time().toString(), mark.by());
    }

    private static final class Between {

        private boolean now;

    }

}
