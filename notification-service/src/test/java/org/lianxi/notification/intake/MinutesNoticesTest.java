package org.lianxi.notification.intake;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.UnitSeat;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

class MinutesNoticesTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String M = "minutes-1";

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-20T09:00:00+08:00");

    @Test
    @DisplayName("四·一 纪要起草好了，办公室和主持会议的一方知道；席位归谁，以开会时的制度为准")
    void thePresiderLearnsOfTheDraft() {
        take(this.log.convener("rsj").adopt(C));
        take(opened("meeting-1", "convener"), convenerFrom("yjj"), opened("meeting-2", "convener"),
                drafted(M, "meeting-1"));
        assertThat(told("minutes-drafted")).containsExactly("rsj", "wjj");

        take(drafted("minutes-2", "meeting-2"));
        assertThat(told("minutes-drafted")).containsExactly("rsj", "wjj", "wjj", "yjj");
    }

    @ParameterizedTest
    @CsvSource({ "convener,rsj", "presider,sfj", "office-director,wjj" })
    @DisplayName("A-23 会签齐备，制度规定谁签发就告知谁，办公室也知道")
    void whoSignsLearnsThatConsentIsComplete(String signedBy, String signatory) {
        take(this.log.convener("rsj").rule("minutes.signedBy", signedBy).adopt(C));
        take(this.log.add("conference-" + C,
                new MemberUnitAdmitted(C, "sfj", "区司法局", "区司法局", "government", 16, TIME.toLocalDate(), "unit-change-1",
                        new ConfirmationBasis("meeting", "resolution-1"),
                        List.of(new UnitSeat("member:sfj", "member", null, "all", null)))),
                opened("meeting-1", "member:sfj"), drafted(M, "meeting-1"), revised(2),
                this.log.add(M, new ConsentCompleted(C, M, 2, "sha-256:2", List.of("gxj"))));

        assertThat(told("consent-completed")).contains(signatory, "wjj").hasSize("wjj".equals(signatory) ? 1 : 2);
    }

    @Test
    @DisplayName("INV-13 还没有征求同意的文本，怎么改都不惊动与会单位；征求过的，改了才告知")
    void onlyThoseWhoWereAskedLearnOfARevision() {
        adoptedAndDrafted();
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
        adoptedAndDrafted();
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
        adoptedAndDrafted();
        take(asked(1, "gxj", "yjj", "zgh"), revised(2));

        assertThat(revisions("zgh")).hasSize(1).isEqualTo(revisions("yjj"));
    }

    private void adoptedAndDrafted() {
        take(this.log.adopt(C));
        take(drafted(M, "meeting-1"));
    }

    private RecordedEvent opened(String meetingId, String presiderSeat) {
        return this.log.add(meetingId, new MeetingOpened(C, meetingId, presiderSeat, TIME, List.of()));
    }

    private RecordedEvent convenerFrom(String unit) {
        return this.log.add("conference-" + C, new CharterAmended(C, 2, "〔2026〕8号", "区政府", TIME.toLocalDate(),
                "sha-256:2", null, this.log.convener(unit).charterOf(C), List.of()));
    }

    private RecordedEvent drafted(String minutesId, String meetingId) {
        return this.log.add(minutesId, new MinutesDrafted(C, minutesId, meetingId, 1, "会议纪要", "文本", "sha-256:1",
                List.of(), List.of("gxj", "yjj")));
    }

    private RecordedEvent asked(int version, String... units) {
        return this.log.add(M, new ConsentRequested(C, M, version, "sha-256:" + version, List.of(units), null, null));
    }

    private RecordedEvent revised(int version, String... voided) {
        return this.log.add(M, new MinutesRevised(C, M, version, "会议纪要", "文本" + version, "sha-256:" + version, "采纳意见",
                List.of(voided)));
    }

    private static List<String> told(String kind) {
        return jdbc().sql(
                "select i.recipient from inbox i join notice n using (notice_id) where n.kind = ? order by n.log_index,"
                        + " i.recipient")
            .param(kind)
            .query(String.class)
            .list();
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
