package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.superior.acceptassignment.AcceptAssignment;
import org.lianxi.command.superior.closeassignment.CloseAssignment;
import org.lianxi.command.superior.issueguidance.IssueGuidance;
import org.lianxi.command.superior.registerhigherdecision.RegisterHigherDecision;
import org.lianxi.command.superior.reportassignment.ReportAssignment;
import org.lianxi.command.superior.submitopinion.SubmitOpinion;

/**
 * What comes from above and goes up, and what goes to the bodies below.
 */
final class SuperiorWork {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private static final int DAYS_TO_REPORT = 40;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    private final Motions motions;

    SuperiorWork(Diary diary, Members members, Phrases phrases, Motions motions) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
        this.motions = motions;
    }

    void plan(LocalDate month) {
        if (month.getMonthValue() % MONTHS_OF_A_QUARTER == 1) {
            this.diary.on(month.withDayOfMonth(4), Days.FORENOON, this::comeFromAbove);
        }
        if (month.getMonthValue() % MONTHS_OF_A_QUARTER == 2) {
            this.diary.on(month.withDayOfMonth(20), Days.AFTERNOON, this::guide);
        }
        if (Months.AN_OPINION_IS_ADOPTED.is(month)) {
            this.diary.on(month.withDayOfMonth(3), Days.FORENOON, this::advise);
        }
    }

    private void comeFromAbove() {
        clerk(new RegisterHigherDecision(conference(), this.diary.id("decision"), "上级主管部门", null, "年度工作意见",
                this.phrases.paragraph(), this.diary.today().minusDays(5)));
        List<String> above = this.members.ruleList("superior.assignedBy");
        if (above.isEmpty()) {
            return;
        }
        String assignmentId = this.diary.id("assignment");
        clerk(new AcceptAssignment(conference(), assignmentId, this.diary.oneOf(above), "交办单1号", "交办事项",
                this.phrases.paragraph(), this.diary.oneOf(this.members.units()), this.diary.today().plusMonths(2)));
        this.diary.isRefused(this.members.clerk(), new CloseAssignment(conference(), assignmentId, null, "办结"),
                "assignment-is-reported");
        this.diary.after(DAYS_TO_REPORT, Days.FORENOON, () -> {
            clerk(new ReportAssignment(conference(), assignmentId, null, this.phrases.paragraph(), "报告1号"));
            clerk(new CloseAssignment(conference(), assignmentId, null, "已按要求办结"));
        });
    }

    private void guide() {
        List<String> below = this.members.ruleList("superior.guidanceTo");
        if (!below.isEmpty()) {
            clerk(new IssueGuidance(conference(), this.diary.id("guidance"), "工作指引", this.phrases.paragraph(),
                    this.diary.some(2, below), null));
        }
    }

    private void advise() {
        String opinionId = this.diary.id("opinion");
        String text = this.phrases.paragraph();
        this.diary.isRefused(this.members.clerk(),
                new SubmitOpinion(conference(), opinionId, "意见建议", text, null, null, null),
                "opinion-is-adopted-by-a-resolution");
        this.motions.put("向上提出意见建议", (sitting, resolutionId) -> clerk(
                new SubmitOpinion(conference(), opinionId, "意见建议", text, sitting.meetingId(), resolutionId, "请示1号")));
    }

    private void clerk(ConferenceCommand command) {
        this.diary.does(this.members.clerk(), command);
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
