package org.lianxi.command.eventstore;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.shared.Reads;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.conference.MemberUnitAdmitted;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("一笔写入的足迹：谁与谁不能同批，各取什么锁")
class FootprintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    @DisplayName("只写自己的：不用核对，可以同批")
    void whatRestsOnItself() {
        Footprint one = Footprint.of(Instance.write(action("a")));
        Footprint other = Footprint.of(Instance.write(action("b")));
        assertThat(one.needsValidation()).isFalse();
        assertThat(one.excludes(other)).isFalse();
        assertThat(one.locks().values()).containsExactly(false);
        assertThat(one.locks()).isEqualTo(other.locks());
    }

    @Test
    @DisplayName("看过联席会议的与改联席会议的不同批；看的取共享锁，改的独占")
    void whatRestsOnAnAggregate() {
        Write resting = Instance.write(action("a"));
        resting.reads().other("conference-c", 3);
        Footprint reader = Footprint.of(resting);
        Footprint writer = Footprint.of(Instance.write(conference()));
        assertThat(reader.needsValidation()).isTrue();
        assertThat(writer.needsValidation()).isTrue();
        assertThat(reader.excludes(writer)).isTrue();
        assertThat(writer.excludes(reader)).isTrue();
        assertThat(reader.excludes(reader)).isFalse();
        long key = writer.locks().firstKey();
        assertThat(writer.locks().get(key)).isTrue();
        assertThat(reader.locks().get(key)).isFalse();
    }

    @Test
    @DisplayName("看遍任务的与写任务的不同批；看遍的独占，写的取共享锁")
    void whatRestsOnAKind() {
        Write looking = Instance.write(conference());
        looking.reads().kind(new Reads.Kind("c", "ActionItem"), "1:1:");
        Footprint reader = Footprint.of(looking);
        Footprint writer = Footprint.of(Instance.write(action("a")));
        assertThat(reader.excludes(writer)).isTrue();
        assertThat(writer.excludes(reader)).isTrue();
        long key = writer.locks().firstKey();
        assertThat(writer.locks().get(key)).isFalse();
        assertThat(reader.locks().get(key)).isTrue();
    }

    @Test
    @DisplayName("又看又改的只取独占锁：先共享再升级会互相等死")
    void theStrongerLockWins() {
        Write both = Instance.write(conference());
        both.reads().other("conference-c", 0);
        assertThat(Footprint.of(both).locks().values()).containsExactly(true);
    }

    private static StoredEvent action(String id) {
        return Instance.event("ActionItem", id, 0, new ActionAssigned("c", id, "t", "x",
                new ActionSource("resolution", "m", "r"), "gxj", List.of(), null, DAY));
    }

    private static StoredEvent conference() {
        return Instance.event("Conference", "conference-c", 1,
                new MemberUnitAdmitted("c", "gxj", "n", "n", "a", 1, DAY));
    }

}
