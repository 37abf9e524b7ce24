package org.lianxi.scenarios.course;

import java.util.List;
import java.util.function.Consumer;

import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.action.answercoordination.AnswerCoordination;
import org.lianxi.command.action.answerurging.AnswerUrging;
import org.lianxi.command.action.decideextension.DecideExtension;
import org.lianxi.command.action.reassignaction.ReassignAction;
import org.lianxi.command.action.refusereassignment.RefuseReassignment;
import org.lianxi.command.action.requestcoordination.RequestCoordination;
import org.lianxi.command.action.requestextension.RequestExtension;
import org.lianxi.command.action.requestreassignment.RequestReassignment;
import org.lianxi.command.action.urgeaction.UrgeAction;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.UrgingLevel;

/**
 * What now and then comes up while an action is carried out: more time is asked for,
 * other units' help, another lead unit; the office urges and is answered.
 */
final class ActionDealings {

    private static final int EXTENSION = 25;

    private static final int GRANTED = 70;

    private static final int COORDINATION = 20;

    private static final int REASSIGNMENT = 12;

    private static final int URGED = 15;

    private static final int MORE_TIME = 30;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    ActionDealings(Diary diary, Members members, Phrases phrases) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
    }

    void mayCome(Task task) {
        this.diary.after(10, Days.FORENOON, () -> now(task, URGED, this::urge));
        this.diary.after(12, Days.FORENOON, () -> now(task, COORDINATION, this::askForHelp));
        this.diary.after(16, Days.FORENOON, () -> now(task, REASSIGNMENT, this::askForAnotherLead));
        this.diary.after(22, Days.FORENOON, () -> now(task, EXTENSION, this::askForTime));
    }

    private void now(Task task, int percent, Consumer<Task> dealing) {
        if (this.diary.chance(percent) && task.underWay() && !this.members.isLeaving(task.leadUnit())) {
            dealing.accept(task);
        }
    }

    private void urge(Task task) {
        clerk(new UrgeAction(conference(), task.actionId(), null, UrgingLevel.BLUE, "请抓紧推进",
                this.diary.today().plusDays(2)));
        lead(task, new AnswerUrging(conference(), task.actionId(), null, this.phrases.paragraph()));
        this.diary.isRefused(this.members.clerk(),
                new UrgeAction(conference(), task.actionId(), null, UrgingLevel.RED, "越级督办", null),
                "urging-climbs-step-by-step");
    }

    private void askForHelp(Task task) {
        String coordinationId = this.diary.id("coordination");
        List<String> asked = this.diary.some(2, this.members.unitsBut(List.of(task.leadUnit())));
        lead(task, new RequestCoordination(conference(), task.actionId(), null, coordinationId, asked,
                this.phrases.paragraph()));
        asked.forEach((unit) -> this.diary.does(this.members.of(unit),
                new AnswerCoordination(conference(), task.actionId(), null, coordinationId, this.phrases.paragraph())));
    }

    private void askForAnotherLead(Task task) {
        String proposed = this.diary.oneOf(this.members.unitsBut(List.of(task.leadUnit())));
        lead(task, new RequestReassignment(conference(), task.actionId(), null, proposed, this.phrases.paragraph()));
        if (this.diary.chance(50) || task.coUnits().contains(proposed) || this.members.isLeaving(proposed)) {
            clerk(new RefuseReassignment(conference(), task.actionId(), null, "职责相符，不作调整"));
            return;
        }
        this.diary.isRefused(this.members.clerk(), reassigned(task, proposed, null), "lead-changes-by-decision");
        this.diary.does(this.members.convener(),
                reassigned(task, proposed, new DecisionBasis(DecisionBasis.CONVENER, null, null)));
        task.carriedBy(proposed, task.coUnits());
        this.diary.does(this.members.of(proposed), new AcceptAction(conference(), task.actionId(), null));
    }

    private ReassignAction reassigned(Task task, String lead, DecisionBasis basis) {
        return new ReassignAction(conference(), task.actionId(), null, lead, task.coUnits(), basis, "职责调整");
    }

    private void askForTime(Task task) {
        lead(task, new RequestExtension(conference(), task.actionId(), null, task.dueOn().plusDays(MORE_TIME),
                this.phrases.paragraph()));
        boolean granted = this.diary.chance(GRANTED);
        clerk(new DecideExtension(conference(), task.actionId(), null, granted, null, granted ? null : "按原时限办理"));
        if (granted) {
            task.dueOn(task.dueOn().plusDays(MORE_TIME));
        }
    }

    private void lead(Task task, ConferenceCommand command) {
        this.diary.does(this.members.of(task.leadUnit()), command);
    }

    private void clerk(ConferenceCommand command) {
        this.diary.does(this.members.clerk(), command);
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
