package org.lianxi.query.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("视图的写入")
class ViewsTest extends QueryTest {

    private static final String ID = "one";

    @Autowired
    private MongoDatabaseFactory database;

    private ViewBatch batch;

    private Views<Seen> views;

    private ViewBatch otherBatch;

    private Views<Seen> otherViews;

    @BeforeEach
    void open() {
        this.batch = new ViewBatch(this.database);
        this.views = this.batch.views("seen", Seen.class);
        this.otherBatch = new ViewBatch(this.database);
        this.otherViews = this.otherBatch.views("seen", Seen.class);
    }

    private static void see(ViewBatch batch, Views<Seen> views, long index) {
        batch.begin(index);
        views.change(ID, "conference", (old) -> new Seen((old != null) ? old.text() + "," + index : "" + index));
        batch.accept();
    }

    private Stored<Seen> written() {
        return this.views.find(ID).orElseThrow();
    }

    @Test
    @DisplayName("晚到的写入者不能盖掉较新的视图")
    void lateWriter() {
        see(this.batch, this.views, 1);
        this.batch.flush();
        see(this.batch, this.views, 2);
        see(this.otherBatch, this.otherViews, 2);
        see(this.otherBatch, this.otherViews, 3);
        this.otherBatch.flush();
        this.batch.flush();
        assertThat(written()).isEqualTo(new Stored<>(ID, "conference", 3, new Seen("1,2,3")));
    }

    @Test
    @DisplayName("同一事件的几个处理者都能改同一个视图；重来的事件不再改")
    void severalHandlersOfOneEvent() {
        this.batch.begin(1);
        this.views.change(ID, "conference", (none) -> new Seen("a"));
        this.views.change(ID, "conference", (old) -> new Seen(old.text() + "b"));
        this.batch.accept();
        see(this.batch, this.views, 1);
        this.batch.flush();
        see(this.batch, this.views, 1);
        this.batch.flush();
        assertThat(written().view().text()).isEqualTo("ab");
    }

    @Test
    @DisplayName("放弃的改动和忘掉的批次都不写入")
    void discardedAndCleared() {
        this.batch.begin(1);
        this.views.change(ID, "conference", (none) -> new Seen("discarded"));
        this.batch.discard();
        this.batch.flush();
        see(this.batch, this.views, 2);
        this.batch.clear();
        this.batch.flush();
        assertThat(this.views.find(ID)).isEmpty();
        assertThat(this.views.current(ID)).isEmpty();
    }

    @Test
    @DisplayName("预读过的视图与逐个读到的一样，预读不到的就是没有")
    void prefetch() {
        see(this.otherBatch, this.otherViews, 1);
        this.otherBatch.flush();
        this.batch.prefetch(List.of(event(ID, 4), event("none", 2)));
        this.store.away("seen");
        assertThat(this.views.current(ID)).contains(new Seen("1"));
        assertThat(this.views.current("none")).isEmpty();
    }

    @Test
    @DisplayName("刚开始的事物没有视图可读，也就不读；万一已有，重来的不改它，更新的留着")
    void begun() {
        see(this.otherBatch, this.otherViews, 1);
        see(this.otherBatch, this.otherViews, 2);
        this.otherBatch.flush();
        this.batch.prefetch(List.of(event(ID, 0), event("begun", 0)));
        this.store.away("seen");
        assertThat(this.views.current("begun")).isEmpty();
        see(this.batch, this.views, 1);
        this.store.away(null);
        this.batch.flush();
        assertThat(written().view().text()).isEqualTo("1,2");
        see(this.batch, this.views, 3);
        this.batch.flush();
        assertThat(written().view().text()).isEqualTo("1,2,3");
    }

    @Test
    @DisplayName("以事件自己的编号为名的视图，事件之前没有，也就不读")
    void underTheIdOfAnEvent() {
        this.batch.prefetch(List.of(event(ID, 4)));
        this.store.away("seen");
        assertThat(this.views.current("event")).isEmpty();
    }

    private static RecordedEvent event(String aggregateId, long sequence) {
        return new RecordedEvent(sequence + 1, sequence, "event", "type", 1, "conference", aggregateId, sequence,
                Instant.EPOCH, "command", new Actor("account", null, "system"), new byte[0]);
    }

    @Test
    @DisplayName("写下的文档与先转成树再写的逐字节相同")
    void encoded() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("数", List.of(1, 2L, 3.5, Long.MAX_VALUE));
        facts.put("空", null);
        facts.put("嵌套", Map.of("真", true, "文", "引号\"与\\"));
        Stored<Everything> stored = new Stored<>(ID, "conference", 7,
                new Everything(Instant.parse("2021-06-20T02:00:00.123Z"), LocalDate.of(2021, 6, 20), null,
                        new BigDecimal("1.50"), facts));
        assertThat(ViewDocuments.encode(stored)).isEqualTo(ViewDocuments.write(stored).toBsonDocument());
    }

    record Everything(Instant at, LocalDate on, String none, BigDecimal amount, Map<String, Object> facts) {
    }

    @Test
    @DisplayName("按联席会议读到的只有它自己的")
    void byConference() {
        see(this.batch, this.views, 1);
        this.batch.flush();
        assertThat(this.views.find(Filters.eq("conferenceId", "conference"))).hasSize(1);
        assertThat(this.views.find(Filters.eq("conferenceId", "another"))).isEmpty();
    }

    record Seen(String text) {
    }

}
