package org.lianxi.command.notice;

import java.time.Instant;
import java.util.List;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.notice.acknowledgenotice.AcknowledgeNotice;
import org.lianxi.command.notice.owenotice.OweNotice;
import org.lianxi.command.notice.recorddelivery.RecordDelivery;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;

import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 及时向各成员单位通报工作进展情况")
class NoticeTest {

    private static final String N = "notice-e1";

    private static final Instant AT = Licheng.CLOCK.instant();

    private static final List<String> ALL = Licheng.standing().unitCodes();

    private static final NoticeOwed OWED = new NoticeOwed(Licheng.ID, N, "progress-reported", "e1", "action-1", ALL);

    private static TestExecutor<Notice> given(Object... events) {
        return Licheng.fixture(Notice.class).given(events);
    }

    private static OweNotice owe(String kind, List<String> units) {
        return new OweNotice(Licheng.ID, N, kind, "e1", "action-1", units);
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
    @DisplayName("送达登记到单位和渠道，只限应送单位")
    void deliveries() {
        given(OWED).when(new RecordDelivery(Licheng.ID, N, null, "inbox", ALL, AT), Licheng.system().toMetaData())
            .expectEvents(new NoticeDelivered(Licheng.ID, N, "progress-reported", "e1", "action-1", "inbox", ALL, AT));
        refused(given(OWED).when(new RecordDelivery(Licheng.ID, N, null, "inbox", List.of("zzz"), AT),
                Licheng.system().toMetaData()), "notice-reaches-those-it-is-owed-to", "reporting.progressTo");
    }

    @Test
    @DisplayName("各单位自行签收一次")
    void acknowledgements() {
        AcknowledgeNotice acknowledge = new AcknowledgeNotice(Licheng.ID, N, null, AT);
        NoticeAcknowledged acknowledged = new NoticeAcknowledged(Licheng.ID, N, "progress-reported", "e1", "action-1",
                "zgh", AT);
        given(OWED).when(acknowledge, Licheng.unit("zgh").toMetaData()).expectEvents(acknowledged);
        refused(given(OWED, acknowledged).when(acknowledge, Licheng.unit("zgh").toMetaData()),
                "unit-has-not-yet-acknowledged", "reporting.receipts");
        refused(given(OWED).when(acknowledge, Licheng.system().toMetaData()), "unit-is-owed-the-notice",
                "reporting.receipts");
    }

}
