package org.lianxi.query.ingest;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.PositionsLostException;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("重放与实时一致（INV-30）")
class ReplayTest extends QueryTest {

    private final List<RecordedEvent> story = Licheng.story().events();

    private String live() {
        this.ingest.handle(batch(this.story));
        String views = this.store.views();
        assertThat(views).contains("rosters/", "units/", "charters/", "meetings/", "minutes/", "consent_boards/",
                "actions/", "deliveries/", "timeline/");
        this.store.empty();
        restart();
        return views;
    }

    @Test
    @DisplayName("逐条与整批得到相同的视图")
    void oneByOne() {
        String live = live();
        this.story.forEach((event) -> this.ingest.handle(batch(List.of(event))));
        assertThat(this.store.views()).isEqualTo(live);
    }

    @Test
    @DisplayName("每条记录来两次，视图不变")
    void everyEventTwice() {
        String live = live();
        this.story.forEach((event) -> this.ingest.handle(batch(List.of(event, event))));
        assertThat(this.store.views()).isEqualTo(live);
        this.ingest.handle(batch(this.story));
        assertThat(this.store.views()).isEqualTo(live);
    }

    @Test
    @DisplayName("重启后从头再来一遍，视图不变")
    void againAfterRestart() {
        String live = live();
        this.ingest.handle(batch(this.story));
        restart();
        this.ingest.handle(batch(this.story));
        assertThat(this.store.views()).isEqualTo(live);
    }

    @ParameterizedTest(name = "写到 {0} 时中断")
    @ValueSource(strings = { "positions", "timeline", "deliveries", "delivery_units", "actions", "minutes",
            "consent_boards", "meetings", "rosters", "units", "charters" })
    @DisplayName("写到一半中断后重来，视图不变，也没有先记下位置")
    void restartInMidBatch(String interrupted) {
        String live = live();
        int half = this.story.size() / 2;
        this.ingest.handle(batch(this.story.subList(0, half)));
        EventBatch rest = batch(this.story.subList(half, this.story.size()));
        this.store.away(interrupted);
        assertThatThrownBy(() -> this.ingest.handle(rest)).hasMessageContaining("away");
        this.store.away(null);
        assertThat(restart().getFirst().nextOffset()).isEqualTo(half);
        this.ingest.handle(rest);
        assertThat(this.store.views()).isEqualTo(live);
        assertThat(restart().getFirst().conferences()).containsEntry(Licheng.ID, (long) this.story.size());
    }

    @Test
    @DisplayName("没有重启而只是重试同一批，视图不变")
    void retriedWithoutRestart() {
        String live = live();
        this.store.away("meetings");
        assertThatThrownBy(() -> this.ingest.handle(batch(this.story))).hasMessageContaining("away");
        this.store.away(null);
        this.ingest.handle(batch(this.story));
        assertThat(this.store.views()).isEqualTo(live);
    }

    @Test
    @DisplayName("文档库在运行中被清空：不在空的视图上接着写，从头再读后与之前一样")
    void emptiedWhileRunning() {
        Licheng story = Licheng.story();
        given(story);
        String live = this.store.views();
        this.store.empty();
        assertThatExceptionOfType(PositionsLostException.class).isThrownBy(() -> this.ingest.verify());
        assertThatExceptionOfType(PositionsLostException.class).isThrownBy(() -> given(story));
        assertThat(this.store.views()).isEmpty();
        restart();
        given(story);
        assertThat(this.store.views()).isEqualTo(live);
        this.ingest.verify();
    }

}
