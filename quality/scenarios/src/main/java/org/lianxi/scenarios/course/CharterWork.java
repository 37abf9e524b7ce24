package org.lianxi.scenarios.course;

import java.time.LocalDate;

import org.lianxi.command.conference.adoptcharter.AdoptCharter;
import org.lianxi.command.conference.amendcharter.AmendCharter;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.conference.Charter;

/**
 * The charter is adopted on the first day and amended once a year by its issuer.
 */
final class CharterWork {

    private static final Actor INSTALLATION = new Actor("installation", null, "system");

    private static final int DAY = 15;

    private static final String AMENDED = "minutes.draftWithin";

    private final Diary diary;

    private final Members members;

    CharterWork(Diary diary, Members members) {
        this.diary = diary;
        this.members = members;
    }

    void adopt(LocalDate day) {
        this.diary.on(day, Days.MORNING, () -> this.diary.does(INSTALLATION,
                new AdoptCharter(this.members.charter(), hash(this.members.charter()))));
    }

    void plan(LocalDate month) {
        if (Months.THE_CHARTER_IS_AMENDED.is(month)) {
            this.diary.on(month.withDayOfMonth(DAY), Days.AFTERNOON, this::amend);
        }
    }

    private void amend() {
        LocalDate today = this.diary.today();
        String days = "P3D".equals(this.members.rule(AMENDED, null)) ? "P5D" : "P3D";
        Charter amended = this.members.charterInHand().amended("修订〔" + today.getYear() + "〕1号", today, AMENDED, days);
        Charter early = this.members.charterInHand()
            .amended("修订〔" + today.getYear() + "〕1号", today.plusMonths(1), AMENDED, days);
        this.diary.isRefused(INSTALLATION, new AmendCharter(early, hash(early), null, null, null),
                "amendment-is-in-force");
        this.diary.does(INSTALLATION, new AmendCharter(amended, hash(amended), null, null, null));
        this.members.amended(amended);
    }

    private static String hash(Charter charter) {
        return Paper.digest(charter.source().documentNumber(), charter.identity().name());
    }

}
