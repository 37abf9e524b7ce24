package org.lianxi.notification.channel.webhook;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class WebhooksTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String PATH = "/api/conferences/" + C + "/webhooks";

    private static final String[] OFFICE = { "Lianxi-Actor", "account=office-1; unit=wjj; role=office-clerk" };

    private static final String PROGRESS = "org.lianxi.action.progress-reported.v1";

    private static final String LOST_KEY = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    private final Receiver receiver = new Receiver(clock);

    @BeforeEach
    void adopted() {
        take(this.log.adopt(C));
    }

    @AfterEach
    void close() {
        this.receiver.close();
    }

    @Test
    @DisplayName("订阅后发生的事件，签名送达，信封和正文在一起，签的是整个；订阅前的不送")
    void eventsArriveSigned() {
        subscribe(List.of(PROGRESS));
        RecordedEvent assigned = this.log.assign(C, "action-1", "专项治理");
        RecordedEvent event = this.log.progress(C, "action-1", 1, 30);
        take(assigned, event);
        rounds();

        JsonNode envelope = this.receiver.taken().getFirst();
        assertThat(this.receiver.taken()).hasSize(1);
        assertThat(envelope.path("specversion").asString()).isEqualTo("1.0");
        assertThat(envelope.path("id").asString()).isEqualTo(event.id());
        assertThat(envelope.path("type").asString()).isEqualTo(PROGRESS);
        assertThat(envelope.path("subject").asString()).isEqualTo("action-1");
        assertThat(envelope.path("partitionkey").asString()).isEqualTo(C);
        assertThat(envelope.path("logindex").asString()).isEqualTo(Long.toString(event.index()));
        assertThat(envelope.at("/data/percent").asInt()).isEqualTo(30);
    }

    @Test
    @DisplayName("密钥只显示一次，库里只有密文；名单上没有密钥")
    void theSecretIsShownOnce() {
        Answer added = subscribe(List.of());
        String secret = added.body().path("secret").asString();
        String id = added.body().at("/webhook/id").asString();

        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(get(PATH, OFFICE).response().body()).contains(id).doesNotContain("whsec", "secret");
        assertThat(get(PATH + "/" + id, OFFICE).response().body()).doesNotContain("whsec", "secret");
        assertThat(count("select octet_length(secret) from webhook")).isEqualTo(12 + 32 + 16);
    }

    @Test
    @DisplayName("失败的挡住后面的，按次序补；标识不变，收件方据此去重")
    void orderIsKept() {
        subscribe(List.of());
        this.receiver.answer((number) -> (number <= 2) ? 503 : 204);
        take(this.log.progress(C, "action-1", 1, 10), this.log.progress(C, "action-1", 2, 20),
                this.log.progress(C, "action-1", 3, 30));
        rounds();
        assertThat(this.receiver.requests()).hasSize(1);
        clock.advance(Duration.ofSeconds(5));
        rounds();
        clock.advance(Duration.ofSeconds(30));
        rounds();

        assertThat(this.receiver.taken()).extracting((event) -> event.at("/data/number").asInt())
            .containsExactly(1, 2, 3);
        assertThat(this.receiver.requests().subList(0, 3)).containsOnly(this.receiver.requests().getFirst());
    }

    @Test
    @DisplayName("日志从头再读一遍，不重发")
    void theLogReadAgainSendsNothing() {
        subscribe(List.of());
        take(this.log.progress(C, "action-1", 1, 10));
        rounds();
        jdbc().sql("delete from webhook_delivery").update();
        jdbc().sql("truncate conference_position, consumer_position, aggregate_position").update();
        take(this.log.all());
        rounds();

        assertThat(this.receiver.requests()).hasSize(1);
    }

    @Test
    @DisplayName("换密钥：一天之内新旧都认，之后只认新的")
    void secretsAreRenewed() {
        Answer added = subscribe(List.of());
        String path = PATH + "/" + added.body().at("/webhook/id").asString();
        Answer renewed = post(path + "/secret", OFFICE);
        assertThat(renewed.body().path("secret").asString()).isNotEqualTo(added.body().path("secret").asString());

        take(this.log.progress(C, "action-1", 1, 10));
        rounds();
        this.receiver.secret(renewed.body().path("secret").asString());
        take(this.log.progress(C, "action-1", 2, 20));
        rounds();
        assertThat(this.receiver.taken()).hasSize(2);

        clock.advance(Duration.ofHours(25));
        this.receiver.secret(added.body().path("secret").asString());
        assertThat(post(path + "/ping", OFFICE).body().path("status").asInt()).isEqualTo(401);
        this.receiver.secret(renewed.body().path("secret").asString());
        assertThat(post(path + "/ping", OFFICE).body().path("arrived").asBoolean()).isTrue();
        assertThat(this.receiver.taken().getLast().path("type").asString()).isEqualTo("org.lianxi.webhook.ping.v1");
    }

    @Test
    @DisplayName("三天不通：停，告知办公室一次；修好后重新启用，一条不少")
    void aDeadReceiverIsSwitchedOff() {
        String id = subscribe(List.of()).body().at("/webhook/id").asString();
        this.receiver.answer((number) -> 500);
        take(this.log.progress(C, "action-1", 1, 10));
        for (int hours = 0; hours <= 74; hours += 2) {
            rounds();
            clock.advance(Duration.ofHours(2));
        }
        take(this.log.progress(C, "action-1", 2, 20));
        rounds();

        assertThat(get(PATH + "/" + id, OFFICE).body().path("state").asString()).isEqualTo("disabled");
        assertThat(get("/api/conferences/" + C + "/recipients/wjj/inbox").body().path("items"))
            .filteredOn((item) -> item.path("kind").asString().equals("webhook-disabled"))
            .singleElement()
            .satisfies((item) -> assertThat(item.path("title").asString()).isEqualTo("事件推送已停：127.0.0.1"))
            .satisfies((item) -> assertThat(item.path("body").asString()).contains("HTTP 500")
                .doesNotContain("of-the-receiver"));

        this.receiver.answer((number) -> 204);
        assertThat(send("PUT", PATH + "/" + id, wish(List.of()), OFFICE).status()).isEqualTo(200);
        rounds();
        assertThat(this.receiver.taken()).extracting((event) -> event.at("/data/number").asInt()).containsExactly(1, 2);
    }

    @Test
    @DisplayName("封存密钥丢了、换了：打不开的签名密钥算失败，原因和起始时间看得到；三天后停，告知办公室；换过签名密钥再启用，一条不少")
    void anUnopenableSecretIsAFailure() {
        String path = PATH + "/" + subscribe(List.of()).body().at("/webhook/id").asString();
        sealWithTheLostKey("secret");
        Instant since = clock.instant();
        take(this.log.progress(C, "action-1", 1, 10));
        rounds();

        JsonNode failing = get(path, OFFICE).body();
        assertThat(failing.path("state").asString()).isEqualTo("active");
        assertThat(failing.path("reason").asString()).isEqualTo("签名密钥打不开：封存它的密钥已经更换。请更换签名密钥");
        assertThat(failing.path("failingSince").asString()).isEqualTo(since.toString());
        assertThat(get(path, OFFICE[0], OFFICE[1], "Accept-Language", "en").body().path("reason").asString())
            .isEqualTo("the secret cannot be opened: the key that sealed it was replaced. Please renew the secret");
        assertThat(get(path + "/deliveries", OFFICE).body().at("/items/0/reason").asString()).startsWith("签名密钥打不开");
        Answer ping = post(path + "/ping", OFFICE);
        assertThat(ping.body().path("arrived").asBoolean()).isFalse();
        assertThat(ping.body().path("reason").asString()).startsWith("签名密钥打不开");

        for (int hours = 0; hours <= 74; hours += 2) {
            clock.advance(Duration.ofHours(2));
            rounds();
        }
        assertThat(get(path, OFFICE).body().path("state").asString()).isEqualTo("disabled");
        assertThat(get("/api/conferences/" + C + "/recipients/wjj/inbox").body().path("items"))
            .filteredOn((item) -> item.path("kind").asString().equals("webhook-disabled"))
            .singleElement()
            .satisfies((item) -> assertThat(item.path("body").asString()).contains("请更换签名密钥"));

        Answer renewed = post(path + "/secret", OFFICE);
        assertThat(renewed.body().has("formerUntil")).isFalse();
        this.receiver.secret(renewed.body().path("secret").asString());
        take(this.log.progress(C, "action-1", 2, 20));
        assertThat(send("PUT", path, wish(List.of()), OFFICE).status()).isEqualTo(200);
        rounds();
        assertThat(this.receiver.taken()).extracting((event) -> event.at("/data/number").asInt()).containsExactly(1, 2);
    }

    @Test
    @DisplayName("打不开的签名密钥换过之后，下一次就送到；先前留用的旧密钥打不开，也只用新的签")
    void renewingAnUnopenableSecretHelps() {
        String path = PATH + "/" + subscribe(List.of()).body().at("/webhook/id").asString();
        sealWithTheLostKey("secret");
        take(this.log.progress(C, "action-1", 1, 10));
        rounds();
        this.receiver.secret(post(path + "/secret", OFFICE).body().path("secret").asString());
        clock.advance(Duration.ofSeconds(5));
        rounds();
        assertThat(this.receiver.taken()).hasSize(1);
        assertThat(get(path, OFFICE).body().path("reason").isNull()).isTrue();

        Answer renewed = post(path + "/secret", OFFICE);
        assertThat(renewed.body().has("formerUntil")).isTrue();
        this.receiver.secret(renewed.body().path("secret").asString());
        sealWithTheLostKey("former_secret");
        take(this.log.progress(C, "action-1", 2, 20));
        rounds();
        assertThat(this.receiver.taken()).hasSize(2);
    }

    @Test
    @DisplayName("没有料到的错，也是看得到的失败：不会一声不响地停在那里")
    void whatIsUnexpectedIsAFailureToo() {
        String id = subscribe(List.of()).body().at("/webhook/id").asString();
        jdbc().sql("update webhook set url = 'http://127.0.0.1:99999/'").update();
        take(this.log.progress(C, "action-1", 1, 10));
        rounds();

        JsonNode failing = get(PATH + "/" + id, OFFICE).body();
        assertThat(failing.path("reason").asString()).isEqualTo("IllegalArgumentException");
        assertThat(failing.path("failingSince").asString()).isEqualTo(clock.instant().toString());
        assertThat(post(PATH + "/" + id + "/ping", OFFICE).body().path("reason").asString())
            .isEqualTo("IllegalArgumentException");
    }

    @Test
    @DisplayName("暂停就是暂停：正在送的一条送完，积压的留着；启用后按次序补")
    void aPausedWebhookKeepsItsBacklog() throws Exception {
        String id = subscribe(List.of()).body().at("/webhook/id").asString();
        take(this.log.progress(C, "action-1", 1, 10), this.log.progress(C, "action-1", 2, 20),
                this.log.progress(C, "action-1", 3, 30));
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        this.receiver.answer((number) -> {
            came.countDown();
            await(goOn);
            return 204;
        });
        Thread draining = Thread.startVirtualThread(() -> bean(WebhookRounds.class).run(id));
        await(came);
        Map<String, Object> paused = Map.of("url", this.receiver.url(), "active", false);
        assertThat(send("PUT", PATH + "/" + id, paused, OFFICE).body().path("state").asString()).isEqualTo("paused");
        goOn.countDown();
        assertThat(draining.join(Duration.ofSeconds(10))).isTrue();
        assertThat(this.receiver.taken()).extracting((event) -> event.at("/data/number").asInt()).containsExactly(1);

        assertThat(send("PUT", PATH + "/" + id, wish(List.of()), OFFICE).status()).isEqualTo(200);
        rounds();
        assertThat(this.receiver.taken()).extracting((event) -> event.at("/data/number").asInt())
            .containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("410：对方说不要了，当即停")
    void goneIsGone() {
        String id = subscribe(List.of()).body().at("/webhook/id").asString();
        this.receiver.answer((number) -> 410);
        take(this.log.progress(C, "action-1", 1, 10));
        rounds();

        assertThat(get(PATH + "/" + id, OFFICE).body().path("state").asString()).isEqualTo("disabled");
    }

    @Test
    @DisplayName("转址不跟")
    void redirectsAreNotFollowed() {
        String id = subscribe(List.of()).body().at("/webhook/id").asString();
        this.receiver.answer((number) -> 307);
        Answer ping = post(PATH + "/" + id + "/ping", OFFICE);

        assertThat(ping.body().path("arrived").asBoolean()).isFalse();
        assertThat(ping.body().path("status").asInt()).isEqualTo(307);
        assertThat(this.receiver.requests()).hasSize(1);
    }

    @Test
    @DisplayName("送达记录看得到，送过的可以再送；退订后什么都不剩")
    void theLogOfDeliveries() {
        String id = subscribe(List.of()).body().at("/webhook/id").asString();
        take(this.log.progress(C, "action-1", 1, 10), this.log.progress(C, "action-1", 2, 20));
        rounds();
        Answer page = get(PATH + "/" + id + "/deliveries?state=delivered&limit=1", OFFICE);
        assertThat(page.body().path("items")).hasSize(1);
        assertThat(page.body().at("/items/0/status").asInt()).isEqualTo(204);
        assertThat(page.response().headers().firstValue("Link")).isPresent();

        String resend = PATH + "/" + id + "/deliveries/" + page.body().at("/items/0/id").asLong() + "/resend";
        assertThat(post(resend, OFFICE).body().path("state").asString()).isEqualTo("pending");
        rounds();
        assertThat(this.receiver.requests()).hasSize(3);
        assertThat(post(PATH + "/" + id + "/deliveries/999999/resend", OFFICE).status()).isEqualTo(404);
        jdbc().sql("update webhook_delivery set state = 'claimed'").update();
        assertThat(post(resend, OFFICE).body().path("code").asString()).isEqualTo("webhook-delivery-under-way");

        assertThat(send("DELETE", PATH + "/" + id, Map.of(), OFFICE).status()).isEqualTo(204);
        assertThat(get(PATH + "/" + id, OFFICE).status()).isEqualTo(404);
        assertThat(count("select count(*) from webhook_delivery")).isZero();
    }

    @Test
    @DisplayName("只有办公室能管；地址、事件种类写错，逐项说明")
    void whatIsWrongIsNamed() {
        assertThat(get(PATH).body().path("code").asString()).isEqualTo("actor-missing");
        Answer refused = get(PATH, "Lianxi-Actor", "account=a; unit=jyj; role=member");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("code").asString()).isEqualTo("webhooks-by-office");
        assertThat(refused.body().path("detail").asString()).contains("管理事件推送");
        assertThat(get("/api/conferences/none/webhooks", OFFICE).status()).isEqualTo(404);
        assertField(Map.of("url", "https://10.0.0.1/"), "url", "webhook-url-forbidden");
        assertField(Map.of("url", "http://93.184.216.34/"), "url", "webhook-url-not-secure");
        assertField(Map.of(), "url", "webhook-url-invalid");
        assertField(Map.of("url", "https://93.184.216.34:65536/"), "url", "webhook-url-invalid");
        assertField(Map.of("url", this.receiver.url(), "eventTypes", List.of(PROGRESS, "none")), "eventTypes[1]",
                "event-type-unknown");
    }

    @Test
    @DisplayName("旧的送达记录到期即删，连同其中的内容")
    void oldDeliveriesAreForgotten() {
        subscribe(List.of());
        take(this.log.progress(C, "action-1", 1, 10));
        rounds();
        clock.advance(Duration.ofDays(31));
        bean(WebhookRounds.class).forget();

        assertThat(count("select count(*) from webhook_delivery")).isZero();
    }

    private static void assertField(Map<String, ?> wish, String field, String rule) {
        Answer answer = send("POST", PATH, wish, OFFICE);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.body().at("/errors/0/rule").asString()).isEqualTo(rule);
    }

    private Answer subscribe(List<String> types) {
        Answer added = send("POST", PATH, wish(types), OFFICE);
        assertThat(added.status()).isEqualTo(201);
        this.receiver.secret(added.body().path("secret").asString());
        return added;
    }

    private Map<String, Object> wish(List<String> types) {
        return Map.of("url", this.receiver.url(), "eventTypes", types);
    }

    /**
     * As if it had been sealed before the key was replaced.
     */
    private static void sealWithTheLostKey(String column) {
        SecretBox lost = new SecretBox(LOST_KEY, new SecureRandom());
        String id = jdbc().sql("select id from webhook").query(String.class).single();
        jdbc().sql("update webhook set " + column + " = ? where id = ?")
            .params(lost.seal(lost.fresh(), id), id)
            .update();
    }

    private static void await(CountDownLatch latch) {
        Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> latch.getCount() == 0);
    }

    private static void rounds() {
        Awaitility.await().pollInterval(Duration.ofMillis(10)).untilAsserted(() -> {
            bean(WebhookRounds.class).round();
            assertThat(count("""
                    select count(*) from webhook_delivery d join webhook w on w.id = d.webhook_id
                    where w.state = 'active' and (d.state = 'claimed'
                        or d.state = 'pending' and d.next_attempt <= ? and not exists (
                            select from webhook_delivery b where b.webhook_id = w.id and b.state = 'pending'
                              and b.log_index < d.log_index))""", Timestamp.from(clock.instant()))).isZero();
        });
    }

}
