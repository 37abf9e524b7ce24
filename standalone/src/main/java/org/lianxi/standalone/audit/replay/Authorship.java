package org.lianxi.standalone.audit.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.lianxi.query.replay.Replay;
import org.lianxi.query.shared.ViewId;
import org.lianxi.standalone.audit.log.EventMark;
import org.lianxi.standalone.audit.log.LoggedEvent;

/**
 * Who set each field of some views, and when: the last event that changed it.
 */
final class Authorship {

    private final Predicate<ViewId> watched;

    private final Map<ViewId, Map<String, EventMark>> setBy = new HashMap<>();

    private final Map<ViewId, EventMark> last = new HashMap<>();

    /**
     * Nothing is seen yet.
     * @param watched the views to look at
     */
    Authorship(Predicate<ViewId> watched) {
        this.watched = watched;
    }

    /**
     * An event has been folded.
     */
    void see(LoggedEvent logged, List<ViewId> changed, Replay replay) {
        changed.stream().filter(this.watched).forEach((view) -> {
            EventMark mark = EventMark.of(logged.event());
            Map<String, String> now = replay.find(view).map(Fields::of).orElse(Map.of());
            Map<String, String> before = replay.before(view).map(Fields::of).orElse(Map.of());
            Set<String> paths = new HashSet<>(before.keySet());
            paths.addAll(now.keySet());
            paths.removeIf((path) -> Objects.equals(before.get(path), now.get(path)));
            Map<String, EventMark> marks = this.setBy.computeIfAbsent(view, (none) -> new HashMap<>());
            paths.forEach((path) -> marks.put(path, mark));
            this.last.put(view, mark);
        });
    }

    /**
     * The event that set a field of a view, or took it away.
     * @return its mark, or null when no event had to do with it
     */
    EventMark of(ViewId view, String path) {
        return this.setBy.getOrDefault(view, Map.of()).get(path);
    }

    /**
     * The last event that changed a view.
     * @return its mark, or null when no event had to do with it
     */
    EventMark of(ViewId view) {
        return this.last.get(view);
    }

}
