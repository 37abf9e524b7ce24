package org.lianxi.notification.intake;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.PositionsLostException;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.SkippedEvent;
import org.lianxi.transport.TopicTail;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("停住的联席会议：运维人员看得见、可以重试、可以写明理由略过")
class HeldBackTest extends ServiceTest {

    private static final String SICK = "sick";

    private static final String OPERATOR = "account=operator; role=system";

    private RecordedEvent broken;

    private RecordedEvent assigned;

    @BeforeEach
    void anEventThatCannotBeTakenIn() {
        intake().positions(List.of(partition()));
        handle(this.log.adopt(SICK));
        this.broken = this.log.unreadable(SICK, "org.lianxi.action.from-the-future.v1", "{}");
        this.assigned = this.log.assign(SICK, "action-1", "甲");
        handle(List.of(this.broken, this.assigned));
    }

    @Test
    @DisplayName("略过之后从那里重读：其后的事件不丢，记下是谁、为什么")
    void skippedAndReadAgain() {
        assertThat(get("/api/operations/parked").body().at("/conferences/0/events/0/eventId").asString())
            .isEqualTo(this.broken.id());

        Answer skipped = skip(this.broken.id(), "伪造的记录，已核对日志", OPERATOR);
        assertThat(skipped.status()).isEqualTo(200);
        assertThat(skipped.body().at("/conferences")).isEmpty();
        Answer decisions = get("/api/operations/skipped");
        assertThat(decisions.body().at("/items")).singleElement().satisfies((decision) -> {
            assertThat(decision.at("/eventId").asString()).isEqualTo(this.broken.id());
            assertThat(decision.at("/held").asString()).isEqualTo("parked");
            assertThat(decision.at("/fault").asString()).contains("from-the-future");
            assertThat(decision.at("/account").asString()).isEqualTo("operator");
            assertThat(decision.at("/reason").asString()).isEqualTo("伪造的记录，已核对日志");
            assertThat(decision.at("/skippedAt").asString()).isEqualTo(clock.instant().toString());
        });

        assertThatThrownBy(() -> handle(List.of(this.log.progress(SICK, "action-1", 1, 10))))
            .isInstanceOf(PositionsLostException.class);
        PartitionPosition again = intake().positions(List.of(partition())).getFirst();
        assertThat(again.nextOffset()).isZero();
        assertThat(again.conferences()).containsEntry(SICK, this.broken.previousIndex());
        assertThat(intake().skipped()).containsExactly(SkippedEvent.of(this.broken));
        List<RecordedEvent> rest = new ArrayList<>(this.log.all());
        rest.remove(this.broken);
        handle(rest);
        assertThat(count("select count(*) from inbox where conference_id = ?", SICK)).isEqualTo(18);
        assertThat(count("select count(*) from parked")).isZero();
    }

    @Test
    @DisplayName("闲着的时候也会发现要重读，只说一次")
    void noticedWhileIdle() {
        intake().verify();
        skip(this.broken.id(), "伪造", OPERATOR);
        assertThatThrownBy(() -> intake().verify()).isInstanceOf(PositionsLostException.class);
        intake().verify();
    }

    @Test
    @DisplayName("不是运维人员、没写理由、没停住的事件：不受理，什么也没有变")
    void refusals() {
        assertThat(skip(this.broken.id(), "伪造", "account=x; unit=wjj; role=office-clerk").body().at("/code").asString())
            .isEqualTo("operators-only");
        assertThat(skip(this.broken.id(), "伪造", null).body().at("/code").asString()).isEqualTo("actor-missing");
        assertThat(skip(this.broken.id(), " ", OPERATOR).body().at("/errors/0/field").asString()).isEqualTo("reason");
        assertThat(skip("", "伪造", OPERATOR).body().at("/errors/0/field").asString()).isEqualTo("eventId");
        Answer behind = skip(this.assigned.id(), "伪造", OPERATOR);
        assertThat(behind.status()).isEqualTo(404);
        assertThat(behind.body().at("/code").asString()).isEqualTo("event-not-held-back");
        assertThat(post("/api/operations/parked/sound/retry").body().at("/code").asString())
            .isEqualTo("nothing-held-back");
        assertThat(count("select count(*) from parked")).isEqualTo(2);
        assertThat(count("select count(*) from skipped_event")).isZero();
    }

    @Test
    @DisplayName("重试：仍不能处理的仍然停住")
    void retried() {
        Answer retried = post("/api/operations/parked/sick/retry");
        assertThat(retried.status()).isEqualTo(200);
        assertThat(retried.body().at("/conferences/0/events/0/attempts").asInt()).isEqualTo(2);
    }

    private static Answer skip(String eventId, String reason, String actor) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("eventId", eventId, "reason", reason));
        String[] headers = (actor != null) ? new String[] { "Content-Type", "application/json", "Lianxi-Actor", actor }
                : new String[] { "Content-Type", "application/json" };
        return exchange(service, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)),
                "/api/operations/parked/sick/skip", headers);
    }

    private static void handle(List<RecordedEvent> events) {
        intake().handle(new EventBatch(events, List.of(new PartitionPosition(partition(), "topic-1",
                events.getLast().index(), Map.of(SICK, events.getLast().index()))), List.of()));
    }

    private static int partition() {
        return TopicTail.partitionOf(SICK);
    }

    private static Intake intake() {
        return bean(Intake.class);
    }

}
