package org.lianxi.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One case of a conference, told over HTTP in the words of its kind.
 */
final class CaseTold {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Story story;

    private final String id;

    private final String clause;

    private CaseTold(Story story, String id, String clause) {
        this.story = story;
        this.id = id;
        this.clause = clause;
    }

    /**
     * What is said when a case is opened.
     */
    static Map<String, Object> opening(String kind, String track, String variant, String title, String act,
            Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>(
                Map.of("kind", kind, "title", title, "act", act, "fields", Story.fields(fields)));
        if (track != null) {
            body.put("track", track);
        }
        if (variant != null) {
            body.put("variant", variant);
        }
        return body;
    }

    /**
     * Opens a case.
     * @param clause id of the clause that refusals quote
     */
    static CaseTold opens(Story story, String clause, String actor, Map<String, Object> opening) {
        return new CaseTold(story, story.makes(actor, "/cases", opening), clause);
    }

    String id() {
        return this.id;
    }

    String path() {
        return "/cases/" + this.id;
    }

    CaseTold does(String actor, String act, Object... fields) {
        this.story.does(actor, path() + "/acts", Map.of("act", act, "fields", Story.fields(fields)));
        return this;
    }

    /**
     * Tries an act against the state of things.
     */
    CaseTold conflicts(String actor, String code, String act, Object... fields) {
        return refused(actor, 409, code, act, fields);
    }

    /**
     * Tries an act of others.
     */
    CaseTold forbids(String actor, String act, Object... fields) {
        return refused(actor, 403, "act-is-the-actors", act, fields);
    }

    /**
     * Tries an act that the kind does not have, or says it wrongly.
     */
    CaseTold rejects(String actor, String code, String act, Object... fields) {
        return refused(actor, 422, code, act, fields);
    }

    private CaseTold refused(String actor, int status, String code, String act, Object... fields) {
        this.story.refuses(actor, path() + "/acts", Map.of("act", act, "fields", Story.fields(fields)), status, code,
                this.clause);
        return this;
    }

    CaseTold cannotClose(String actor, int status, String code) {
        this.story.refuses(actor, path() + "/closing", Map.of("conclusion", "办结"), status, code, this.clause);
        return this;
    }

    CaseTold closes(String actor) {
        this.story.does(actor, path() + "/closing", Map.of("conclusion", "已办结"));
        return this;
    }

    JsonNode shown() {
        return this.story.asks(path());
    }

    CaseTold isIn(String stageName) {
        assertThat(shown().path("stageName").asString()).isEqualTo(stageName);
        return this;
    }

    CaseTold isClosedIn(String stageName) {
        assertThat(shown().path("open").asBoolean(true)).isFalse();
        return isIn(stageName);
    }

    CaseTold waitsFor(String... units) {
        assertThat(shown().path("waiting").valueStream().map((unit) -> unit.path("unitCode").asString()))
            .containsExactlyInAnyOrder(units);
        return this;
    }

    CaseTold takesPart(String... units) {
        assertThat(shown().path("participants").valueStream().map((unit) -> unit.path("unitCode").asString()))
            .containsExactlyInAnyOrder(units);
        return this;
    }

    JsonNode clock(String id) {
        return shown().path("clocks")
            .valueStream()
            .filter((clock) -> clock.path("clockId").asString().equals(id))
            .findFirst()
            .orElseThrow(() -> new AssertionError(id + " does not run: " + shown().path("clocks")));
    }

    boolean hasClock(String id) {
        return shown().path("clocks").valueStream().anyMatch((clock) -> clock.path("clockId").asString().equals(id));
    }

    CaseTold clockIs(String id, String state) {
        assertThat(clock(id).path("state").asString()).as("%s: %s", id, clock(id)).isEqualTo(state);
        return this;
    }

    Instant dueAt(String clock) {
        return Instant.parse(clock(clock).path("dueAt").asString());
    }

    /**
     * The last day of a clock that runs in days.
     */
    LocalDate lastDay(String clock) {
        return LocalDate.ofInstant(dueAt(clock).minusSeconds(1), ZONE);
    }

    /**
     * Who has a notice of an act, by its name, or was asked to answer it.
     */
    Set<String> told(String actName) {
        return this.story.whoHas((notice) -> notice.path("link").asString().endsWith(path())
                && notice.path("title").asString().contains(actName));
    }

    /**
     * What somebody was told of the case.
     */
    List<String> toldTo(String recipient) {
        return this.story.inbox(recipient)
            .stream()
            .filter((notice) -> notice.path("link").asString().endsWith(path()))
            .map((notice) -> notice.path("kind").asString())
            .toList();
    }

    CaseTold isReminded(String recipient, String kind) {
        this.story.isReminded(recipient, kind, path());
        return this;
    }

    /**
     * A term in days goes by: whoever has to act is reminded a week and three days before
     * its end, on its last day and, with the office, after it.
     */
    CaseTold termPasses(String clock, String unit) {
        LocalDate last = lastDay(clock);
        this.story.morningOf(this.story.days().sameOrPrevious(last.minusDays(3)));
        isReminded(unit, "deadline-near").clockIs(clock, "running");
        this.story.morningOf(last);
        isReminded(unit, "deadline-today").clockIs(clock, "running");
        this.story.morningOf(last.plusDays(1));
        return isReminded(unit, "deadline-passed").clockIs(clock, "late");
    }

    /**
     * What the history tells, one sentence for each event.
     */
    List<String> history() {
        return this.story.asks("/timeline/" + this.id + "?order=oldest&limit=500")
            .path("events")
            .valueStream()
            .map((event) -> event.path("sentence").asString())
            .toList();
    }

    /**
     * The kind's place on the board.
     */
    JsonNode board() {
        String kind = shown().path("kind").asString();
        return this.story.asks("/case-board")
            .path("kinds")
            .valueStream()
            .filter((one) -> one.path("kind").asString().equals(kind))
            .findFirst()
            .orElseThrow();
    }

}
