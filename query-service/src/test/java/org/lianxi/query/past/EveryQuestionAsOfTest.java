package org.lianxi.query.past;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.OneLog;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("任何一天的任何问题")
class EveryQuestionAsOfTest extends QueryTest {

    private static final int EVERY = 5;

    private static final String FOR_GOOD = "max-age=31536000, private, immutable";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JsonMapper mapper;

    private List<RecordedEvent> story;

    private Questions questions(Licheng... histories) {
        this.story = OneLog.of(7, histories);
        return new Questions(this.mappings, this.mapper, this.story);
    }

    private static String asOf(String question, String time) {
        return question + (question.contains("?") ? "&" : "?") + "asOf=" + time;
    }

    private static String text(MvcTestResult result) {
        MockHttpServletResponse response = result.getResponse();
        return response.getStatus() + " " + new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("每一处记录，每次问五分之一的问题：按那时的记录重新回答，与当时的回答逐字相同；另一个联席会议的记录不掺进来")
    void asAnsweredThen() {
        Questions questions = questions(Licheng.story(), new Licheng("fengze-zybfz").founded().memberChanged());
        List<String> all = questions.all();
        // All that is issued is covered at once: a checkpoint that is still to come would
        // be missing from the answer of then.
        signed(LongStream.rangeClosed(1, this.story.getLast().index() / 9 + 1).map((each) -> each * 9).toArray());
        TreeMap<Long, Map<String, String>> then = new TreeMap<>();
        RecordedEvent last = this.story.stream()
            .filter((event) -> event.conferenceId().equals(Licheng.ID))
            .reduce((one, next) -> next)
            .orElseThrow();
        Instant now = Instant.EPOCH;
        for (RecordedEvent event : this.story) {
            this.ingest.handle(batch(List.of(event)));
            if (event.conferenceId().equals(Licheng.ID)) {
                now = event.time().isAfter(now) ? event.time() : now;
                this.clock.set(now);
                Map<String, String> answers = new HashMap<>();
                all.stream()
                    .filter((question) -> event == last || isAsked(question, event.index()))
                    .forEach((question) -> answers.put(question, text(get(question))));
                then.put(event.index(), answers);
            }
        }
        assertThat(then.lastEntry().getValue().values()).filteredOn((answer) -> answer.startsWith("200"))
            .hasSizeGreaterThan(all.size() * 3 / 4);
        this.clock.set("2022-03-01");
        then.forEach((index, answers) -> answers.forEach((question, answer) -> verify(question, index, answer)));
    }

    /**
     * Every question at every fifth record, each time at others.
     */
    private static boolean isAsked(String question, long index) {
        return Math.floorMod(question.hashCode() + index, EVERY) == 0;
    }

    private void verify(String question, long index, String then) {
        MvcTestResult answer = get(asOf(question, "index:" + index));
        assertThat(text(answer)).as("%s as of %d", question, index).isEqualTo(then);
        if (answer.getResponse().getStatus() == 200) {
            assertThat(answer).hasHeader("Lianxi-Index", Long.toString(index)).hasHeader("Cache-Control", FOR_GOOD);
            assertThat(answer.getResponse().getHeader("ETag")).startsWith("W/\"" + index + "-");
        }
    }

    @Test
    @DisplayName("没有一个问题不认 asOf：看不懂的一律指明，只有花名册和单位名册的日期另有含义")
    void everyQuestionTakesIt() {
        Questions questions = questions(Licheng.story());
        this.story.forEach((event) -> this.ingest.handle(batch(List.of(event))));
        assertThat(questions.patterns()).hasSizeGreaterThan(50);
        questions.all()
            .forEach((question) -> assertThat(get(asOf(question, "sometime"))).as(question)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("asOf"));
        List<String> byDay = questions.all()
            .stream()
            .filter((question) -> !question.contains("?"))
            .filter((question) -> get(asOf(question, "2035-01-01")).getResponse().getStatus() != 400)
            .toList();
        assertThat(byDay).containsExactlyInAnyOrder(BASE + "/roster", BASE + "/units");
    }

}
