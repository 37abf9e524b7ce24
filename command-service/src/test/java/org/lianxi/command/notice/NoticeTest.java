package org.lianxi.command.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.notice.acknowledgenotice.AcknowledgeNotice;
import org.lianxi.command.notice.owenotice.OweNotice;
import org.lianxi.command.notice.recorddelivery.RecordDelivery;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.contract.notice.NoticeReachedAll;

import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 及时向各成员单位通报工作进展情况")
class NoticeTest {

    private static final String N = "notice-e1";

    private static final Instant AT = Licheng.CLOCK.instant();

    private static final String GOVERNMENT = "district-government";

    private static final List<String> ALL = Licheng.standing().unitCodes();

    private static final MemberUnitWithdrawn LEFT = new MemberUnitWithdrawn(Licheng.ID, "kjj", "区科技局", "unit-change-1",
            new ConfirmationBasis("meeting", "resolution-1"), LocalDate.of(2026, 11, 24));

    private static final NoticeOwed OWED = new NoticeOwed(Licheng.ID, N, "progress-reported", "e1", "action-1", ALL);

    private static final NoticeOwed COPIED = new NoticeOwed(Licheng.ID, N, "minutes-copied", "e1", "minutes-1",
            List.of(), List.of(GOVERNMENT));

    private static TestExecutor<Notice> given(Object... events) {
        return Licheng.fixture(Notice.class).given(events);
    }

    private static OweNotice owe(String kind, List<String> recipients) {
        return new OweNotice(Licheng.ID, N, kind, "e1", "action-1", recipients);
    }

    /**
     * Recorded now, of an event before and after which the conference stood otherwise.
     */
    private static ResultValidator<Notice> when(OweNotice command, Standing before, Standing after) {
        return Licheng.fixture(Notice.class, before, after)
            .givenNoPriorActivity()
            .when(command, Licheng.system().toMetaData());
    }

    private static NoticeOwed owed(String kind, List<String> units) {
        return new NoticeOwed(Licheng.ID, N, kind, "e1", "action-1", units);
    }

    @Test
    @DisplayName("进展应通报全部成员单位，漏一个即不受理")
    void everyMemberUnitIsOwedProgress() {
        Licheng.fixture(Notice.class)
            .givenNoPriorActivity()
            .when(owe("progress-reported", ALL.reversed()), Licheng.system().toMetaData())
            .expectEvents(OWED);
        refused(given().when(owe("progress-reported", ALL.subList(0, 14)), Licheng.system().toMetaData()),
                "every-member-unit-is-owed-progress", "reporting.progressTo");
        refused(given().when(owe("bulletin-issued", ALL.subList(1, 15)), Licheng.system().toMetaData()),
                "every-member-unit-is-owed-progress", "reporting.progressTo");
        for (String kind : List.of("completion-verified", "action-cancelled", "action-reassigned")) {
            refused(given().when(owe(kind, ALL.subList(0, 14)), Licheng.system().toMetaData()),
                    "every-member-unit-is-owed-progress", "reporting.progressTo");
        }
        refused(given().when(owe("progress-reported", ALL), Licheng.office().toMetaData()), "system-records-notices",
                "reporting.receipts");
    }

    @Test
    @DisplayName("按事件发生时的成员单位计：其后加入的不欠，其后退出的仍应通报")
    void membershipIsThatOfTheEvent() {
        Standing then = Licheng.standing();
        when(owe("progress-reported", ALL), then, then).expectEvents(OWED);
        Standing withoutKjj = Licheng.standing(LEFT);
        when(owe("progress-reported", withoutKjj.unitCodes()), withoutKjj, withoutKjj)
            .expectEvents(owed("progress-reported", withoutKjj.unitCodes()));
        refused(when(owe("progress-reported", withoutKjj.unitCodes()), then, then),
                "every-member-unit-is-owed-progress", "reporting.progressTo");
        refused(when(owe("progress-reported", ALL), withoutKjj, withoutKjj), "recipients-take-part", "units");
    }

    @Test
    @DisplayName("退出、加入的通报也送当事单位：它在此前或此后是成员单位")
    void theUnitConcernedIsTold() {
        MemberUnitAdmitted joined = new MemberUnitAdmitted(Licheng.ID, "sfj", "区司法局", "区司法局", "government", 16,
                LocalDate.of(2026, 11, 24));
        when(owe("member-unit-withdrawn", ALL), Licheng.standing(), Licheng.standing(LEFT))
            .expectEvents(owed("member-unit-withdrawn", ALL));
        List<String> sixteen = Licheng.standing(joined).unitCodes();
        when(owe("member-unit-admitted", sixteen), Licheng.standing(), Licheng.standing(joined))
            .expectEvents(owed("member-unit-admitted", sixteen));
    }

    @Test
    @DisplayName("四·一 同时抄报区人民政府：制度列明的机关也是送达对象，没有列明的不是")
    void organsAreRecipients() {
        Licheng.fixture(Notice.class)
            .givenNoPriorActivity()
            .when(new OweNotice(Licheng.ID, N, "minutes-copied", "e1", "minutes-1", List.of(GOVERNMENT)),
                    Licheng.system().toMetaData())
            .expectEvents(COPIED);
        Licheng.fixture(Notice.class)
            .givenNoPriorActivity()
            .when(owe("charter-amended", List.of(GOVERNMENT, "wjj", "xcb")), Licheng.system().toMetaData())
            .expectEvents(new NoticeOwed(Licheng.ID, N, "charter-amended", "e1", "action-1", List.of("xcb", "wjj"),
                    List.of(GOVERNMENT)));
        refused(given().when(owe("minutes-copied", List.of("some-office")), Licheng.system().toMetaData()),
                "recipients-take-part", "units");
    }

    @Test
    @DisplayName("送达登记到单位和渠道，只限应送单位")
    void deliveries() {
        given(OWED).when(new RecordDelivery(Licheng.ID, N, null, "inbox", ALL, AT), Licheng.system().toMetaData())
            .expectEvents(new NoticeDelivered(Licheng.ID, N, "progress-reported", "e1", "action-1", "inbox", ALL, AT),
                    new NoticeReachedAll(Licheng.ID, N, "progress-reported", "e1", "action-1", ALL.size(), AT));
        refused(given(OWED).when(new RecordDelivery(Licheng.ID, N, null, "inbox", List.of("zzz"), AT),
                Licheng.system().toMetaData()), "notice-reaches-those-it-is-owed-to", "reporting.progressTo");
        given(COPIED)
            .when(new RecordDelivery(Licheng.ID, N, null, "inbox", List.of(GOVERNMENT), AT),
                    Licheng.system().toMetaData())
            .expectEvents(
                    new NoticeDelivered(Licheng.ID, N, "minutes-copied", "e1", "minutes-1", "inbox", List.of(), AT,
                            List.of(GOVERNMENT)),
                    new NoticeReachedAll(Licheng.ID, N, "minutes-copied", "e1", "minutes-1", 1, AT));
    }

    @Test
    @DisplayName("最后一个单位收到，记一笔“全部送达”，只记一次；还差一个就不记")
    void theLastDeliveryIsRecorded() {
        List<String> butOne = ALL.subList(1, ALL.size());
        NoticeDelivered most = new NoticeDelivered(Licheng.ID, N, "progress-reported", "e1", "action-1", "mail", butOne,
                AT);
        NoticeDelivered last = new NoticeDelivered(Licheng.ID, N, "progress-reported", "e1", "action-1", "paper",
                List.of(ALL.getFirst()), AT);
        NoticeReachedAll all = new NoticeReachedAll(Licheng.ID, N, "progress-reported", "e1", "action-1", ALL.size(),
                AT);
        given(OWED).when(new RecordDelivery(Licheng.ID, N, null, "mail", butOne, AT), Licheng.system().toMetaData())
            .expectEvents(most);
        given(OWED, most)
            .when(new RecordDelivery(Licheng.ID, N, null, "paper", List.of(ALL.getFirst()), AT),
                    Licheng.system().toMetaData())
            .expectEvents(last, all);
        given(OWED, most, last, all)
            .when(new RecordDelivery(Licheng.ID, N, null, "inbox", ALL, AT), Licheng.system().toMetaData())
            .expectEvents(new NoticeDelivered(Licheng.ID, N, "progress-reported", "e1", "action-1", "inbox", ALL, AT));
    }

    @Test
    @DisplayName("各单位自行签收一次")
    void acknowledgements() {
        AcknowledgeNotice acknowledge = new AcknowledgeNotice(Licheng.ID, N, null, null, AT);
        NoticeAcknowledged acknowledged = new NoticeAcknowledged(Licheng.ID, N, "progress-reported", "e1", "action-1",
                "zgh", AT);
        given(OWED).when(acknowledge, Licheng.unit("zgh").toMetaData()).expectEvents(acknowledged);
        refused(given(OWED, acknowledged).when(acknowledge, Licheng.unit("zgh").toMetaData()),
                "recipient-has-not-yet-acknowledged", "reporting.receipts");
        refused(given(OWED).when(acknowledge, Licheng.system().toMetaData()), "recipient-is-owed-the-notice",
                "reporting.receipts");
        refused(given(OWED).when(new AcknowledgeNotice(Licheng.ID, N, null, "zgh", AT),
                Licheng.unit("xcb").toMetaData()), "recipient-acknowledges-itself", "reporting.receipts");
    }

    @Test
    @DisplayName("机关自行签收；送办公室的，由办公室人员签收，不论来自哪个单位")
    void organsAcknowledge() {
        Actor government = new Actor("government-1", GOVERNMENT, "liaison");
        given(COPIED).when(new AcknowledgeNotice(Licheng.ID, N, null, GOVERNMENT, AT), government.toMetaData())
            .expectEvents(
                    new NoticeAcknowledged(Licheng.ID, N, "minutes-copied", "e1", "minutes-1", null, AT, GOVERNMENT));
        NoticeOwed toTheOffice = new NoticeOwed(Licheng.ID, N, "minutes-copied", "e1", "minutes-1", List.of(),
                List.of("office"));
        AcknowledgeNotice forTheOffice = new AcknowledgeNotice(Licheng.ID, N, null, "office", AT);
        given(toTheOffice).when(forTheOffice, Licheng.deputy("rsj").toMetaData())
            .expectEvents(
                    new NoticeAcknowledged(Licheng.ID, N, "minutes-copied", "e1", "minutes-1", null, AT, "office"));
        refused(given(toTheOffice).when(forTheOffice, Licheng.unit("rsj").toMetaData()),
                "recipient-acknowledges-itself", "reporting.receipts");
    }

    @Test
    @DisplayName("纸质送达单由办公室补登：写明谁签的（职务），别人不能代登，同样只签收一次")
    void slipsAreEnteredByTheOffice() {
        AcknowledgeNotice slip = new AcknowledgeNotice(Licheng.ID, N, null, "zgh", AT, "paper", "办公室主任");
        NoticeAcknowledged acknowledged = new NoticeAcknowledged(Licheng.ID, N, "progress-reported", "e1", "action-1",
                "zgh", AT, null, "paper", "办公室主任");
        given(OWED).when(slip, Licheng.deputy("rsj").toMetaData()).expectEvents(acknowledged);
        refused(given(OWED, acknowledged).when(slip, Licheng.deputy("rsj").toMetaData()),
                "recipient-has-not-yet-acknowledged", "reporting.receipts");
        refused(given(OWED).when(slip, Licheng.unit("xcb").toMetaData()), "recipient-acknowledges-itself",
                "reporting.receipts");
        refused(given(OWED).when(new AcknowledgeNotice(Licheng.ID, N, null, "zgh", AT, "paper", null),
                Licheng.deputy("rsj").toMetaData()), "slip-says-who-signed", "reporting.receipts");
        refused(given(OWED).when(new AcknowledgeNotice(Licheng.ID, N, null, null, AT, "paper", "科长"),
                Licheng.deputy("rsj").toMetaData()), "slip-says-who-signed", "reporting.receipts");
        refused(given(OWED).when(new AcknowledgeNotice(Licheng.ID, N, null, "zgh", AT, null, "科长"),
                Licheng.unit("zgh").toMetaData()), "slip-says-who-signed", "reporting.receipts");
    }

}
