package org.lianxi.standalone.audit.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.lianxi.audit.cli.Messages;
import org.lianxi.audit.store.Json;
import org.lianxi.query.conference.roster.RosterOfDay;
import org.lianxi.query.replay.Replay;
import org.lianxi.standalone.audit.log.Until;
import org.lianxi.standalone.terminal.Table;

/**
 * The views as of a time: of each collection how many there are and what they digest to;
 * of a single question, all of them. The roster is written down as a clerk would, for one
 * day.
 */
final class Shown {

    private static final String ROSTER = "conference.roster";

    private static final String UNITS = "conference.units";

    private final Messages words;

    private final ZoneId zone;

    private final Clock clock;

    /**
     * The last event of each conference.
     */
    private final Map<String, Long> last = new TreeMap<>();

    private long events;

    private Until until = Until.END;

    private Instant moment = Instant.MIN;

    Shown(Messages words, ZoneId zone, Clock clock) {
        this.words = words;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * The roster names units, so these are folded too.
     */
    Collection<String> needed(List<String> questions) {
        return isRoster(questions) ? List.of(ROSTER, UNITS) : questions;
    }

    private static boolean isRoster(List<String> questions) {
        return questions.size() == 1 && (ROSTER.equals(questions.getFirst()) || "roster".equals(questions.getFirst()));
    }

    void fold(LogReplay log, Replay replay, Until wanted) {
        this.until = wanted;
        log.fold(replay, wanted.takes(), wanted.lastIndex(), (logged, changed) -> {
            this.events++;
            this.last.put(logged.event().conferenceId(), logged.event().index());
            this.moment = logged.event().time().isAfter(this.moment) ? logged.event().time() : this.moment;
        });
    }

    /**
     * The day of the roster: the one asked for; the one that the replay ends on; today,
     * where it ends at the end of the log.
     */
    private LocalDate day(LocalDate asked) {
        return Stream
            .of(Optional.ofNullable(asked), this.until.day(this.zone),
                    Optional.of(this.moment)
                        .filter((none) -> this.until != Until.END && this.events > 0)
                        .map((at) -> at.atZone(this.zone).toLocalDate()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> LocalDate.ofInstant(this.clock.instant(), this.zone));
    }

    Map<String, Object> figures(Replay replay, List<String> questions, LocalDate asked) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("events", this.events);
        figures.put("reached", new LinkedHashMap<>(this.last));
        List<Object> collections = new ArrayList<>();
        digests(replay).forEach((collection, digested) -> collections
            .add(Map.of("collection", collection, "documents", digested.documents(), "digest", digested.digest())));
        figures.put("collections", collections);
        if (isRoster(questions)) {
            Map<String, Object> rosters = new LinkedHashMap<>();
            rosters(replay, asked).forEach((conference, roster) -> rosters.put(conference, document(roster)));
            figures.put("rosters", rosters);
        }
        else if (isSingle(replay)) {
            List<Object> documents = new ArrayList<>();
            collections(replay).forEach((collection) -> replay.forEach(collection,
                    (document) -> documents.add(new Json.Raw(Canonical.text(document)))));
            figures.put("documents", documents);
        }
        return figures;
    }

    private static boolean isSingle(Replay replay) {
        return replay.collections().size() == 1;
    }

    private static Collection<String> collections(Replay replay) {
        return new LinkedHashSet<>(replay.collections().values().stream().flatMap(Collection::stream).toList());
    }

    private static Map<String, ViewDigest.Digested> digests(Replay replay) {
        Map<String, ViewDigest.Digested> digests = new TreeMap<>();
        collections(replay).forEach((collection) -> {
            ViewDigest digest = new ViewDigest();
            replay.forEach(collection, digest::add);
            digests.put(collection, digest.end());
        });
        return digests;
    }

    private Map<String, RosterOfDay.Roster> rosters(Replay replay, LocalDate asked) {
        Map<String, RosterOfDay.Roster> rosters = new LinkedHashMap<>();
        this.last.keySet()
            .forEach((conference) -> replay.roster(conference, day(asked))
                .ifPresent((roster) -> rosters.put(conference, roster)));
        return rosters;
    }

    private static Map<String, Object> document(RosterOfDay.Roster roster) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asOf", roster.asOf().toString());
        document.put("seats", roster.seats().stream().map((seat) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("seatId", seat.seatId());
            one.put("role", seat.role());
            one.put("unit", seat.unitCode());
            one.put("unitName", (seat.unitName() != null) ? seat.unitName() : seat.organ());
            one.put("name", (seat.holder() != null) ? seat.holder().name() : null);
            one.put("post", (seat.holder() != null) ? seat.holder().post() : null);
            one.put("since", (seat.since() != null) ? seat.since().toString() : null);
            return one;
        }).toList());
        return document;
    }

    List<String> sentences(Replay replay, List<String> questions, LocalDate asked) {
        List<String> sentences = new ArrayList<>();
        sentences.add(this.words.text("replayed", Long.toString(this.events)));
        this.last.forEach((conference, index) -> sentences
            .add(this.words.text("replayed.conference", conference, Long.toString(index))));
        if (isRoster(questions)) {
            rosters(replay, asked).forEach((conference, roster) -> {
                sentences.add(this.words.text("roster", conference, roster.asOf().toString()));
                sentences.addAll(roster(roster));
            });
            return sentences;
        }
        sentences.addAll(table(digests(replay)));
        if (isSingle(replay)) {
            collections(replay).forEach((collection) -> replay.forEach(collection, (document) -> {
                sentences.add("");
                sentences.add(collection + "/" + document.getString("_id"));
                Fields.of(document).forEach((path, value) -> sentences.add("  " + path + " = " + value));
            }));
        }
        return sentences;
    }

    private List<String> table(Map<String, ViewDigest.Digested> digests) {
        Table table = new Table().row(this.words.text("column.collection"), this.words.text("column.documents"),
                this.words.text("column.digest"));
        digests.forEach((collection, digested) -> table.row(collection, Long.toString(digested.documents()),
                digested.digest()));
        return table.lines();
    }

    private List<String> roster(RosterOfDay.Roster roster) {
        Table table = new Table().row(this.words.text("column.seat"), this.words.text("column.unit"),
                this.words.text("column.name"), this.words.text("column.post"), this.words.text("column.since"));
        roster.seats()
            .forEach((seat) -> table.row(seat.seatId(), (seat.unitName() != null) ? seat.unitName() : seat.organ(),
                    (seat.holder() != null) ? seat.holder().name() : this.words.text("vacant"),
                    (seat.holder() != null) ? seat.holder().post() : "",
                    (seat.since() != null) ? seat.since().toString() : ""));
        return table.lines();
    }

}
