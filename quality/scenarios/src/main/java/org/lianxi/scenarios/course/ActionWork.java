package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.cancelaction.CancelAction;
import org.lianxi.command.action.claimcompletion.ClaimCompletion;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.returncompletion.ReturnCompletion;
import org.lianxi.command.action.urgeaction.UrgeAction;
import org.lianxi.command.action.verifycompletion.VerifyCompletion;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.UrgingLevel;

/**
 * Actions from their assignment to their verification: accepted, reported on every month
 * in time or late, urged when late, claimed, sometimes returned, verified.
 */
final class ActionWork {

    private static final int CO_UNIT_REPORTS = 30;

    private static final int LATE = 25;

    private static final int RETURNED = 20;

    private static final int DAYS_A_REPORT_IS_LATE = 8;

    private static final int DAYS_TO_ANSWER = 3;

    private static final int LEAST_ADVANCE = 10;

    private static final int MOST_ADVANCE = 35;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    private final Reports reports;

    private final Motions motions;

    private final ActionDealings dealings;

    private final List<Task> open = new ArrayList<>();

    ActionWork(Diary diary, Members members, Phrases phrases, Reports reports, Motions motions) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
        this.reports = reports;
        this.motions = motions;
        this.dealings = new ActionDealings(diary, members, phrases);
    }

    void plan(LocalDate month) {
        if (Months.AN_ACTION_IS_CALLED_OFF.is(month)) {
            this.diary.on(month.withDayOfMonth(2), Days.FORENOON,
                    () -> this.motions.put("撤销一项议定事项", this::callOffTheOldest));
        }
    }

    private void callOffTheOldest(Sitting sitting, String resolutionId) {
        this.open.stream().filter(Task::underWay).findFirst().ifPresent((task) -> {
            this.diary.isRefused(this.members.convener(), cancel(task, new DecisionBasis("convener", null, null)),
                    "cancellation-rests-on-a-decision");
            clerk(cancel(task, new DecisionBasis("resolution", sitting.meetingId(), resolutionId)));
            task.is(Task.State.OVER);
            this.open.remove(task);
        });
    }

    private CancelAction cancel(Task task, DecisionBasis basis) {
        return new CancelAction(conference(), task.actionId(), null, basis, "情况变化，不再办理");
    }

    /**
     * Gives out what a meeting agreed.
     */
    void assign(Sitting sitting) {
        sitting.resolutions()
            .stream()
            .filter((matter) -> matter.leadUnit() != null)
            .forEach((matter) -> assign(matter.title(), matter.text(),
                    new ActionSource(ActionSource.RESOLUTION, sitting.meetingId(), matter.resolutionId()),
                    matter.leadUnit(), matter.coUnits(), matter.dueOn(), sitting.absent().contains(matter.leadUnit())));
    }

    private void assign(String title, String text, ActionSource source, String lead, List<String> coUnits,
            LocalDate dueOn, boolean leadWasAbsent) {
        Task task = new Task(this.diary.id("action"), lead, coUnits, dueOn);
        this.open.add(task);
        clerk(new AssignAction(conference(), task.actionId(), title, text, source, lead, coUnits, dueOn, null));
        if (leadWasAbsent) {
            this.diary.isRefused(this.members.of(lead), report(task), "absent-lead-unit-has-accepted");
        }
        List<String> units = new ArrayList<>(coUnits);
        units.addFirst(lead);
        units.forEach((unit) -> this.diary.after(this.diary.between(1, 3), Days.AFTERNOON, () -> accept(task, unit)));
        this.diary.on(this.diary.today().plusMonths(1), Days.AFTERNOON, () -> feedBack(task));
        this.dealings.mayCome(task);
    }

    private void accept(Task task, String unit) {
        if (task.concerns(unit) && !over(task)) {
            this.diary.does(this.members.of(unit), new AcceptAction(conference(), task.actionId(), null));
        }
    }

    private void feedBack(Task task) {
        if (!task.underWay()) {
            return;
        }
        if (this.diary.chance(LATE)) {
            urge(task);
            this.diary.after(DAYS_A_REPORT_IS_LATE, Days.AFTERNOON, () -> reportLate(task));
            return;
        }
        reportAndGoOn(task);
    }

    /**
     * What was urged in vain is urged one level up.
     */
    private void urge(Task task) {
        UrgingLevel level = task.urged() ? UrgingLevel.ORANGE : UrgingLevel.BLUE;
        task.urged(true);
        clerk(new UrgeAction(conference(), task.actionId(), null, level, "逾期未反馈",
                this.diary.today().plusDays(DAYS_TO_ANSWER)));
    }

    private void reportLate(Task task) {
        if (task.underWay()) {
            urge(task);
            reportAndGoOn(task);
        }
    }

    private void reportAndGoOn(Task task) {
        send(task, task.leadUnit());
        task.urged(false);
        task.coUnits()
            .stream()
            .filter((unit) -> this.members.has(unit) && this.diary.chance(CO_UNIT_REPORTS))
            .forEach((unit) -> send(task, unit));
        LocalDate next = this.diary.today().plusMonths(1);
        if (next.isBefore(task.dueOn())) {
            this.diary.on(next, Days.AFTERNOON, () -> feedBack(task));
        }
        else {
            this.diary.on(max(task.dueOn(), this.diary.today().plusDays(1)), Days.FORENOON, () -> claim(task));
        }
    }

    private void send(Task task, String unit) {
        ReportProgress report = report(task);
        this.diary.does(this.members.of(unit), report);
        this.reports.made(report.reportId());
    }

    private ReportProgress report(Task task) {
        return new ReportProgress(conference(), task.actionId(), null, this.diary.id("report"),
                task.advance(this.diary.between(LEAST_ADVANCE, MOST_ADVANCE)), this.phrases.paragraph());
    }

    private void claim(Task task) {
        if (!task.underWay()) {
            return;
        }
        if (this.members.isLeaving(task.leadUnit())) {
            this.diary.after(DAYS_A_REPORT_IS_LATE, Days.FORENOON, () -> claim(task));
            return;
        }
        task.is(Task.State.CLAIMED);
        this.diary.does(this.members.of(task.leadUnit()),
                new ClaimCompletion(conference(), task.actionId(), null, this.phrases.paragraph()));
        this.diary.after(this.diary.between(1, 4), Days.FORENOON, () -> check(task));
    }

    private void check(Task task) {
        if (!task.claimed()) {
            return;
        }
        if (task.leadUnit().equals(this.members.lead())) {
            this.diary.isRefused(this.members.clerk(),
                    new VerifyCompletion(conference(), task.actionId(), null, "自行核验"), "verifier-is-of-another-unit");
        }
        if (this.diary.chance(RETURNED)) {
            sendBack(task);
            return;
        }
        task.is(Task.State.OVER);
        this.open.remove(task);
        this.diary.does(this.members.officerOutside(task.leadUnit()),
                new VerifyCompletion(conference(), task.actionId(), null, "已核验"));
    }

    /**
     * Finds that what was claimed is not done; the unit claims again later.
     */
    void sendBack(Task task) {
        task.is(Task.State.UNDER_WAY);
        this.diary.does(this.members.officerOutside(task.leadUnit()),
                new ReturnCompletion(conference(), task.actionId(), null, "佐证材料不足"));
        this.diary.after(DAYS_A_REPORT_IS_LATE, Days.FORENOON, () -> claim(task));
    }

    /**
     * The unit that was given an action takes it on.
     */
    void taken(Task task) {
        this.diary.does(this.members.of(task.leadUnit()), new AcceptAction(conference(), task.actionId(), null));
    }

    private boolean over(Task task) {
        return !this.open.contains(task);
    }

    /**
     * What is not over yet, the oldest first.
     */
    List<Task> open() {
        return List.copyOf(this.open);
    }

    private void clerk(ConferenceCommand command) {
        this.diary.does(this.members.clerk(), command);
    }

    private String conference() {
        return this.members.conferenceId();
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

}
