package org.lianxi.notification.intake;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

class MinutesNoticesTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String M = "minutes-1";

    @BeforeEach
    void aDraft() {
        take(this.log.adopt(C));
        take(this.log.add(M,
                new MinutesDrafted(C, M, "meeting-1", 1, "会议纪要", "文本", "sha-256:1", List.of(), List.of("gxj", "yjj"))));
    }

    @Test
    @DisplayName("INV-13 还没有征求同意的文本，怎么改都不惊动与会单位；征求过的，改了才告知")
    void onlyThoseWhoWereAskedLearnOfARevision() {
        take(revised(2));
        assertThat(revisions("yjj")).isEmpty();

        take(asked(2, "gxj", "yjj"), revised(3, "gxj"), revised(4));
        assertThat(revisions("yjj")).containsExactly("《会议纪要》已改为第3稿，请待再次征求意见。\n修改原因：采纳意见\n对前一稿的同意全部失效，同意过的单位：工信局");
        assertThat(revisions("gxj")).isEqualTo(revisions("yjj"));
        assertThat(revisions("wjj")).isEmpty();
    }

    @Test
    @DisplayName("INV-13 征求之后、尚无单位同意就改了的，告知改稿，不说同意失效")
    void whereNobodyHadConsentedNoneIsVoid() {
        take(asked(1, "gxj", "yjj"), revised(2));

        assertThat(revisions("gxj")).containsExactly("《会议纪要》已改为第2稿，请待再次征求意见。\n修改原因：采纳意见");
        assertThat(jdbc()
            .sql("select body_en from inbox join notice using (notice_id)"
                    + " where recipient = 'gxj' and kind = 'minutes-revised'")
            .query(String.class)
            .list())
            .containsExactly("\"会议纪要\" is now at version 2. You will be asked again.\nReason for the change: 采纳意见");
    }

    @Test
    @DisplayName("INV-13 制度规定全体成员单位会签的，征求过的未与会单位也知道文本改了")
    void thoseWhoWereAskedWithoutAttendingLearnOfItToo() {
        take(asked(1, "gxj", "yjj", "zgh"), revised(2));

        assertThat(revisions("zgh")).hasSize(1).isEqualTo(revisions("yjj"));
    }

    private RecordedEvent asked(int version, String... units) {
        return this.log.add(M, new ConsentRequested(C, M, version, "sha-256:" + version, List.of(units), null, null));
    }

    private RecordedEvent revised(int version, String... voided) {
        return this.log.add(M, new MinutesRevised(C, M, version, "会议纪要", "文本" + version, "sha-256:" + version, "采纳意见",
                List.of(voided)));
    }

    private static List<String> revisions(String unit) {
        return jdbc().sql("""
                select n.body_zh from inbox i join notice n using (notice_id)
                where i.recipient = ? and n.kind = 'minutes-revised' order by n.log_index""")
            .param(unit)
            .query(String.class)
            .list();
    }

}
