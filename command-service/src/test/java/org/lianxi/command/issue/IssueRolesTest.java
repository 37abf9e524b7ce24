package org.lianxi.command.issue;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.issue.escalateissue.EscalateIssue;
import org.lianxi.command.issue.placeissueonagenda.PlaceIssueOnAgenda;
import org.lianxi.command.issue.prepareissue.PrepareIssue;
import org.lianxi.command.issue.raiseissue.RaiseIssue;
import org.lianxi.command.issue.resolveissue.ResolveIssue;
import org.lianxi.command.issue.withdrawissue.WithdrawIssue;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueWithdrawn;

import static org.lianxi.command.Licheng.refused;

@DisplayName("一(五) 重大问题由谁办：以制度给的身份，办公室准备、列入议程、了结、上报")
class IssueRolesTest {

    private static final String I = "issue-1";

    private static final IssueRaised RAISED = new IssueRaised(Licheng.ID, I, "zgh", false, null, "防护用品", "未提供防护用品",
            List.of("rsj"), Licheng.TODAY);

    private static final WithdrawIssue WITHDRAW = new WithdrawIssue(Licheng.ID, I, null, "x");

    private static TestExecutor<Issue> given(Object... events) {
        return Licheng.fixture(Issue.class, Licheng::standing, Licheng.opened()).given(events);
    }

    static Stream<ConferenceCommand> officeWork() {
        return Stream.of(new PrepareIssue(Licheng.ID, I, null, "x", "x"),
                new PlaceIssueOnAgenda(Licheng.ID, I, null, Licheng.MEETING),
                new ResolveIssue(Licheng.ID, I, null, Licheng.MEETING, "resolution-1"),
                new EscalateIssue(Licheng.ID, I, null, "x"));
    }

    static Stream<ConferenceCommand> anyWork() {
        return Stream.concat(officeWork(), Stream.of(WITHDRAW));
    }

    @ParameterizedTest
    @MethodSource("officeWork")
    @DisplayName("办公室的事，提出单位不能办；了结以后办公室也不再办")
    void onlyTheOfficeWhileItIsOpen(ConferenceCommand command) {
        refused(given(RAISED).when(command, Licheng.unit("zgh").toMetaData()), "office-acts", "issues.preparedBy");
        IssueWithdrawn withdrawn = new IssueWithdrawn(Licheng.ID, I, "zgh", "x", Licheng.TODAY);
        refused(given(RAISED, withdrawn).when(command, Licheng.office().toMetaData()), "issue-is-open", "issues");
    }

    @ParameterizedTest
    @MethodSource("anyWork")
    @DisplayName("不是制度给的身份，什么都不能办")
    void onlyInARoleOfTheCharter(ConferenceCommand command) {
        refused(given(RAISED).when(command, Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("提出也是")
    void raising() {
        refused(given().when(new RaiseIssue(Licheng.ID, I, "防护用品", "未提供防护用品", false, List.of()),
                Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

}
