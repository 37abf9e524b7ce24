package org.lianxi.notification.summary;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryApiTest extends ServiceTest {

    private static final String SUMMARY = "/api/conferences/licheng-zybfz/notices/summary";

    private RecordedEvent report;

    @BeforeEach
    void oneReport() {
        take(this.log.adopt("licheng-zybfz"));
        take(this.log.convene("licheng-zybfz", "meeting-1", "年度会议", List.of("wjj", "jyj")));
        this.report = this.log.progress("licheng-zybfz", "action-1", 1, 30);
        take(this.report);
    }

    @Test
    @DisplayName("各单位收到几份，按章程次序；一份不欠")
    void everyUnitIsCounted() {
        Answer answer = get(SUMMARY);

        assertThat(answer.body().at("/missed").asInt()).isZero();
        assertThat(answer.body().at("/units")).extracting((unit) -> unit.at("/code").asString())
            .containsExactlyElementsOf(Records.UNITS.keySet());
        JsonNode first = answer.body().at("/units/1");
        assertThat(first.at("/name").asString()).isEqualTo("区卫健局");
        assertThat(first.at("/notices").asInt()).isEqualTo(2);
        assertThat(first.at("/progressReports").asInt()).isOne();
        assertThat(get("/api/conferences/none/notices/summary").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("少一份通报、少一次投递都数得出来")
    void whatIsMissingIsCounted() {
        jdbc().sql("delete from inbox where recipient = 'xcb' and notice_id = ?")
            .param("notice-" + this.report.id())
            .update();
        jdbc().sql("delete from notice_intent where recipient = 'zgh' and notice_id = ?")
            .param("notice-" + this.report.id())
            .update();

        JsonNode units = get(SUMMARY).body().at("/units");
        assertThat(get(SUMMARY).body().at("/missed").asInt()).isEqualTo(2);
        assertThat(units.at("/0/missed").asInt()).isOne();
        assertThat(units.at("/14/missed").asInt()).isOne();
        assertThat(units.at("/1/missed").asInt()).isZero();
    }

    @Test
    @DisplayName("新加入的单位不欠它加入以前的通报")
    void aNewUnitIsOwedNothingOld() {
        take(this.log.admit("licheng-zybfz", "ztj", "另一单位"));
        take(this.log.progress("licheng-zybfz", "action-1", 2, 60));

        JsonNode added = get(SUMMARY).body().at("/units/15");
        assertThat(added.at("/progressReports").asInt()).isOne();
        assertThat(get(SUMMARY).body().at("/missed").asInt()).isZero();
    }

}
