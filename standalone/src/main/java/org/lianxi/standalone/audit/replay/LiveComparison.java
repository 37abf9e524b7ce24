package org.lianxi.standalone.audit.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.bson.Document;
import org.lianxi.query.replay.Replay;
import org.lianxi.query.shared.ViewId;

/**
 * Holds the live views against the log, at the index that each conference has reached in
 * them. They may be written meanwhile: a view that is further on than the positions that
 * were read is left to them once the positions say so too.
 */
final class LiveComparison {

    private final LiveStore live;

    private final Replay replay;

    private final Reached reached;

    private final String conferenceId;

    private final List<ViewDifference> differences = new ArrayList<>();

    private final Map<ViewId, Document> ahead = new HashMap<>();

    private final Map<String, Sides> collections = new TreeMap<>();

    private LiveComparison(LiveStore live, Replay replay, Reached reached, String conferenceId) {
        this.live = live;
        this.replay = replay;
        this.reached = reached;
        this.conferenceId = conferenceId;
    }

    /**
     * Compares.
     * @param live the live views
     * @param replay the same as folded from the log
     * @param reached the events that were folded
     * @param conferenceId the only conference wanted, or null for all
     * @return what was found
     */
    static Result of(LiveStore live, Replay replay, Reached reached, String conferenceId) {
        LiveComparison comparison = new LiveComparison(live, replay, reached, conferenceId);
        replay.collections().values().stream().flatMap(Collection::stream).forEach(comparison::compare);
        Map<String, Long> now = live.reached();
        boolean settled = comparison.ahead.values().stream().allMatch((document) -> isReached(document, now));
        List<ViewDifference> differences = comparison.differences.stream()
            .filter((one) -> !settled || !comparison.ahead.containsKey(one.view()))
            .toList();
        return new Result(comparison.collections, differences, comparison.ahead.size(), settled);
    }

    private static boolean isReached(Document document, Map<String, Long> reached) {
        return index(document) <= reached.getOrDefault(document.get("conferenceId"), 0L);
    }

    /**
     * Whoever edits a document may have made anything of this field.
     */
    private static long index(Document document) {
        return (document.get("index") instanceof Number number) ? number.longValue() : 0;
    }

    private void compare(String collection) {
        ViewDigest found = new ViewDigest();
        Set<String> seen = new HashSet<>();
        this.live.forEach(collection, this.conferenceId, (document) -> {
            String id = String.valueOf(document.get("_id"));
            seen.add(id);
            found.add(document);
            compare(new ViewId(collection, id), document);
        });
        ViewDigest expected = new ViewDigest();
        this.replay.forEach(collection, (document) -> {
            expected.add(document);
            if (!seen.contains(document.getString("_id"))) {
                this.differences.add(new ViewDifference(new ViewId(collection, document.getString("_id")),
                        Fields.of(document), null));
            }
        });
        this.collections.put(collection, new Sides(expected.end(), found.end()));
    }

    private void compare(ViewId view, Document document) {
        Document expected = this.replay.find(view).orElse(null);
        if (expected != null && Canonical.text(expected).equals(Canonical.text(document))) {
            return;
        }
        if (!isReached(document, this.reached.indexes())) {
            this.ahead.put(view, document);
        }
        this.differences
            .add(new ViewDifference(view, (expected != null) ? Fields.of(expected) : null, Fields.of(document)));
    }

    /**
     * What was found.
     *
     * @param collections each collection, expected and found
     * @param differences views that are not what the log says
     * @param ahead how many views are further on than the positions first said
     * @param settled whether the positions have followed them all; otherwise they are
     * among the differences
     */
    record Result(Map<String, Sides> collections, List<ViewDifference> differences, int ahead, boolean settled) {

        Set<ViewId> views() {
            return this.differences.stream().map(ViewDifference::view).collect(Collectors.toSet());
        }

    }

    /**
     * A collection.
     *
     * @param expected what the log folds to
     * @param found what the store has
     */
    record Sides(ViewDigest.Digested expected, ViewDigest.Digested found) {
    }

}
