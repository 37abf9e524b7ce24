package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.checkpoint.CheckpointLine;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryQueueTest extends ServiceTest {

    private final DeliveryQueue one = another();

    private final DeliveryQueue two = another();

    @BeforeEach
    void mailForEveryUnit() {
        take(this.log.adopt("licheng-zybfz"));
        Records.UNITS.keySet()
            .forEach((unit) -> jdbc().sql("insert into contact values ('licheng-zybfz', ?, ?)")
                .params(unit, unit + "@example.org")
                .update());
        take(this.log.progress("licheng-zybfz", "action-1", 1, 30));
    }

    @Test
    @DisplayName("两个实例同时领取，没有一封被领两次")
    void twoInstancesNeverClaimTheSame() throws Exception {
        Callable<List<DeliveryQueue.Claim>> first = () -> this.one.claim("mail", 10);
        Callable<List<DeliveryQueue.Claim>> second = () -> this.two.claim("mail", 10);
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            List<Long> claimed = executor.invokeAll(List.of(first, second))
                .stream()
                .map(Future::resultNow)
                .flatMap(List::stream)
                .map(DeliveryQueue.Claim::id)
                .toList();
            assertThat(claimed).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    @DisplayName("领取之后被杀：租约到期另一实例重新领取，原来的结果不再算数")
    void aKilledClaimExpires() {
        DeliveryQueue.Claim killed = this.one.claim("mail", 1).getFirst();
        assertThat(this.two.claim("mail", 50)).hasSize(14);

        clock.advance(Duration.ofMinutes(3));
        List<DeliveryQueue.Claim> again = this.two.claim("mail", 50);

        assertThat(again).hasSize(15).extracting(DeliveryQueue.Claim::id).contains(killed.id());
        assertThat(this.one.sent(killed)).isFalse();
        assertThat(again).allMatch(this.two::sent);
        assertThat(this.two.claim("mail", 50)).isEmpty();
    }

    @Test
    @DisplayName("一个单位同时只有一封在途")
    void oneAtATimeForEachUnit() {
        take(this.log.progress("licheng-zybfz", "action-1", 2, 60));

        assertThat(this.one.claim("mail", 50)).hasSize(15)
            .extracting(DeliveryQueue.Claim::recipient)
            .doesNotHaveDuplicates();
        assertThat(this.two.claim("mail", 50)).isEmpty();
    }

    private static DeliveryQueue another() {
        return new DeliveryQueue(jdbc(), clock, bean(DeliveryProperties.class), bean(CheckpointLine.class));
    }

}
