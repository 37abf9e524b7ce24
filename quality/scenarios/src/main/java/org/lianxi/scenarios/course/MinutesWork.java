package org.lianxi.scenarios.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.lianxi.command.minutes.answerobjection.AnswerObjection;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.escalatedeadlock.EscalateDeadlock;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.recorddeadlockdecision.RecordDeadlockDecision;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.reviseminutes.ReviseMinutes;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Minutes from their draft to the consent of every unit that attended. Often a unit
 * objects and the text is changed; once a year it still objects, and the organ above
 * decides.
 */
final class MinutesWork {

    private static final int DAYS_TO_ANSWER = 5;

    private static final int OBJECTS = 40;

    private static final int ON_PAPER = 15;

    private static final int DAYS_ABOVE = 7;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    private final Consumer<Agreed> agreed;

    MinutesWork(Diary diary, Members members, Phrases phrases, Consumer<Agreed> agreed) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
        this.agreed = agreed;
    }

    void draw(Sitting sitting) {
        this.diary.after(1, Days.MORNING, () -> draft(sitting));
    }

    private void draft(Sitting sitting) {
        String text = sitting.resolutions()
            .stream()
            .map((matter) -> matter.title() + "。" + matter.text())
            .collect(Collectors.joining("\n"));
        String title = "第" + sitting.number() + "次全体会议纪要";
        DraftMinutes command = new DraftMinutes(conference(), sitting.meetingId(), title, text);
        Paper paper = new Paper(command.minutesId(), 1, title, text);
        clerk(command);
        this.diary.after(1, Days.MORNING, () -> ask(sitting, paper));
    }

    private void ask(Sitting sitting, Paper paper) {
        clerk(new RequestConsent(conference(), paper.id(), null, this.diary.today().plusDays(DAYS_TO_ANSWER)));
        boolean deadlock = Months.DEADLOCK.is(sitting.day());
        boolean objection = paper.version() == 1 && (deadlock || this.diary.chance(OBJECTS));
        List<String> answering = new ArrayList<>(sitting.attending());
        if (objection || deadlock) {
            String objector = sitting.attending().getLast();
            answering.remove(objector);
            this.diary.after(1, Days.FORENOON, () -> object(sitting, paper, objector));
        }
        else {
            this.diary.after(DAYS_TO_ANSWER, Days.AFTERNOON, () -> this.agreed.accept(new Agreed(sitting, paper)));
        }
        for (String unit : answering) {
            this.diary.after(this.diary.between(1, 2), Days.AFTERNOON, () -> consent(paper, unit));
        }
    }

    private void consent(Paper paper, String unit) {
        boolean onPaper = this.diary.chance(ON_PAPER);
        this.diary.does(onPaper ? this.members.clerk() : this.members.of(unit),
                new GiveConsent(conference(), paper.id(), null, unit, paper.version(), paper.digest(),
                        onPaper ? "paper" : "online", null, onPaper ? "scan-" + unit : null));
    }

    private void object(Sitting sitting, Paper paper, String objector) {
        this.diary.does(this.members.of(objector), new WithholdConsent(conference(), paper.id(), null, paper.version(),
                paper.digest(), this.phrases.paragraph()));
        this.diary.isRefused(this.members.clerk(), new IssueMinutes(conference(), paper.id(), null, List.of()),
                "attending-units-have-consented");
        if (paper.version() == 1) {
            this.diary.after(2, Days.MORNING, () -> change(sitting, paper, objector));
        }
        else {
            this.diary.after(2, Days.MORNING, () -> escalate(sitting, paper));
        }
    }

    private void change(Sitting sitting, Paper paper, String objector) {
        clerk(new AnswerObjection(conference(), paper.id(), null, objector, "已按意见修改"));
        Paper next = paper.revised("补充：" + this.phrases.paragraph());
        clerk(new ReviseMinutes(conference(), paper.id(), null, null, next.text(), "采纳单位意见"));
        this.diary.isRefused(this.members.of(objector), new GiveConsent(conference(), paper.id(), null, objector,
                paper.version(), paper.digest(), "online", null, null), "consent-is-for-the-current-version");
        ask(sitting, next);
    }

    private void escalate(Sitting sitting, Paper paper) {
        clerk(new EscalateDeadlock(conference(), paper.id(), null, this.phrases.paragraph(), false));
        this.diary.isRefused(this.members.clerk(), new EscalateDeadlock(conference(), paper.id(), null, "再次提请", false),
                "deadlock-is-not-yet-escalated");
        this.diary.after(DAYS_ABOVE, Days.FORENOON, () -> {
            clerk(new RecordDeadlockDecision(conference(), paper.id(), null, "text-stands", "按现文本印发", "批示1号"));
            this.agreed.accept(new Agreed(sitting, paper));
        });
    }

    private void clerk(ConferenceCommand command) {
        this.diary.does(this.members.clerk(), command);
    }

    private String conference() {
        return this.members.conferenceId();
    }

    /**
     * Minutes that can go out.
     *
     * @param sitting their meeting
     * @param paper their text
     */
    record Agreed(Sitting sitting, Paper paper) {
    }

}
