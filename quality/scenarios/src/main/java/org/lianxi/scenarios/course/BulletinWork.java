package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.bulletin.compilebulletin.CompileBulletin;
import org.lianxi.command.bulletin.editbulletin.EditBulletin;
import org.lianxi.command.bulletin.issuebulletin.IssueBulletin;
import org.lianxi.command.bulletin.withdrawbulletin.WithdrawBulletin;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Every month the office tells all units, in one bulletin, what was reported.
 */
final class BulletinWork {

    private static final int DAY = 26;

    private static final int REDONE = 20;

    private static final int EDITED = 40;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    private final Reports reports;

    BulletinWork(Diary diary, Members members, Phrases phrases, Reports reports) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
        this.reports = reports;
    }

    void plan(LocalDate month) {
        this.diary.on(month.withDayOfMonth(DAY), Days.MORNING, () -> {
            if (this.diary.chance(REDONE) || Months.A_BULLETIN_IS_REDONE.is(month)) {
                String draft = compiled(month);
                clerk(new WithdrawBulletin(conference(), draft, null, "内容不全，重新汇编"));
            }
            issue(compiled(month));
        });
    }

    private String compiled(LocalDate month) {
        String bulletinId = this.diary.id("bulletin");
        List<String> carried = this.reports.waiting();
        LocalDate today = this.diary.today();
        String text = this.phrases.paragraph();
        this.diary.does(this.members.clerk(), (logIndex) -> new CompileBulletin(conference(), bulletinId, month, today,
                month.getMonthValue() + "月工作进展简报", text, logIndex.getAsLong(), carried));
        return bulletinId;
    }

    private void issue(String bulletinId) {
        List<String> carried = this.reports.waiting();
        if (this.diary.chance(EDITED)) {
            clerk(new EditBulletin(conference(), bulletinId, null, null, "修改：" + this.phrases.paragraph()));
        }
        this.diary.isRefused(this.members.clerk(),
                new IssueBulletin(conference(), bulletinId, null, this.members.units().subList(0, 1)),
                "bulletin-goes-to-every-member-unit");
        clerk(new IssueBulletin(conference(), bulletinId, null, null));
        this.reports.carried(carried);
    }

    private void clerk(ConferenceCommand command) {
        this.diary.does(this.members.clerk(), command);
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
