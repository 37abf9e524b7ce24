package org.lianxi.command.issue;

import java.util.List;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.issue.escalateissue.EscalateIssue;
import org.lianxi.command.issue.placeissueonagenda.PlaceIssueOnAgenda;
import org.lianxi.command.issue.prepareissue.PrepareIssue;
import org.lianxi.command.issue.raiseissue.RaiseIssue;
import org.lianxi.command.issue.resolveissue.ResolveIssue;
import org.lianxi.command.issue.withdrawissue.WithdrawIssue;
import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.contract.issue.IssuePlacedOnAgenda;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.contract.issue.IssueWithdrawn;

import static org.lianxi.command.Licheng.refused;

@DisplayName("一(五) 协调解决重大问题，并议定解决的办法")
class IssueTest {

    private static final String I = "issue-1";

    private static final IssueRaised RAISED = new IssueRaised(Licheng.ID, I, "zgh", true, "F12", "防护用品", "未提供防护用品",
            List.of("wjj", "rsj"), Licheng.TODAY);

    private static final IssuePlacedOnAgenda PLACED = new IssuePlacedOnAgenda(Licheng.ID, I, Licheng.MEETING, "wjj",
            Licheng.TODAY);

    private static final IssueResolved RESOLVED = new IssueResolved(Licheng.ID, I, Licheng.MEETING, "resolution-1",
            Licheng.TODAY);

    private static RaiseIssue raise(boolean byWorkers) {
        return new RaiseIssue(Licheng.ID, I, "防护用品", "未提供防护用品", byWorkers, List.of("rsj", "wjj"));
    }

    private static TestExecutor<Issue> given(Object... events) {
        return Licheng.fixture(Issue.class, Licheng::standing, Licheng.opened()).given(events);
    }

    private static ResolveIssue resolve(String resolution) {
        return new ResolveIssue(Licheng.ID, I, null, Licheng.MEETING, resolution);
    }

    @Test
    @DisplayName("任何成员单位都可以提出；劳动者的诉求按制度的信息流提出")
    void raising() {
        Licheng.fixture(Issue.class)
            .givenNoPriorActivity()
            .when(raise(true), Licheng.unit("zgh").toMetaData())
            .expectEvents(RAISED);
        Licheng.fixture(Issue.class)
            .givenNoPriorActivity()
            .when(raise(false), Licheng.unit("scjg").toMetaData())
            .expectEvents(new IssueRaised(Licheng.ID, I, "scjg", false, null, "防护用品", "未提供防护用品", List.of("wjj", "rsj"),
                    Licheng.TODAY));
        refused(given().when(raise(true), Licheng.unit("scjg").toMetaData()), "workers-demands-come-by-their-flow",
                "issues.workersFlow");
        refused(given().when(new RaiseIssue(Licheng.ID, I, "x", "y", false, List.of("zzz")),
                Licheng.unit("scjg").toMetaData()), "units-are-members", "units");
    }

    @Test
    @DisplayName("问题写明由哪件事引出，那件事要在记录上")
    void source() {
        Licheng.fixture(Issue.class)
            .givenNoPriorActivity()
            .when(new RaiseIssue(Licheng.ID, I, "防护用品", "未提供", false, List.of(), "action-1"),
                    Licheng.unit("scjg").toMetaData())
            .expectEvents(new IssueRaised(Licheng.ID, I, "scjg", false, null, "防护用品", "未提供", List.of(), Licheng.TODAY,
                    "action-1"));
        refused(given().when(new RaiseIssue(Licheng.ID, I, "防护用品", "未提供", false, List.of(), "information-9"),
                Licheng.unit("scjg").toMetaData()), "what-gave-rise-to-the-issue-exists", "issues");
    }

    @Test
    @DisplayName("哪个单位可以反映劳动者诉求，看制度的信息流，不看单位代码")
    void workersFlowIsCharterData() {
        Licheng.fixture(Issue.class, () -> Licheng.standingWith("issues.workersFlow", "F07"), Licheng.opened())
            .givenNoPriorActivity()
            .when(raise(true), Licheng.unit("yjj").toMetaData())
            .expectEvents(new IssueRaised(Licheng.ID, I, "yjj", true, "F07", "防护用品", "未提供防护用品", List.of("wjj", "rsj"),
                    Licheng.TODAY));
        refused(Licheng.fixture(Issue.class, () -> Licheng.standingWith("issues.workersFlow", null), Licheng.opened())
            .givenNoPriorActivity()
            .when(raise(true), Licheng.unit("zgh").toMetaData()), "workers-demands-come-by-their-flow",
                "issues.workersFlow");
    }

    @Test
    @DisplayName("办公室准备并列入议程，一次会议只列一次，会议结束后不再列入")
    void preparingAndPlacing() {
        PrepareIssue prepare = new PrepareIssue(Licheng.ID, I, null, "涉及三个行业", "专项检查");
        given(RAISED).when(prepare, Licheng.office().toMetaData())
            .expectEvents(new IssuePrepared(Licheng.ID, I, "wjj", "涉及三个行业", "专项检查", Licheng.TODAY));
        refused(given(RAISED).when(prepare, Licheng.unit("zgh").toMetaData()), "office-acts", "issues.preparedBy");
        PlaceIssueOnAgenda place = new PlaceIssueOnAgenda(Licheng.ID, I, null, Licheng.MEETING);
        given(RAISED).when(place, Licheng.office().toMetaData()).expectEvents(PLACED);
        refused(given(RAISED, PLACED).when(place, Licheng.office().toMetaData()), "issue-is-not-yet-on-that-agenda",
                "issues");
        refused(Licheng.fixture(Issue.class).given(RAISED).when(place, Licheng.office().toMetaData()),
                "meeting-is-not-over", "issues");
    }

    @Test
    @DisplayName("由列入议程的会议以议定事项了结")
    void resolving() {
        Licheng.fixture(Issue.class)
            .given(RAISED, PLACED)
            .when(resolve("resolution-1"), Licheng.office().toMetaData())
            .expectEvents(RESOLVED);
        refused(given(RAISED).when(resolve("resolution-1"), Licheng.office().toMetaData()), "issue-is-on-the-agenda",
                "issues");
        refused(given(RAISED, PLACED).when(resolve("resolution-9"), Licheng.office().toMetaData()),
                "issue-is-settled-by-a-resolution", "issues");
    }

    @Test
    @DisplayName("议而不决的，报制度写明的机关")
    void escalating() {
        EscalateIssue escalate = new EscalateIssue(Licheng.ID, I, null, "意见不一致");
        given(RAISED).when(escalate, Licheng.office().toMetaData())
            .expectEvents(new IssueEscalated(Licheng.ID, I, "district-government", "区人民政府", "意见不一致", Licheng.TODAY));
        refused(Licheng
            .fixture(Issue.class, () -> Licheng.standingWith("minutes.consent.deadlock.escalateTo", null),
                    Licheng.opened())
            .given(RAISED)
            .when(escalate, Licheng.office().toMetaData()), "charter-says-where-to-escalate",
                "minutes.consent.deadlock.escalateTo");
    }

    @Test
    @DisplayName("只有提出单位可以撤回；了结以后什么也不能再办")
    void withdrawingAndClosed() {
        WithdrawIssue withdraw = new WithdrawIssue(Licheng.ID, I, null, "已经解决");
        IssueWithdrawn withdrawn = new IssueWithdrawn(Licheng.ID, I, "zgh", "已经解决", Licheng.TODAY);
        given(RAISED).when(withdraw, Licheng.unit("zgh").toMetaData()).expectEvents(withdrawn);
        refused(given(RAISED).when(withdraw, Licheng.office().toMetaData()), "raiser-withdraws", "issues");
        for (Object closing : List.of(RESOLVED, withdrawn)) {
            refused(given(RAISED, PLACED, closing).when(withdraw, Licheng.unit("zgh").toMetaData()), "issue-is-open",
                    "issues");
            refused(given(RAISED, PLACED, closing).when(resolve("resolution-1"), Licheng.office().toMetaData()),
                    "issue-is-open", "issues");
            refused(given(RAISED, PLACED, closing).when(new EscalateIssue(Licheng.ID, I, null, "x"),
                    Licheng.office().toMetaData()), "issue-is-open", "issues");
        }
    }

}
