package org.lianxi.query.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.query.support.History;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.PositionsLostException;
import org.lianxi.transport.RecordedEvent;
import org.lianxi.transport.SkippedEvent;
import org.lianxi.transport.TopicTail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("一条坏记录只搁置它自己的联席会议")
class ParkingTest extends QueryTest {

    private static final String OTHER = "fengze-zybfz";

    @Autowired
    private Ingest service;

    @Autowired
    private ParkedEvents parked;

    private static RecordedEvent broken(RecordedEvent event) {
        return new RecordedEvent(event.index(), event.previousIndex(), event.id(), event.type(), event.revision(),
                event.conferenceId(), event.aggregateId(), event.sequence(), event.time(), event.commandId(),
                event.actor(), "{\"charterVersion\":[}".getBytes(StandardCharsets.UTF_8));
    }

    private static Licheng withBadEvent() {
        Licheng history = new Licheng().founded();
        history.add(Licheng.MEETING, Licheng.ID, EventCatalogue.nameOf(MeetingOpened.class),
                "{\"openedAt\":\"昨天\"}".getBytes(StandardCharsets.UTF_8));
        return history.convened();
    }

    private JsonNode parked() {
        return then("/api/operations/parked").path("conferences");
    }

    @Test
    @DisplayName("读不懂的记录和其后的记录原样搁置，之前的照常可查")
    void holdsTheRest() {
        given(withBadEvent());
        JsonNode conference = parked().get(0);
        assertThat(conference.path("conferenceId").asString()).isEqualTo(Licheng.ID);
        assertThat(conference.path("count").asInt()).isEqualTo(2);
        assertThat(texts(conference.path("events"), "type")).containsExactly("org.lianxi.meeting.opened.v1",
                "org.lianxi.meeting.convened.v1");
        assertThat(conference.path("reason").asString()).isNotBlank();
        assertThat(then(BASE + "/units").path("units").size()).isEqualTo(15);
        assertThat(then(BASE + "/meetings").path("meetings").size()).isZero();
    }

    @Test
    @DisplayName("投影处理不了的记录也搁置")
    void handlerFails() {
        Licheng history = new Licheng().founded();
        history.at("2021-06-10T01:00:00Z");
        history.add("meeting-lost", new MeetingOpened(Licheng.ID, "meeting-lost", "convener", null, List.of()));
        given(history);
        assertThat(parked().get(0).path("count").asInt()).isEqualTo(1);
        assertThat(parked().get(0).path("reason").asString()).contains("NullPointerException");
    }

    @Test
    @DisplayName("一个投影处理不了，别的投影对同一条记录的改动也不留下")
    void nothingHalfHandled() {
        Licheng history = new Licheng().founded();
        history.at("2021-06-10T01:00:00Z");
        history.add("meeting-lost", new MeetingOpened(Licheng.ID, "meeting-lost", "convener", null, List.of()));
        List<RecordedEvent> events = new ArrayList<>(history.events());
        events.addAll(new Licheng(OTHER).founded().events());
        this.ingest.handle(batch(events));
        assertThat(get(BASE + "/timeline/meeting-lost")).hasStatus(404);
        assertThat(get(BASE + "/timeline")).hasHeader("Lianxi-Index", Integer.toString(history.events().size() - 1));
    }

    @Test
    @DisplayName("别的联席会议不受影响")
    void othersGoOn() {
        given(withBadEvent());
        given(new Licheng(OTHER).founded());
        assertThat(then("/api/conferences/" + OTHER + "/units").path("units").size()).isEqualTo(15);
        assertThat(parked().size()).isEqualTo(1);
    }

    @Test
    @DisplayName("后来的批次继续搁置，重启之后也一样")
    void goesOnHolding() {
        Licheng history = withBadEvent();
        given(history);
        restart();
        int known = history.events().size();
        history.met();
        this.ingest.handle(batch(history.events().subList(known, history.events().size())));
        assertThat(parked().get(0).path("count").asInt()).isEqualTo(2 + history.events().size() - known);
        assertThat(then(BASE + "/meetings").path("meetings").size()).isZero();
    }

    @Test
    @DisplayName("修好之后重试：按原来的顺序全部补上，与从未搁置的一样")
    void retried() {
        Licheng story = Licheng.story();
        given(story);
        String live = this.store.views();
        this.store.empty();
        restart();
        List<RecordedEvent> events = new ArrayList<>(story.events());
        int bad = 40;
        RecordedEvent good = events.get(bad);
        events.set(bad, broken(good));
        this.ingest.handle(batch(events));
        assertThat(this.store.views()).isNotEqualTo(live);
        assertThat(retry(Licheng.ID)).hasStatus(409);
        this.parked.begin(good, "repaired");
        this.parked.flush();
        assertThat(retry(Licheng.ID)).hasStatus(200);
        assertThat(this.store.views()).isEqualTo(live);
        assertThat(parked().size()).isZero();
    }

    @Test
    @DisplayName("没有搁置的联席会议不能重试")
    void nothingToRetry() {
        assertThat(retry(OTHER)).hasStatus(404)
            .bodyJson()
            .extractingPath("$.code")
            .isEqualTo("parked-conference-unknown");
    }

    @Test
    @DisplayName("重试的间隔从 30 秒逐次加倍，至多 10 分钟")
    void growingIntervals() {
        given(withBadEvent());
        ParkedRetry retry = new ParkedRetry(this.service, this.parked, this.clock);
        for (int seconds : new int[] { 30, 60, 120, 240, 480, 600, 600 }) {
            int attempts = this.parked.conferences().getFirst().attempts();
            this.clock.advance(Duration.ofSeconds(seconds - 1));
            retry.retryDue();
            assertThat(this.parked.conferences().getFirst().attempts()).isEqualTo(attempts);
            this.clock.advance(Duration.ofSeconds(1));
            retry.retryDue();
            assertThat(this.parked.conferences().getFirst().attempts()).isEqualTo(attempts + 1);
        }
    }

    @Test
    @DisplayName("文档库没有响应时不搁置，同一批以后再来")
    void storeAwayDoesNotPark() {
        History history = withBadEvent();
        this.store.away("*");
        assertThatThrownBy(() -> this.ingest.handle(batch(history.events().subList(0, 5))))
            .hasMessageContaining("away");
        this.store.away(null);
        assertThat(this.parked.conferences()).isEmpty();
    }

    @Test
    @DisplayName("批次写不进去时，内存里的搁置也不作数")
    void parkedOnlyWhenWritten() {
        this.store.away("positions");
        Licheng history = withBadEvent();
        assertThatThrownBy(() -> given(history)).hasMessageContaining("away");
        this.store.away(null);
        given(history);
        assertThat(parked().get(0).path("count").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("不认识的事件要等认识它的版本：搁置它的联席会议，不略过")
    void unknownTypes() {
        Licheng history = new Licheng().founded();
        history.add("case-1", Licheng.ID, "org.lianxi.case.opened.v1", "{}".getBytes(StandardCharsets.UTF_8));
        given(history.convened());
        assertThat(then(BASE + "/meetings").path("meetings").size()).isZero();
        assertThat(parked().get(0).path("count").asInt()).isEqualTo(2);
        assertThat(parked().get(0).path("reason").asString()).contains("org.lianxi.case.opened.v1");
    }

    @Test
    @DisplayName("健康检查说明搁置了什么")
    void health() {
        given(withBadEvent());
        MvcTestResult health = get("/actuator/health");
        assertThat(health).hasStatusOk()
            .bodyJson()
            .extractingPath("$.components.ingest.details.parked[0].conferenceId")
            .isEqualTo(Licheng.ID);
        assertThat(health).bodyJson().extractingPath("$.status").isEqualTo("DEGRADED");
    }

    @Test
    @DisplayName("略过：写明是谁、为什么，从那里重读，其后的一条不丢")
    void skipped() {
        Licheng history = withBadEvent();
        this.ingest.handle(at(history.events()));
        restart(TopicTail.partitionOf(Licheng.ID));
        String bad = parked().get(0).path("events").get(0).path("id").asString();
        assertThat(skip(bad, "伪造的记录", "account=operator; role=system")).hasStatusOk();
        assertThat(parked().size()).isZero();
        JsonNode decision = then("/api/operations/skipped").path("items").get(0);
        assertThat(decision.path("eventId").asString()).isEqualTo(bad);
        assertThat(decision.path("held").asString()).isEqualTo("parked");
        assertThat(decision.path("account").asString()).isEqualTo("operator");
        assertThat(decision.path("reason").asString()).isEqualTo("伪造的记录");
        assertThat(decision.path("fault").asString()).isNotBlank();
        assertThatThrownBy(() -> this.ingest.handle(at(history.events()))).isInstanceOf(PositionsLostException.class);
        PartitionPosition again = restart(TopicTail.partitionOf(Licheng.ID)).getFirst();
        assertThat(again.nextOffset()).isZero();
        assertThat(again.conferences()).containsEntry(Licheng.ID, (long) history.events().size() - 2);
        assertThat(this.ingest.skipped()).extracting(SkippedEvent::eventId).containsExactly(bad);
        List<RecordedEvent> rest = history.events().stream().filter((event) -> !event.id().equals(bad)).toList();
        this.ingest.handle(at(rest));
        assertThat(then(BASE + "/meetings").path("meetings").size()).isEqualTo(1);
        assertThat(parked().size()).isZero();
    }

    @Test
    @DisplayName("不是运维人员、没写理由、没停住的事件：不受理")
    void skipRefused() {
        Licheng history = withBadEvent();
        given(history);
        String bad = parked().get(0).path("events").get(0).path("id").asString();
        String operator = "account=operator; role=system";
        assertThat(skip(bad, "伪造", "account=x; unit=wjj; role=office-clerk")).hasStatus(403)
            .bodyJson()
            .extractingPath("$.code")
            .isEqualTo("operators-only");
        assertThat(skip(bad, " ", operator)).hasStatus(400)
            .bodyJson()
            .extractingPath("$.errors[0].field")
            .isEqualTo("reason");
        assertThat(skip("", "伪造", operator)).hasStatus(400)
            .bodyJson()
            .extractingPath("$.errors[0].field")
            .isEqualTo("eventId");
        assertThat(skip(history.events().getLast().id(), "伪造", operator)).hasStatus(404)
            .bodyJson()
            .extractingPath("$.code")
            .isEqualTo("held-event-unknown");
        assertThat(parked().get(0).path("count").asInt()).isEqualTo(2);
        assertThat(then("/api/operations/skipped").path("items").size()).isZero();
    }

    private MvcTestResult skip(String eventId, String reason, String actor) {
        return this.http.post()
            .uri("/api/operations/parked/" + Licheng.ID + "/skip")
            .header("Lianxi-Actor", actor)
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"eventId\":\"%s\",\"reason\":\"%s\"}".formatted(eventId, reason))
            .exchange();
    }

    /**
     * The batch as the consumer brings it: with the partition of its conference.
     */
    private static EventBatch at(List<RecordedEvent> events) {
        PartitionPosition position = new PartitionPosition(TopicTail.partitionOf(Licheng.ID), "topic",
                events.getLast().index(), Map.of(Licheng.ID, events.getLast().index()));
        return new EventBatch(events, List.of(position), List.of());
    }

    private List<PartitionPosition> restart(int partition) {
        return this.ingest.positions(List.of(partition));
    }

    private MvcTestResult retry(String conference) {
        return this.http.post().uri("/api/operations/parked/" + conference + "/retry").exchange();
    }

}
