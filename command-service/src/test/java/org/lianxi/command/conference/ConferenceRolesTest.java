package org.lianxi.command.conference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.appointofficestaff.AppointOfficeStaff;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.changeofficestaff.ChangeOfficeStaff;
import org.lianxi.command.conference.confirmunitchange.ConfirmUnitChange;
import org.lianxi.command.conference.nameliaison.NameLiaison;
import org.lianxi.command.conference.proposeunitchange.ProposeUnitChange;
import org.lianxi.command.conference.rejectnomination.RejectNomination;
import org.lianxi.command.conference.rejectunitchange.RejectUnitChange;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.refused;

@DisplayName("二·二 人事和单位的调整由谁定：以制度给的身份，在制度给的范围内")
class ConferenceRolesTest {

    private static final Holder NEW = new Holder("person-x", "李江南", "区应急局安监股职员");

    private static final ConfirmationBasis BASIS = new ConfirmationBasis("meeting", "第一次会议");

    private static final UnitChangeProposed LEAVING = new UnitChangeProposed(Licheng.ID, "unit-change-1", "withdraw",
            "kjj", "区科技局", "区科技局", null, "gxj", "工作需要", Licheng.TODAY);

    private static final ConfirmUnitChange CONFIRM = new ConfirmUnitChange(Licheng.ID, "unit-change-1", null,
            Licheng.MEETING, "resolution-1", null);

    private final List<ConferenceEvent> adopted = Licheng.adopted();

    private ResultValidator<Conference> when(ConferenceCommand command, Actor actor, ConferenceEvent... more) {
        List<Object> events = new ArrayList<>(this.adopted);
        events.addAll(List.of(more));
        return Licheng.fixture(Conference.class).given(events).when(command, actor.toMetaData());
    }

    private static MemberNominated nominated(String id, String seat) {
        return new MemberNominated(Licheng.ID, id, seat, "yjj", NEW, "工作变动", Licheng.TODAY);
    }

    static Stream<ConferenceCommand> decisions() {
        return Stream.of(new ChangeMember(Licheng.ID, "member", null, BASIS, null),
                new ChangeOfficeStaff(Licheng.ID, "office", null, BASIS, null),
                new RejectNomination(Licheng.ID, "member", null, "x"), CONFIRM,
                new RejectUnitChange(Licheng.ID, "unit-change-1", null, "x"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    @DisplayName("自称召集人的不能确定，也不能否决")
    void onlyInARoleOfTheCharter(ConferenceCommand command) {
        refused(when(command, Licheng.impostor(), nominated("member", "member:yjj"),
                nominated("office", "office-member:yjj"), LEAVING), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("自称召集人的也不能任命办公室人员")
    void appointing() {
        TermEnded vacated = new TermEnded(Licheng.ID, "office-member:yjj", "office-member", "yjj",
                Licheng.standing().holders().get("office-member:yjj"), "charter-amended", Licheng.TODAY);
        refused(when(new AppointOfficeStaff(Licheng.ID, "office", null, BASIS, null), Licheng.impostor(), vacated,
                nominated("office", "office-member:yjj")), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("联络员只为成员单位而设")
    void liaisonsAreOfMemberUnits() {
        RunningConferences running = new RunningConferences();
        String shantou = running.adopt(RunningConferences.charter("shantou-zyb-2012"));
        assertThat(running.attempt(new NameLiaison(shantou, "zzz", NEW, null), Licheng.unit("zzz")))
            .contains("units-are-members");
    }

    @Test
    @DisplayName("不是成员的，谈不上退出；提议之后已经退出的，不再退出一次")
    void onlyMembersLeave() {
        refused(when(new ProposeUnitChange(Licheng.ID, "unit-change-1", "withdraw", "sfj", null, null, null, "x"),
                Licheng.unit("gxj")), "units-are-members", "units");
        refused(when(CONFIRM, Licheng.convener(), LEAVING,
                new MemberUnitWithdrawn(Licheng.ID, "kjj", "区科技局", null, BASIS, Licheng.TODAY)), "units-are-members",
                "units");
    }

    @Test
    @DisplayName("改由印发机关调整单位之后，先前的提议也不能由联席会议确定")
    void onlyTheIssuerAdjustsUnitsWhereTheCharterSaysSo() {
        Charter charter = ((CharterAdopted) this.adopted.getFirst()).charter();
        Map<String, RuleSetting> rules = new HashMap<>(charter.rules());
        rules.put("membership.unitChange.decidedBy", new RuleSetting("issuer", null, Basis.LOCAL_CHOICE));
        Charter other = new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(), charter.seats(),
                charter.holders(), charter.duties(), rules, charter.caseKinds(), charter.flows(), charter.clocks(),
                charter.texts());
        refused(when(CONFIRM, Licheng.convener(), LEAVING,
                new CharterAdopted(Licheng.ID, 1, "x", charter.source().inForceFrom(), "sha-256:0", other)),
                "units-may-be-adjusted", "membership.unitChange.decidedBy");
    }

}
