package org.lianxi.notification.intake;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ParkedTest extends ServiceTest {

    private static final String SICK = "sick";

    private static final String SOUND = "sound";

    @BeforeEach
    void twoConferences() {
        take(this.log.adopt(SICK));
        take(this.log.adopt(SOUND));
    }

    @Test
    @DisplayName("读不懂的事件只搁置它自己的会议，其他会议照常")
    void aPoisonEventDelaysOnlyItsConference() {
        take(this.log.unreadable(SICK, "org.lianxi.action.from-the-future.v1", "{}"),
                this.log.assign(SICK, "action-1", "甲"), this.log.progress(SICK, "action-1", 1, 10),
                this.log.assign(SOUND, "action-2", "乙"), this.log.progress(SOUND, "action-2", 1, 10));

        assertThat(count("select count(*) from inbox where conference_id = ?", SICK)).isZero();
        assertThat(count("select count(*) from inbox where conference_id = ?", SOUND)).isEqualTo(18);
        Answer parked = get("/api/conferences/sick/parked");
        assertThat(parked.body().at("/items")).hasSize(3);
        assertThat(parked.body().at("/items/0/reason").asString()).contains("from-the-future");
        assertThat(parked.body().at("/items/0/attempts").asInt()).isOne();
        assertThat(get("/actuator/health").body().at("/components/intake/details/parkedConferences").asInt()).isOne();
    }

    @Test
    @DisplayName("搁置期间，进展通报算作欠发")
    void parkedProgressReportsAreMissed() {
        take(this.log.unreadable(SICK, "org.lianxi.action.from-the-future.v1", "{}"),
                this.log.progress(SICK, "action-1", 1, 10));

        assertThat(get("/api/conferences/sick/notices/summary").body().at("/missed").asInt()).isEqualTo(15);
        assertThat(get("/api/conferences/sick/notices/summary").response().headers().firstValue("Lianxi-Index"))
            .hasValue("32");
    }

    @Test
    @DisplayName("内容与类型不符、缺少单位的事件同样搁置，不拖住整批")
    void payloadsThatDoNotFitArePoison() {
        take(this.log.unreadable(SICK, "org.lianxi.action.progress-reported.v1", "{\"percent\":\"many\"}"),
                this.log.assign(SOUND, "action-2", "乙"));
        RecordedEvent noNominee = this.log.add("conference-" + SOUND,
                new MemberNominated(SOUND, "nomination-1", "member:jyj", "jyj", null, "工作变动", null));
        take(noNominee);

        assertThat(count("select count(*) from parked where conference_id = ?", SICK)).isOne();
        assertThat(count("select count(*) from parked where conference_id = ?", SOUND)).isOne();
        assertThat(count("select count(*) from inbox where conference_id = ?", SOUND)).isEqualTo(3);
        assertThat(count("select count(*) from subject where subject_id = 'nomination-1'")).isZero();
    }

    @Test
    @DisplayName("数据库存不下的事件（空字符、过长的编号）只搁置自己的会议")
    void whatTheStoreCannotHoldIsPoison() {
        Random random = new Random(1);
        String tooLong = random.ints(10_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
        take(this.log.assign(SICK, "action-" + tooLong, "甲"), this.log.assign(SOUND, "action-2\u0000", "乙"));

        assertThat(count("select count(distinct conference_id) from parked")).isEqualTo(2);
        assertThat(count("select count(*) from inbox")).isZero();
    }

    @Test
    @DisplayName("间隔渐长地重试；修好之后按原次序补上，一份不少一份不多")
    void parkedEventsAreTakenInOrderOnceMended() {
        RecordedEvent broken = this.log.unreadable(SICK, "org.lianxi.action.from-the-future.v1", "{}");
        take(broken, this.log.assign(SICK, "action-1", "甲"));
        take(this.log.progress(SICK, "action-1", 1, 10));
        ParkedRetry retry = bean(ParkedRetry.class);

        retry.due();
        assertThat(attempts()).isOne();
        clock.advance(Duration.ofSeconds(1));
        retry.due();
        assertThat(attempts()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(1));
        retry.due();
        assertThat(attempts()).isEqualTo(2);

        mend(broken);
        assertThat(post("/api/conferences/sick/parked/retry").body().at("/items")).isEmpty();
        assertThat(count("select count(*) from inbox where conference_id = ?", SICK)).isEqualTo(18);
        take(this.log.all());
        assertThat(count("select count(*) from inbox where conference_id = ?", SICK)).isEqualTo(18);
        assertThat(get("/api/conferences/sick/notices/summary").body().at("/missed").asInt()).isZero();
    }

    private static long attempts() {
        return count("select attempts from parked where conference_id = ? order by log_index limit 1", SICK);
    }

    /**
     * As if a newer build had come that knows the event.
     */
    private static void mend(RecordedEvent broken) {
        RecordedEvent readable = new RecordedEvent(broken.index(), broken.previousIndex(), broken.id(),
                "org.lianxi.superior.decision-registered.v1", 1, broken.conferenceId(), broken.aggregateId(),
                broken.sequence(), broken.time(), broken.commandId(), broken.actor(), broken.data());
        jdbc().sql("update parked set envelope = ? where event_id = ?")
            .params(JsonMapper.shared().writeValueAsBytes(readable), broken.id())
            .update();
    }

}
