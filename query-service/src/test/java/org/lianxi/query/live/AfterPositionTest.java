package org.lianxi.query.live;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.RecordedEvent;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("读到自己刚才所写")
class AfterPositionTest extends QueryTest {

    private static String token(String aggregate, long sequence) {
        return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString((aggregate + "@" + sequence).getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult units(String token) {
        return get(BASE + "/units?after=" + token);
    }

    @Test
    @DisplayName("已经有了的位置立即回答，重启之后也一样")
    void alreadyThere() {
        given(new Licheng().founded());
        assertThat(units(token("conference-" + Licheng.ID, 3))).hasStatusOk();
        restart();
        assertThat(units(token("conference-" + Licheng.ID, 3))).hasStatusOk();
    }

    @Test
    @DisplayName("还没有的位置等到它来，来了就回答")
    void waits() {
        Licheng history = new Licheng().founded();
        given(history);
        List<RecordedEvent> known = history.events();
        history.convened();
        CompletableFuture<MvcTestResult> asked = CompletableFuture
            .supplyAsync(() -> get(BASE + "/meetings?after=" + token(Licheng.MEETING, 0)));
        this.ingest.handle(batch(history.events().subList(known.size(), history.events().size())));
        assertThat(asked.join()).hasStatusOk()
            .bodyJson()
            .extractingPath("$.meetings[0].meetingId")
            .isEqualTo(Licheng.MEETING);
    }

    @Test
    @DisplayName("等到之后，标签不低于所等的版本：可以接着用作 If-Match")
    void tagIsAsFarAsThePosition() {
        Licheng history = new Licheng().founded().assigned(Licheng.ACTION, "wjj", LocalDate.of(2021, 9, 30));
        given(history);
        for (int i = 1; i <= 50; i++) {
            RecordedEvent next = history.accepted(Licheng.ACTION, "wjj").events().getLast();
            CompletableFuture<MvcTestResult> asked = CompletableFuture.supplyAsync(() -> get(
                    BASE + "/actions/" + Licheng.ACTION + "?after=" + token(Licheng.ACTION, next.sequence())));
            this.ingest.handle(batch(List.of(next)));
            assertThat(asked.join()).hasStatusOk().hasHeader("ETag", "\"" + next.sequence() + ".2021-07-02\"");
        }
    }

    @Test
    @DisplayName("另一个实例接着写了：从文档库里回答，不用自己记着的旧视图")
    void writtenByAnother() {
        Licheng history = new Licheng().founded().assigned(Licheng.ACTION, "wjj", LocalDate.of(2021, 9, 30));
        List<RecordedEvent> known = history.events();
        RecordedEvent next = history.accepted(Licheng.ACTION, "wjj").events().getLast();
        given(history);
        Runnable writeAgain = this.store.keep();
        this.store.empty();
        restart();
        this.ingest.handle(batch(known));
        writeAgain.run();
        String action = BASE + "/actions/" + Licheng.ACTION;
        assertThat(then(action).path("state").asString()).isEqualTo("assigned");
        for (int i = 0; i < 2; i++) {
            String after = "?after=" + token(Licheng.ACTION, next.sequence());
            assertThat(then(action + after).path("state").asString()).isEqualTo("accepted");
        }
    }

    @Test
    @DisplayName("等不到的位置：503 view-behind，并说何时再试")
    void behind() {
        given(new Licheng().founded());
        MvcTestResult answer = units(token(Licheng.MEETING, 7));
        assertThat(answer).hasStatus(503).hasHeader("Retry-After", "1");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("view-behind");
    }

    @Test
    @DisplayName("看不懂的位置：400 指明是哪个参数")
    void malformed() {
        given(new Licheng().founded());
        for (String bad : List.of("***", "bm9wbGFjZQ", token("meeting-1", -2))) {
            assertThat(units(bad)).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("after");
        }
    }

}
