package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.command.issue.escalateissue.EscalateIssue;
import org.lianxi.command.issue.placeissueonagenda.PlaceIssueOnAgenda;
import org.lianxi.command.issue.prepareissue.PrepareIssue;
import org.lianxi.command.issue.raiseissue.RaiseIssue;
import org.lianxi.command.issue.resolveissue.ResolveIssue;
import org.lianxi.command.issue.withdrawissue.WithdrawIssue;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Charter;

/**
 * Problems that units raise: most are prepared and settled by the next meeting, some go
 * up, some are taken back.
 */
final class ProblemWork {

    private static final int RAISED = 24;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    private final Motions motions;

    private String prepared;

    ProblemWork(Diary diary, Members members, Phrases phrases, Motions motions) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
        this.motions = motions;
    }

    void plan(LocalDate month) {
        this.diary.on(month.withDayOfMonth(RAISED), Days.FORENOON, () -> raise(month));
    }

    private void raise(LocalDate month) {
        Optional<String> workers = workersVoice();
        boolean byWorkers = month.getMonthValue() % 4 == 0 && workers.isPresent();
        String raiser = byWorkers ? workers.get() : this.diary.oneOf(this.members.units());
        String issueId = this.diary.id("issue");
        this.diary.does(this.members.of(raiser), new RaiseIssue(conference(), issueId, "需协调的问题",
                this.phrases.paragraph(), byWorkers, this.diary.some(2, this.members.units())));
        this.diary.after(2, Days.FORENOON, () -> handle(month, raiser, issueId));
    }

    /**
     * The unit that brings workers' demands, where the charter has such a flow.
     */
    private Optional<String> workersVoice() {
        String flow = this.members.rule("issues.workersFlow", "");
        return this.members.charter()
            .flows()
            .stream()
            .filter((one) -> one.id().equals(flow))
            .map(Charter.Flow::from)
            .filter(this.members::has)
            .findFirst();
    }

    /**
     * Two of three are for the next meeting; of the others every second one goes up.
     */
    private void handle(LocalDate month, String raiser, String issueId) {
        if (month.getMonthValue() % 3 != 0) {
            clerk(new PrepareIssue(conference(), issueId, null, this.phrases.paragraph(), this.phrases.paragraph()));
            this.prepared = issueId;
        }
        else if (month.getMonthValue() % 2 != 0) {
            clerk(new EscalateIssue(conference(), issueId, null, this.phrases.paragraph()));
        }
        else {
            String stranger = this.members.unitsBut(List.of(raiser)).getFirst();
            this.diary.isRefused(this.members.of(stranger), new WithdrawIssue(conference(), issueId, null, "代为撤回"),
                    "raiser-withdraws");
            this.diary.does(this.members.of(raiser), new WithdrawIssue(conference(), issueId, null, "已自行解决"));
        }
    }

    /**
     * Puts what is prepared before the meeting that is being called.
     */
    void bringBefore(Sitting sitting) {
        if (this.prepared == null) {
            return;
        }
        String issueId = this.prepared;
        this.prepared = null;
        clerk(new PlaceIssueOnAgenda(conference(), issueId, null, sitting.meetingId()));
        this.motions.put("协调解决问题的方案", (met,
                resolutionId) -> clerk(new ResolveIssue(conference(), issueId, null, met.meetingId(), resolutionId)));
    }

    private void clerk(ConferenceCommand command) {
        this.diary.does(this.members.clerk(), command);
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
