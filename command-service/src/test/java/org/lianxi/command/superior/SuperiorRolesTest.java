package org.lianxi.command.superior;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.superior.acceptassignment.AcceptAssignment;
import org.lianxi.command.superior.closeassignment.CloseAssignment;
import org.lianxi.command.superior.issueguidance.IssueGuidance;
import org.lianxi.command.superior.registerhigherdecision.RegisterHigherDecision;
import org.lianxi.command.superior.reportassignment.ReportAssignment;
import org.lianxi.command.superior.submitopinion.SubmitOpinion;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.superior.AssignmentAccepted;

import static org.lianxi.command.Licheng.refused;

@DisplayName("一(一)至一(四) 对上对下的事由办公室办")
class SuperiorRolesTest {

    private static final String A = "assignment-1";

    private static TestExecutor<Assignment> accepted() {
        return Licheng.fixture(Assignment.class)
            .given(new AssignmentAccepted(Licheng.ID, A, "district-leadership", "区委、区政府", "〔2026〕12号", "攻坚行动", "开展攻坚行动",
                    "wjj", null, Licheng.TODAY));
    }

    static Stream<ConferenceCommand> assignmentWork() {
        return Stream.of(new ReportAssignment(Licheng.ID, A, null, "x", null),
                new CloseAssignment(Licheng.ID, A, null, "x"));
    }

    @ParameterizedTest
    @MethodSource("assignmentWork")
    @DisplayName("报告和办结上级交办，由办公室办，以制度给的身份")
    void onlyTheOfficeAnswersForAssignments(ConferenceCommand command) {
        refused(accepted().when(command, Licheng.unit("wjj").toMetaData()), "office-acts", "superior.assignedBy");
        refused(accepted().when(command, Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("接办、登记决策、报送意见、指导下级，也要以制度给的身份")
    void onlyInARoleOfTheCharter() {
        refusedToImpostors(Assignment.class,
                new AcceptAssignment(Licheng.ID, A, "district-leadership", "x", "x", "x", null, null));
        refusedToImpostors(HigherDecision.class,
                new RegisterHigherDecision(Licheng.ID, "decision-1", "市人民政府", "x", "x", "x", Licheng.TODAY));
        refusedToImpostors(Opinion.class,
                new SubmitOpinion(Licheng.ID, "opinion-1", "x", "x", Licheng.MEETING, "resolution-1", null));
        refusedToImpostors(Guidance.class,
                new IssueGuidance(Licheng.ID, "guidance-1", "x", "x", List.of("sub-districts"), null));
    }

    private static <A> void refusedToImpostors(Class<A> aggregate, ConferenceCommand command) {
        refused(Licheng.fixture(aggregate).givenNoPriorActivity().when(command, Licheng.impostor().toMetaData()),
                "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("制度既没有写党委也没有写政府的，无处报送")
    void opinionsNeedAddressees() {
        refused(Licheng.fixture(Opinion.class, SuperiorRolesTest::withoutLeadership, Licheng.closed())
            .givenNoPriorActivity()
            .when(new SubmitOpinion(Licheng.ID, "opinion-1", "x", "x", Licheng.MEETING, "resolution-1", null),
                    Licheng.office().toMetaData()),
                "opinion-has-addressees", "superior.opinionAdoptedBy");
    }

    private static Standing withoutLeadership() {
        Standing standing = Licheng.standing();
        Charter charter = standing.charter();
        Charter.Source source = charter.source();
        Charter.Source silent = new Charter.Source(source.documentNumber(), source.title(), source.issuer(),
                source.approvedBy(), source.date(), source.inForceFrom(), source.disclosure(), source.addressees(),
                null, null);
        return new Standing(standing.conferenceId(), standing.charterVersion(),
                new Charter(charter.schema(), charter.identity(), silent, charter.leadUnit(), charter.clauses(),
                        charter.responsibilities(), charter.units(), charter.lists(), charter.seats(),
                        charter.holders(), charter.duties(), charter.rules(), charter.caseKinds(), charter.flows(),
                        charter.clocks(), charter.texts()),
                standing.units(), standing.holders(), standing.pending(), standing.unitChanges(), standing.numbers());
    }

}
