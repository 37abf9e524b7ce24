package org.lianxi.scenarios.course;

import java.util.List;
import java.util.function.Consumer;

import org.lianxi.command.minutes.consenttocorrigendum.ConsentToCorrigendum;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.issuecorrigendum.IssueCorrigendum;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.objecttocorrigendum.ObjectToCorrigendum;
import org.lianxi.command.minutes.proposecorrigendum.ProposeCorrigendum;
import org.lianxi.command.minutes.reviseminutes.ReviseMinutes;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.minutes.withdrawcorrigendum.WithdrawCorrigendum;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Minutes from the convener's signature to the copy for the government, and what is
 * corrected in them afterwards.
 */
final class IssueWork {

    private static final int FILED_LATE = 20;

    private static final int LATE = 4;

    private static final int DAYS_TO_THE_CORRIGENDUM = 3;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    private final Consumer<Sitting> issued;

    private int year;

    private int issuesOfTheYear;

    IssueWork(Diary diary, Members members, Phrases phrases, Consumer<Sitting> issued) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
        this.issued = issued;
    }

    void issue(MinutesWork.Agreed agreed) {
        Paper paper = agreed.paper();
        this.diary.isRefused(this.members.clerk(), new IssueMinutes(conference(), paper.id(), null, List.of()),
                "minutes-are-signed");
        this.diary.isRefused(this.members.clerk(), file(paper, null), "minutes-are-issued");
        this.diary.does(this.members.convener(),
                new SignMinutes(conference(), paper.id(), null, paper.version(), paper.digest()));
        clerk(new IssueMinutes(conference(), paper.id(), null, List.of()));
        String documentNumber = documentNumber(this.diary.today().getYear());
        this.diary.isRefused(this.members.clerk(),
                new ReviseMinutes(conference(), paper.id(), null, null, paper.text() + "\n改动", "印发后改动"),
                "issued-text-is-final");
        if (!this.members.ruleList("minutes.copyReport.to").isEmpty()) {
            this.diary.after(this.diary.chance(FILED_LATE) ? LATE : 0, Days.EVENING, () -> clerk(file(paper, null)));
        }
        this.issued.accept(agreed.sitting());
        if (Months.CORRIGENDUM.is(agreed.sitting().day()) || Months.CORRIGENDUM_TAKEN_BACK.is(agreed.sitting().day())) {
            this.diary.after(DAYS_TO_THE_CORRIGENDUM, Days.MORNING, () -> correct(agreed, documentNumber));
        }
    }

    private void correct(MinutesWork.Agreed agreed, String documentNumber) {
        Paper paper = agreed.paper();
        String corrigendumId = this.diary.id("corrigendum");
        String text = "更正：" + this.phrases.paragraph();
        clerk(new ProposeCorrigendum(conference(), paper.id(), null, corrigendumId, text, "文字有误"));
        String digest = Paper.digest(documentNumber, text);
        List<String> units = agreed.sitting().attending();
        this.diary.does(this.members.of(units.getFirst()), new ObjectToCorrigendum(conference(), paper.id(), null,
                corrigendumId, digest, this.phrases.paragraph()));
        if (Months.CORRIGENDUM_TAKEN_BACK.is(agreed.sitting().day())) {
            clerk(new WithdrawCorrigendum(conference(), paper.id(), null, corrigendumId, "不再更正"));
            return;
        }
        units.forEach((unit) -> this.diary.does(this.members.of(unit),
                new ConsentToCorrigendum(conference(), paper.id(), null, corrigendumId, digest)));
        clerk(new IssueCorrigendum(conference(), paper.id(), null, corrigendumId));
        clerk(file(paper, corrigendumId));
    }

    /**
     * The number that the minutes just issued have got.
     */
    private String documentNumber(int issuedIn) {
        this.issuesOfTheYear = (issuedIn == this.year) ? this.issuesOfTheYear + 1 : 1;
        this.year = issuedIn;
        return this.members.rule("minutes.numbering.pattern", "〔{year}〕{n}号")
            .replace("{year}", Integer.toString(issuedIn))
            .replace("{n}", Integer.toString(this.issuesOfTheYear));
    }

    private FileMinutesWithGovernment file(Paper paper, String corrigendumId) {
        return new FileMinutesWithGovernment(conference(), paper.id(), null, "抄报件", null, corrigendumId);
    }

    private void clerk(ConferenceCommand command) {
        this.diary.does(this.members.clerk(), command);
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
