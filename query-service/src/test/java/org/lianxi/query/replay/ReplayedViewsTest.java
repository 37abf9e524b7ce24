package org.lianxi.query.replay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.ingest.StoredProgress;
import org.lianxi.query.shared.StoredViews;
import org.lianxi.query.shared.ViewId;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.OneLog;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("不靠服务、不靠文档库的重放")
class ReplayedViewsTest extends QueryTest {

    @Autowired
    private MongoDatabaseFactory database;

    private final List<RecordedEvent> log = OneLog.of(7, Licheng.story(),
            new Licheng("fengze-zybfz").founded().memberChanged());

    private static List<Document> replayed(Replay replay, String collection) {
        List<Document> documents = new ArrayList<>();
        replay.forEach(collection, documents::add);
        return documents;
    }

    @Test
    @DisplayName("重放出的每一份文档都与文档库中的相同，一份不多，一份不少（INV-30）")
    void theSameAsTheStore() {
        this.ingest.handle(batch(this.log));
        StoredViews stored = new StoredViews(this.database);
        try (Replay replay = Replay.of(List.of("all"))) {
            this.log.forEach(replay::apply);
            assertThat(replay.collections().values().stream().flatMap(Collection::stream)).hasSizeGreaterThan(20)
                .allSatisfy((collection) -> {
                    List<Document> documents = new ArrayList<>();
                    stored.forEach(collection, null, documents::add);
                    assertThat(replayed(replay, collection)).as(collection).isEqualTo(documents);
                });
            assertThat(replayed(replay, "timeline")).hasSameSizeAs(this.log);
        }
        assertThat(new StoredProgress(this.database, Clock.systemUTC()).reached()).containsKeys(Licheng.ID,
                "fengze-zybfz");
    }

    @Test
    @DisplayName("每条记录改了哪些视图、改前是什么样，都问得出来")
    void tellsWhatEachEventChanged() {
        ViewId roster = new ViewId("rosters", Licheng.ID);
        try (Replay replay = Replay.of(List.of("roster"))) {
            Document last = null;
            for (RecordedEvent event : Licheng.story().events()) {
                List<ViewId> changed = replay.apply(event);
                if (changed.contains(roster)) {
                    assertThat(replay.before(roster).orElse(null)).isEqualTo(last);
                    last = replay.find(roster).orElseThrow();
                    assertThat(last.getLong("index")).isEqualTo(event.index());
                }
            }
            assertThat(replay.collections()).containsOnlyKeys("conference.roster");
        }
    }

    @Test
    @DisplayName("名单按当日写下，与查询所答的相同")
    void theRosterOfADay() {
        this.ingest.handle(batch(this.log));
        try (Replay replay = Replay.of(List.of("roster", "units"))) {
            this.log.forEach(replay::apply);
            LocalDate today = LocalDate.of(2021, 7, 2);
            assertThat(replay.roster(Licheng.ID, today).orElseThrow().seats())
                .hasSize(then(BASE + "/roster").path("seats").size());
            assertThat(replay.roster("nowhere", today)).isEmpty();
        }
    }

    @Test
    @DisplayName("没有的问题、不止一个的问题，连同可选的一并说出")
    void unknownQuestions() {
        assertThatExceptionOfType(UnknownQuestionException.class).isThrownBy(() -> Replay.of(List.of("nothing")))
            .satisfies((ex) -> assertThat(ex.known()).contains("conference.roster", "minutes.consent"));
        assertThatExceptionOfType(UnknownQuestionException.class).isThrownBy(() -> Replay.of(List.of("register")))
            .satisfies((ex) -> assertThat(ex.known()).containsExactly("bulletin.register", "issue.register",
                    "minutes.register"));
    }

    @Test
    @DisplayName("读不懂的记录指名道姓")
    void unreadableEvents() {
        try (Replay replay = Replay.of(List.of("roster"))) {
            RecordedEvent bad = new Licheng("broken").add("x", "broken", "org.lianxi.unknown.v1", new byte[0]);
            assertThatExceptionOfType(UnfoldableEventException.class).isThrownBy(() -> replay.apply(bad))
                .withMessageContaining("org.lianxi.unknown.v1")
                .satisfies((ex) -> assertThat(ex.event()).isEqualTo(bad));
        }
    }

}
