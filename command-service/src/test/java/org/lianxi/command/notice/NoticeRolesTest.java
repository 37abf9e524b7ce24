package org.lianxi.command.notice;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.notice.recorddelivery.RecordDelivery;
import org.lianxi.contract.notice.NoticeOwed;

import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 送达由系统登记")
class NoticeRolesTest {

    @Test
    @DisplayName("送达情况不能由人补记，办公室也不能")
    void onlyTheSystemRecordsDeliveries() {
        List<String> all = Licheng.standing().unitCodes();
        refused(Licheng.fixture(Notice.class)
            .given(new NoticeOwed(Licheng.ID, "notice-e1", "progress-reported", "e1", "action-1", all))
            .when(new RecordDelivery(Licheng.ID, "notice-e1", null, "inbox", all, Licheng.CLOCK.instant()),
                    Licheng.office().toMetaData()),
                "system-records-notices", "reporting.receipts");
    }

}
