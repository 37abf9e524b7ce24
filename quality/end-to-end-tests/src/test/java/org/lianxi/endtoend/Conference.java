package org.lianxi.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A conference as its units see it: what they do, what they are told, what the views say.
 */
final class Conference {

    private static final String CONVENER = "account=convener; unit=wjj; role=convener";

    private static final List<String> QUESTIONS = List.of("", "/roster", "/nominations", "/units", "/duties",
            "/meetings?limit=500", "/minutes?limit=500", "/actions?limit=500", "/progress",
            "/delivery-matrix?limit=500", "/timeline?order=oldest&limit=500");

    private final String id;

    private final Http commands;

    private final Http questions;

    private final Http notices;

    Conference(String id, String command, String query, String notification) {
        this.id = id;
        this.commands = new Http(command, id);
        this.questions = new Http(query, id);
        this.notices = new Http(notification, id);
    }

    Http commands() {
        return this.commands;
    }

    Http questions() {
        return this.questions;
    }

    Http notices() {
        return this.notices;
    }

    /**
     * Adopts a charter that comes with Lianxi, under the id of this conference.
     */
    Http.Answer adopt(String charter) throws IOException {
        return adopt(charter, UnaryOperator.identity());
    }

    /**
     * Adopts such a charter with changes.
     */
    Http.Answer adopt(String charter, UnaryOperator<String> changes) throws IOException {
        String yaml = Files.readString(Path.of("../../charters", charter + ".yaml"))
            .replaceFirst("(?m)^  id: .*$", "  id: " + this.id);
        return this.commands.adopt(changes.apply(yaml));
    }

    /**
     * Calls a meeting: every member unit is owed an invitation.
     */
    Http.Answer convene(UUID key) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20);
        return this.commands.post("/meetings", CONVENER, key.toString(), null,
                "{\"kind\":\"regular\",\"title\":\"例会\",\"startsAt\":\"" + day + "T09:00:00+08:00\",\"endsAt\":\"" + day
                        + "T10:00:00+08:00\",\"place\":\"一号会议室\",\"topics\":[]}");
    }

    Http.Answer convene() {
        return convene(UUID.randomUUID());
    }

    /**
     * Whether the views have a position.
     */
    boolean shows(Http.Answer accepted) {
        return this.questions.get("/meetings?after=" + accepted.position()).status() == 200;
    }

    /**
     * Every view in full.
     */
    Map<String, JsonNode> views() {
        return views("");
    }

    /**
     * Every view in full as of a place in the log.
     */
    Map<String, JsonNode> viewsAsOf(long index) {
        return views("asOf=index:" + index);
    }

    private Map<String, JsonNode> views(String parameter) {
        Map<String, JsonNode> views = new TreeMap<>();
        for (String question : QUESTIONS) {
            Http.Answer answer = this.questions.get(question + (question.contains("?") ? "&" : "?") + parameter);
            assertThat(answer.status()).as(question + answer.body()).isEqualTo(200);
            views.put(question, answer.body());
        }
        return views;
    }

    /**
     * The events on record, in their order.
     */
    List<String> timeline() {
        List<String> events = new ArrayList<>();
        this.questions.get("/timeline?order=oldest&limit=500")
            .body()
            .path("events")
            .forEach((event) -> events.add(event.path("index").asString() + " " + event.path("eventId").asString()));
        return events;
    }

    List<String> units() {
        return this.questions.get("/units")
            .body()
            .path("units")
            .valueStream()
            .map((unit) -> unit.path("code").asString())
            .toList();
    }

    /**
     * What lies in the inboxes.
     * @return by unit, for each notice what it is about
     */
    Map<String, List<String>> told() {
        Map<String, List<String>> told = new TreeMap<>();
        for (String unit : units()) {
            List<String> items = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = this.notices.get("/units/" + unit + "/inbox?limit=500" + cursor).body();
                page.path("items")
                    .forEach((item) -> items.add(item.path("subjectId").asString() + " " + item.path("kind").asString()
                            + " " + item.path("sourceEventId").asString()));
                cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asString() : "";
            }
            while (!cursor.isEmpty());
            told.put(unit, items);
        }
        return told;
    }

    /**
     * Whether every unit has been told of it, once.
     */
    boolean isToldOf(Http.Answer accepted) {
        return areToldOf(List.of(accepted));
    }

    /**
     * Whether every unit has been told of each of them, once.
     */
    boolean areToldOf(List<Http.Answer> accepted) {
        Map<String, List<String>> told = told();
        return !told.isEmpty() && told.values()
            .stream()
            .allMatch((items) -> accepted.stream()
                .allMatch((one) -> items.stream().filter((item) -> item.startsWith(one.id() + " ")).count() == 1));
    }

    /**
     * No unit was told anything twice, no event is on record twice, the log has no gap.
     */
    void assertOnce() {
        told().forEach((unit, items) -> assertThat(items).as(unit).doesNotHaveDuplicates());
        assertThat(timeline()).doesNotHaveDuplicates();
    }

    /**
     * The last index given in the log once the notifier has put on record what it has to.
     */
    long settledIndex() {
        AtomicLong index = new AtomicLong(-1);
        await().atMost(Patience.RECOVERY).during(Patience.CALM).until(() -> {
            JsonNode intake = this.notices.ask("/actuator/health").body().path("components").path("intake");
            JsonNode relay = this.commands.ask("/api/operations/relay").body();
            long assigned = relay.path("assigned").asLong(-1);
            return intake.path("details").path("openProofs").asInt(-1) == 0
                    && assigned == relay.path("published").asLong(-2) && index.getAndSet(assigned) == assigned
                    && this.notices.get("/notices/summary")
                        .header("Lianxi-Index")
                        .equals(this.questions.get("/units").header("Lianxi-Index"));
        });
        return index.get();
    }

    /**
     * The last index given in the log.
     */
    long lastIndex() {
        return this.commands.ask("/api/operations/relay").body().path("assigned").asLong(-1);
    }

}
