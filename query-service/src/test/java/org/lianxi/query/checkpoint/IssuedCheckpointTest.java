package org.lianxi.query.checkpoint;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("印发的纪要、更正、简报印着第一个盖住它的检查点")
class IssuedCheckpointTest extends QueryTest {

    private static final String ONE = BASE + "/minutes/" + Licheng.MINUTES;

    private final Licheng story = Licheng.story();

    @Autowired
    private MongoDatabaseFactory database;

    private RecordedEvent issue(Class<?> type) {
        return this.story.events()
            .stream()
            .filter((event) -> event.type().equals(EventCatalogue.nameOf(type)))
            .findFirst()
            .orElseThrow();
    }

    private long index(Class<?> type) {
        return issue(type).index();
    }

    private MvcTestResult again(String path, String tag) {
        return this.http.get().uri(path).header("Accept-Language", "zh-CN").header("If-None-Match", tag).exchange();
    }

    private static String tag(MvcTestResult answer) {
        return answer.getResponse().getHeader("ETag");
    }

    @Test
    @DisplayName("签到之前没有；签到之后是第一个盖住它的，以后再签也不变；标签随之变，版本不变")
    void minutes() {
        given(this.story);
        long issued = index(MinutesIssued.class);
        assertThat(then(ONE).has("checkpoint")).isFalse();
        String before = tag(get(ONE));
        signed(issued - 1, issued + 2, issued + 5);
        JsonNode checkpoint = then(ONE).path("checkpoint");
        assertThat(checkpoint.path("origin").asString()).isEqualTo("lianxi/test");
        assertThat(checkpoint.path("size").asLong()).isEqualTo(issued + 2);
        assertThat(checkpoint.path("root").asString()).isEqualTo("root-" + (issued + 2));
        assertThat(checkpoint.path("key").asString()).isEqualTo("lianxi/test+00000000");
        assertThat(checkpoint.path("code").asString()).matches("([0-9A-F]{4}-){4}[0-9A-F]{4}");
        assertThat(then(ONE).path("issuedAtIndex").asLong()).isEqualTo(issued);
        long corrected = index(CorrigendumIssued.class);
        JsonNode withdrawn = then(ONE).path("corrigenda").get(0);
        assertThat(withdrawn.has("checkpoint")).isFalse();
        String half = before.substring(0, before.length() - 1) + ".signed-1\"";
        assertThat(again(ONE, before)).hasStatusOk().hasHeader("ETag", half);
        signed(issued + 2, corrected, corrected + 1);
        assertThat(then(ONE).path("checkpoint")).isEqualTo(checkpoint);
        assertThat(then(ONE).path("corrigenda").get(1).path("checkpoint").path("size").asLong()).isEqualTo(corrected);
        assertThat(again(ONE, half)).hasStatusOk().hasHeader("ETag", half.replace("-1", "-2"));
        assertThat(again(ONE, tag(get(ONE)))).hasStatus(304);
    }

    @Test
    @DisplayName("简报也一样")
    void bulletins() {
        given(this.story);
        RecordedEvent issue = issue(BulletinIssued.class);
        String one = BASE + "/bulletins/" + issue.aggregateId();
        assertThat(then(one).has("checkpoint")).isFalse();
        signed(issue.index() + 3);
        assertThat(then(one).path("checkpoint").path("size").asLong()).isEqualTo(issue.index() + 3);
        assertThat(tag(get(one))).endsWith(".signed-1\"");
    }

    @Test
    @DisplayName("问哪一天都是同一个；还没有时答案不能长存；不算在两日之差里")
    void asOf() {
        given(this.story);
        this.clock.set("2022-03-01");
        long issued = index(MinutesIssued.class);
        String then = ONE + "?asOf=index:" + issued;
        assertThat(get(then)).hasHeader("Cache-Control", "no-cache");
        String before = tag(get(then));
        String difference = new String(
                get(BASE + "/difference?from=index:" + issued).getResponse().getContentAsByteArray());
        signed(issued + 7);
        assertThat(get(then)).hasHeader("Cache-Control", "max-age=31536000, private, immutable");
        assertThat(tag(get(then))).isNotEqualTo(before);
        assertThat(then(then).path("checkpoint")).isEqualTo(then(ONE).path("checkpoint"));
        assertThat(then(ONE + "?asOf=index:" + (issued - 1)).has("checkpoint")).isFalse();
        assertThat(new String(get(BASE + "/difference?from=index:" + issued).getResponse().getContentAsByteArray()))
            .isEqualTo(difference);
    }

    @Test
    @DisplayName("不凭内存也答得出；文档库没了，从头再来")
    void isKept() {
        signed(10, 20, 30);
        LogCheckpoints other = new LogCheckpoints(this.database);
        assertThat(other.position()).isEqualTo(this.checkpoints.position()).isPresent();
        for (long index : new long[] { 1, 10, 11, 30, 31 }) {
            assertThat(other.covering(index)).isEqualTo(this.checkpoints.covering(index));
        }
        assertThat(other.covering(11)).map((head) -> head.size()).contains(20L);
        assertThat(other.covering(31)).isEmpty();
        this.store.empty();
        assertThat(this.checkpoints.position()).isEmpty();
        assertThat(this.checkpoints.covering(11)).isEqualTo(Optional.empty());
    }

}
