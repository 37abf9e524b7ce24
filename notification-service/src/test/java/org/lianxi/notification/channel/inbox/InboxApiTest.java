package org.lianxi.notification.channel.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.checkpoint.LogCheckpoints;
import org.lianxi.transport.CheckpointPosition;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class InboxApiTest extends ServiceTest {

    private static final String INBOX = "/api/conferences/licheng-zybfz/recipients/jyj/inbox";

    private static final String[] UNIT = { "Lianxi-Actor", "account=jyj-liaison; unit=jyj; role=liaison" };

    @BeforeEach
    void fiveReports() {
        take(this.log.adopt("licheng-zybfz"));
        take(this.log.assign("licheng-zybfz", "action-1", "专项治理"));
        for (int number = 1; number <= 5; number++) {
            take(this.log.progress("licheng-zybfz", "action-1", number, number * 10));
        }
    }

    @Test
    @DisplayName("收件箱：未读在前，新的在前，写明出处")
    void theInboxShowsWhatCame() {
        Answer answer = get(INBOX);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Lianxi-Index")).hasValue("22");
        assertThat(answer.body().at("/unread").asInt()).isEqualTo(5);
        JsonNode newest = answer.body().at("/items/0");
        RecordedEvent source = this.log.all().getLast();
        assertThat(newest.at("/noticeId").asString()).isEqualTo("notice-" + source.id());
        assertThat(newest.at("/sourceEventId").asString()).isEqualTo(source.id());
        assertThat(newest.at("/kind").asString()).isEqualTo("progress-reported");
        assertThat(newest.at("/title").asString()).isEqualTo("落实情况通报：专项治理（第5次，50%）");
        assertThat(newest.at("/link").asString()).isEqualTo("/conferences/licheng-zybfz/actions/action-1");
        assertThat(newest.at("/subjectId").asString()).isEqualTo("action-1");
        assertThat(newest.at("/logIndex").asLong()).isEqualTo(22);
        assertThat(newest.at("/deliveredAt").asString()).isEqualTo(clock.instant().toString());
        assertThat(newest.at("/readAt").isNull()).isTrue();
        assertThat(get(INBOX, "Accept-Language", "en").body().at("/items/0/title").asString()).startsWith("Progress: ");
    }

    @Test
    @DisplayName("每条通知印着第一个盖住它的检查点，签到之前没有，有了就不变")
    void aNoticeShowsItsCheckpoint() {
        assertThat(get(INBOX).body().at("/items/0/checkpoint").isNull()).isTrue();
        signed(10, 20, 22);
        JsonNode checkpoint = get(INBOX).body().at("/items/0/checkpoint");
        assertThat(checkpoint.at("/origin").asString()).isEqualTo("lianxi/test");
        assertThat(checkpoint.at("/size").asLong()).isEqualTo(22);
        assertThat(checkpoint.at("/root").asString()).isEqualTo("root-22");
        assertThat(checkpoint.at("/key").asString()).isEqualTo("lianxi/test+00000000");
        assertThat(checkpoint.at("/code").asString()).matches("([0-9A-F]{4}-){4}[0-9A-F]{4}");
        assertThat(get(INBOX).body().at("/items/4/checkpoint/size").asLong()).isEqualTo(20);
        signed(10, 20, 22, 40);
        assertThat(get(INBOX).body().at("/items/0/checkpoint")).isEqualTo(checkpoint);
        String noticeId = get(INBOX).body().at("/items/0/noticeId").asString();
        assertThat(post(INBOX + "/" + noticeId + "/receipt", UNIT).body().at("/checkpoint")).isEqualTo(checkpoint);
        assertThat(bean(LogCheckpoints.class).position()).contains(new CheckpointPosition("topic", 4, 40));
    }

    @Test
    @DisplayName("签收：单位自己签一次，重复签收不改时间；签过的排到后面")
    void aReceiptIsGivenOnce() {
        String noticeId = get(INBOX).body().at("/items/0/noticeId").asString();
        String at = clock.instant().toString();

        assertThat(post(INBOX + "/" + noticeId + "/receipt", UNIT).body().at("/receiptAt").asString()).isEqualTo(at);
        clock.advance(Duration.ofHours(1));
        Answer again = post(INBOX + "/" + noticeId + "/receipt", UNIT);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().at("/receiptAt").asString()).isEqualTo(at);
        assertThat(again.body().at("/readAt").asString()).isEqualTo(at);
        assertThat(get(INBOX).body().at("/unread").asInt()).isEqualTo(4);
        assertThat(get(INBOX).body().at("/items/4/noticeId").asString()).isEqualTo(noticeId);
        assertThat(get(INBOX + "?state=unread").body().at("/items")).hasSize(4);
        assertThat(count("select count(*) from proof where step = 'acknowledged'")).isOne();
    }

    @Test
    @DisplayName("别的单位不能代签，没有身份的请求不受理")
    void onlyTheUnitItselfGivesItsReceipt() {
        String receipt = INBOX + "/" + get(INBOX).body().at("/items/0/noticeId").asString() + "/receipt";

        Answer other = post(receipt, "Lianxi-Actor", "account=x; unit=xcb; role=liaison");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.body().at("/code").asString()).isEqualTo("not-the-recipient");
        assertThat(other.body().at("/detail").asString()).isEqualTo("只能自行签收；送办公室的，由办公室人员签收");
        assertThat(other.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(post(receipt).body().at("/code").asString()).isEqualTo("actor-missing");
        assertThat(post(receipt, "Lianxi-Actor", "account=a=b; unit=jyj; role=liaison").status()).isEqualTo(400);
        assertThat(count("select count(*) from inbox where receipt_at is not null")).isZero();
    }

    @Test
    @DisplayName("没有的会议、单位、通知：404；看不懂的参数：400")
    void whatIsNotThereIsNotFound() {
        assertThat(get("/api/conferences/none/units/jyj/inbox").body().at("/code").asString())
            .isEqualTo("conference-unknown");
        assertThat(get("/api/conferences/licheng-zybfz/units/none/inbox", "Accept-Language", "en").body()
            .at("/detail")
            .asString()).isEqualTo("The conference has no member unit, and its charter names no organ, \"none\"");
        Answer unknown = post(INBOX + "/notice-none/receipt", UNIT);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(get(INBOX + "?limit=501").body().at("/code").asString()).isEqualTo("bad-parameter");
        assertThat(get(INBOX + "?cursor=x").body().at("/code").asString()).isEqualTo("bad-cursor");
        assertThat(get(INBOX + "?state=all").status()).isEqualTo(400);
        assertThat(get(INBOX + "?after=x").body().at("/code").asString()).isEqualTo("bad-position");
    }

    @Test
    @DisplayName("分页走完，每份通知恰好出现一次")
    void pagesCoverTheInbox() {
        String second = get(INBOX).body().at("/items/1/noticeId").asString();
        post(INBOX + "/" + second + "/receipt", UNIT);
        List<String> seen = new ArrayList<>();
        String query = "?limit=2";
        while (query != null) {
            Answer page = get(INBOX + query);
            page.body().at("/items").forEach((item) -> seen.add(item.at("/noticeId").asString()));
            String next = page.body().at("/next").asString("");
            assertThat(page.response().headers().firstValue("Link").isPresent()).isEqualTo(!next.isEmpty());
            query = next.isEmpty() ? null : "?limit=2&cursor=" + next;
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates().last().isEqualTo(second);
    }

    @Test
    @DisplayName("刚做的事马上看得到：等到该位置为止；等不到就说还没跟上")
    void readersWaitForTheirOwnWrites() {
        RecordedEvent last = this.log.all().getLast();
        assertThat(get(INBOX + "?after=" + token(last.aggregateId(), last.sequence())).status()).isEqualTo(200);

        Answer behind = get(INBOX + "?after=" + token("action-1", last.sequence() + 1));
        assertThat(behind.status()).isEqualTo(503);
        assertThat(behind.body().at("/code").asString()).isEqualTo("view-behind");
        assertThat(behind.response().headers().firstValue("Retry-After")).isPresent();
    }

    private static String token(String aggregateId, long sequence) {
        return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString((aggregateId + "@" + sequence).getBytes(StandardCharsets.UTF_8));
    }

}
