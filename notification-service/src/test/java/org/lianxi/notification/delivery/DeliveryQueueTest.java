package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.Collections;
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

import org.springframework.jdbc.core.JdbcOperations;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryQueueTest extends ServiceTest {

    private final DeliveryQueue one = another();

    private final DeliveryQueue two = another();

    @BeforeEach
    void mailForEveryUnit() {
        take(this.log.adopt("licheng-zybfz"));
        Records.UNITS.keySet()
            .forEach((unit) -> jdbc()
                .sql("insert into contact (conference_id, recipient, mail) values ('licheng-zybfz', ?, ?)")
                .params(unit, unit + "@example.org")
                .update());
        take(this.log.progress("licheng-zybfz", "action-1", 1, 30));
    }

    @Test
    @DisplayName("两个实例同时领取，没有一封被领两次")
    void twoInstancesNeverClaimTheSame() throws Exception {
        Callable<List<Claim>> first = () -> this.one.claim("mail", 10, 2);
        Callable<List<Claim>> second = () -> this.two.claim("mail", 10, 2);
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            List<Long> claimed = executor.invokeAll(List.of(first, second))
                .stream()
                .map(Future::resultNow)
                .flatMap(List::stream)
                .map(Claim::id)
                .toList();
            assertThat(claimed).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    @DisplayName("领取之后被杀：租约到期另一实例重新领取，原来的结果不再算数")
    void aKilledClaimExpires() {
        Claim killed = this.one.claim("mail", 1, 2).getFirst();
        assertThat(this.two.claim("mail", 50, 2)).hasSize(14);

        clock.advance(Duration.ofMinutes(3));
        List<Claim> again = this.two.claim("mail", 50, 2);

        assertThat(again).hasSize(15).extracting(Claim::id).contains(killed.id());
        assertThat(sent(this.one, List.of(killed))).isEmpty();
        assertThat(sent(this.two, again)).hasSize(15);
        assertThat(this.two.claim("mail", 50, 2)).isEmpty();
    }

    @Test
    @DisplayName("一个单位同时只有一封在途")
    void oneAtATimeForEachUnit() {
        take(this.log.progress("licheng-zybfz", "action-1", 2, 60));

        assertThat(this.one.claim("mail", 50, 2)).hasSize(15).extracting(Claim::recipient).doesNotHaveDuplicates();
        assertThat(this.two.claim("mail", 50, 2)).isEmpty();
    }

    private static DeliveryQueue another() {
        return new DeliveryQueue(jdbc(), bean(JdbcOperations.class), clock, bean(DeliveryProperties.class),
                bean(CheckpointLine.class));
    }

    private static List<Claim> sent(DeliveryQueue queue, List<Claim> claims) {
        return queue.sent(claims, Collections.nCopies(claims.size(), null));
    }

}
