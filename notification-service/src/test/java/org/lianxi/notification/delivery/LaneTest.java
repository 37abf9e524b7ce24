package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.checkpoint.CheckpointLine;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Store;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class LaneTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final int PLACES = 16;

    private final List<String> reached = new ArrayList<>();

    private int takenMeanwhile;

    private Lane lane;

    @Test
    @DisplayName("领取的当口位置被占满：放回去，不算一次，稍后再发")
    void whoFindsNoPlaceIsPutBack() {
        take(this.log.adopt(C));
        List.of("jyj", "xcb", "gxj")
            .forEach((unit) -> jdbc().sql("insert into contact (conference_id, recipient, mail) values (?, ?, ?)")
                .params(C, unit, unit + "@example.org")
                .update());
        take(this.log.progress(C, "action-1", 1, 30));
        DeliveryProperties properties = Settings.of(List.of(Duration.ofSeconds(5)), Duration.ofMillis(500));
        DeliveryQueue queue = new DeliveryQueue(jdbc(), bean(JdbcOperations.class), clock, properties,
                bean(CheckpointLine.class)) {
            @Override
            List<Claim> claim(String channel, int most, int trials) {
                assertThat(LaneTest.this.lane.reserve(LaneTest.this.takenMeanwhile))
                    .isEqualTo(LaneTest.this.takenMeanwhile);
                return super.claim(channel, most, trials);
            }
        };
        this.lane = new Lane(new Mail(), queue,
                new Settlements(queue, bean(Circuits.class), bean(RetrySchedule.class), bean(RetryTimes.class),
                        bean(Proofs.class), clock, bean(TransactionTemplate.class), service, properties),
                bean(Store.class), properties, Runnable::run);

        this.takenMeanwhile = PLACES;
        this.lane.round();
        assertThat(this.reached).isEmpty();
        assertThat(mails("pending 0")).isEqualTo(3);

        this.lane.release(PLACES);
        this.takenMeanwhile = 0;
        clock.advance(Duration.ofSeconds(1));
        this.lane.round();
        assertThat(this.reached).containsExactlyInAnyOrder("jyj", "xcb", "gxj");
        assertThat(mails("sent 1")).isEqualTo(3);
    }

    private static long mails(String state) {
        return jdbc().sql("select count(*) from notice_intent where channel = 'mail' and state || ' ' || attempts = ?")
            .param(state)
            .query(Long.class)
            .single();
    }

    private final class Mail implements Channel {

        @Override
        public String name() {
            return "mail";
        }

        @Override
        public boolean immediate() {
            return false;
        }

        @Override
        public Map<String, Way> reachable(WordedNotice notice, Collection<String> recipients, RoundTrip trip) {
            return straightTo(recipients);
        }

        @Override
        public Outcome deliver(WordedNotice notice, Collection<String> recipients) {
            LaneTest.this.reached.addAll(recipients);
            return new Outcome.Delivered();
        }

    }

}
