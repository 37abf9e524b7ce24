package org.lianxi.command.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.action.ActionState;
import org.lianxi.command.conference.confirmunitchange.ConfirmUnitChange;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.proposeunitchange.ProposeUnitChange;
import org.lianxi.command.conference.rejectunitchange.RejectUnitChange;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.conference.UnitSeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.refused;

@DisplayName("二·二 联席会议可根据工作需要调整成员单位")
class UnitChangeTest {

    private static final String DECIDED_BY = "membership.unitChange.decidedBy";

    private static final ConfirmationBasis BASIS = new ConfirmationBasis("meeting", RunningConferences.RESOLUTION);

    private static final Holder NOMINEE = new Holder("person-x", "吕晓琳", "区科技局办公室负责人");

    private final List<ConferenceEvent> adopted = Licheng.adopted();

    private ResultValidator<Conference> when(ConferenceCommand command, Actor actor, ConferenceEvent... more) {
        List<Object> events = new ArrayList<>(this.adopted);
        events.addAll(List.of(more));
        return Licheng.fixture(Conference.class).given(events).when(command, actor.toMetaData());
    }

    private ResultValidator<Conference> whenUnitsAreDecidedBy(String who, ConferenceCommand command,
            ConferenceEvent... more) {
        Charter charter = ((CharterAdopted) this.adopted.getFirst()).charter();
        Map<String, RuleSetting> rules = new HashMap<>(charter.rules());
        rules.put(DECIDED_BY, new RuleSetting(who, null, Basis.LOCAL_CHOICE));
        Charter other = new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(), charter.seats(),
                charter.holders(), charter.duties(), rules, charter.caseKinds(), charter.flows(), charter.clocks(),
                charter.texts());
        List<Object> events = new ArrayList<>(this.adopted);
        events.set(0, new CharterAdopted(Licheng.ID, 1, "x", LocalDate.of(2021, 4, 26), "sha-256:0", other));
        events.addAll(List.of(more));
        return Licheng.fixture(Conference.class).given(events).when(command, Licheng.convener().toMetaData());
    }

    private static ProposeUnitChange propose(String kind, String unit, String name, String affiliation) {
        return new ProposeUnitChange(Licheng.ID, "unit-change-1", kind, unit, name, null, affiliation, "工作需要");
    }

    private static UnitChangeProposed proposed(String kind, String unit, String name, String affiliation) {
        return new UnitChangeProposed(Licheng.ID, "unit-change-1", kind, unit, name, name, affiliation, "gxj", "工作需要",
                Licheng.TODAY);
    }

    private static ConfirmUnitChange confirm(String meeting, String resolution) {
        return new ConfirmUnitChange(Licheng.ID, "unit-change-1", null, meeting, resolution, null);
    }

    private static ConfirmUnitChange confirm() {
        return confirm(RunningConferences.MEETING, RunningConferences.RESOLUTION);
    }

    @Test
    @DisplayName("成员单位可以提议单位加入、退出、更名")
    void anyUnitProposes() {
        when(propose("admit", "sfj", "区司法局", "government"), Licheng.unit("gxj"))
            .expectEvents(proposed("admit", "sfj", "区司法局", "government"));
        when(propose("rename", "gxj", "区工业和信息化局", null), Licheng.unit("gxj"))
            .expectEvents(proposed("rename", "gxj", "区工业和信息化局", null));
        when(propose("withdraw", "kjj", null, null), Licheng.unit("gxj"))
            .expectEvents(proposed("withdraw", "kjj", "区科技局", null));
    }

    @Test
    @DisplayName("不完整的、已是成员的、重名的、牵头单位的、不是成员的、已有提议的：一律不受理")
    void refusesOtherProposals() {
        Actor gxj = Licheng.unit("gxj");
        refused(when(propose("merge", "kjj", null, null), gxj), "proposal-is-complete", "membership.unitChange");
        refused(when(propose("admit", "SFJ", "区司法局", "government"), gxj), "proposal-is-complete",
                "membership.unitChange");
        refused(when(propose("admit", "sfj", " ", "government"), gxj), "proposal-is-complete", "membership.unitChange");
        refused(when(propose("admit", "sfj", "区司法局", "club"), gxj), "proposal-is-complete", "membership.unitChange");
        refused(when(propose("admit", "kjj", "区科技局", "government"), gxj), "unit-is-no-member-yet", "units");
        refused(when(propose("admit", "kj", "区科技局", "government"), gxj), "unit-name-is-free", "units");
        refused(when(propose("rename", "gxj", "区市场监督管理局", null), gxj), "unit-name-is-free", "units");
        refused(when(propose("rename", "sfj", "区司法局", null), gxj), "units-are-members", "units");
        refused(when(propose("withdraw", "wjj", null, null), gxj), "lead-unit-stays", "lifecycle.leadUnitChange");
        refused(when(propose("withdraw", "kjj", null, null), gxj, proposed("rename", "kjj", "区科学技术局", null)),
                "no-change-is-pending-for-the-unit", DECIDED_BY);
        refused(when(propose("withdraw", "kjj", null, null), Licheng.unit("zzz")), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("凭会议议定加入：得到成员和办公室成员席位，空缺待提名")
    void admits() {
        when(confirm(), Licheng.convener(), proposed("admit", "sfj", "区司法局", "government"))
            .expectEvents(new MemberUnitAdmitted(Licheng.ID, "sfj", "区司法局", "区司法局", "government", 16, Licheng.TODAY,
                    "unit-change-1", BASIS, List.of(new UnitSeat("member:sfj", "member", "有关负责同志（科级干部）", "all", null),
                            new UnitSeat("office-member:sfj", "office-member", "股级干部", "others", null))));
    }

    @Test
    @DisplayName("加入后席位空缺，由该单位提名")
    void theNewUnitNominates() {
        MemberUnitAdmitted admitted = new MemberUnitAdmitted(Licheng.ID, "sfj", "区司法局", "区司法局", "government", 16,
                Licheng.TODAY, "unit-change-1", BASIS,
                List.of(new UnitSeat("member:sfj", "member", null, "all", null)));
        Standing standing = Licheng.standing(admitted);
        assertThat(standing.unitCodes()).hasSize(16).endsWith("sfj");
        assertThat(standing.holders()).doesNotContainKey("member:sfj");
        assertThat(standing.charter().lists().get("composition")).endsWith("sfj");
        when(new NominateMember(Licheng.ID, "nomination-1", "member:sfj", NOMINEE, "到任"), Licheng.unit("sfj"), admitted)
            .expectEvents(
                    new MemberNominated(Licheng.ID, "nomination-1", "member:sfj", "sfj", NOMINEE, "到任", Licheng.TODAY));
    }

    @Test
    @DisplayName("凭会议议定退出：席位的任期结束，待定的提名终止")
    void withdraws() {
        MemberNominated pending = new MemberNominated(Licheng.ID, "nomination-1", "member:kjj", "kjj", NOMINEE, "到任",
                Licheng.TODAY);
        Standing before = Licheng.standing();
        when(confirm(), Licheng.convener(), proposed("withdraw", "kjj", null, null), pending).expectEvents(
                new MemberUnitWithdrawn(Licheng.ID, "kjj", "区科技局", "unit-change-1", BASIS, Licheng.TODAY),
                new TermEnded(Licheng.ID, "member:kjj", "member", "kjj", before.holders().get("member:kjj"),
                        "unit-withdrawn", Licheng.TODAY),
                new NominationLapsed(Licheng.ID, "nomination-1", "member:kjj", "kjj", Licheng.TODAY),
                new TermEnded(Licheng.ID, "office-member:kjj", "office-member", "kjj",
                        before.holders().get("office-member:kjj"), "unit-withdrawn", Licheng.TODAY));
    }

    @Test
    @DisplayName("退出后不在成员单位之列，席位不再，职责条文待修订")
    void afterWithdrawal() {
        Standing after = Licheng
            .standing(new MemberUnitWithdrawn(Licheng.ID, "kjj", "区科技局", "unit-change-1", BASIS, Licheng.TODAY));
        assertThat(after.unitCodes()).hasSize(14).doesNotContain("kjj");
        assertThat(after.charter().seat("member:kjj")).isEmpty();
        assertThat(after.charter().lists().values()).noneMatch((list) -> list.contains("kjj"));
        assertThat(after.charter().duties()).anyMatch((duty) -> duty.unit().equals("kjj"));
    }

    @Test
    @DisplayName("更名不改代码（INV-32）")
    void renames() {
        MemberUnitRenamed renamed = new MemberUnitRenamed(Licheng.ID, "gxj", "区工信局", "区工业和信息化局", "区工业和信息化局",
                "unit-change-1", BASIS, Licheng.TODAY);
        when(confirm(), Licheng.convener(), proposed("rename", "gxj", "区工业和信息化局", null)).expectEvents(renamed);
        Standing after = Licheng.standing(renamed);
        assertThat(after.unitCodes()).isEqualTo(Licheng.standing().unitCodes());
        assertThat(after.charter().unit("gxj")).get().extracting(Charter.Unit::name).isEqualTo("区工业和信息化局");
        assertThat(after.holders()).isEqualTo(Licheng.standing().holders());
    }

    @Test
    @DisplayName("退出前须交清牵头事项（INV-27）")
    void openActionsAreGivenToOthersFirst() {
        RunningConferences running = new RunningConferences();
        String id = running.adopt(RunningConferences.charter("licheng-zybfz"));
        running.actions(List.of(ActionState.NONE.evolve(new ActionAssigned(id, "action-1", "专项治理", "要求",
                new ActionSource("resolution", "meeting-1", "resolution-1"), "scjg", List.of(), Licheng.TODAY,
                Licheng.TODAY))));
        running.send(propose("withdraw", "scjg", null, null), Licheng.unit("gxj"));
        assertThat(running.attempt(confirm(), Licheng.convener())).contains("leaving-unit-has-no-open-actions");
        assertThat(running.standing(id).unitCodes()).contains("scjg");
        running.actions(List.of());
        assertThat(running.attempt(confirm(), Licheng.convener())).isEmpty();
        assertThat(running.standing(id).unitCodes()).hasSize(14).doesNotContain("scjg");
    }

    @Test
    @DisplayName("没有提议、没有议定、无权登记：一律不办")
    void refusesOtherConfirmations() {
        UnitChangeProposed pending = proposed("withdraw", "kjj", null, null);
        refused(when(confirm(), Licheng.convener()), "unit-change-is-pending", DECIDED_BY);
        refused(when(confirm(), Licheng.unit("kjj"), pending), "conference-decides-its-units", DECIDED_BY);
        refused(when(confirm(null, null), Licheng.convener(), pending), "unit-change-rests-on-a-decision", DECIDED_BY);
        refused(when(confirm(RunningConferences.MEETING, "resolution-9"), Licheng.convener(), pending),
                "unit-change-rests-on-a-decision", DECIDED_BY);
        refused(when(confirm(), Licheng.convener(), proposed("rename", "gxj", "区经信局", null),
                new MemberUnitRenamed(Licheng.ID, "kjj", "区科技局", "区经信局", "区经信局", null, BASIS, Licheng.TODAY)),
                "unit-name-is-free", "units");
    }

    @Test
    @DisplayName("未获同意的，提议了结")
    void rejects() {
        RejectUnitChange command = new RejectUnitChange(Licheng.ID, "unit-change-1", null, "仍需参加");
        UnitChangeProposed pending = proposed("withdraw", "kjj", null, null);
        when(command, Licheng.convener(), pending).expectEvents(
                new UnitChangeRejected(Licheng.ID, "unit-change-1", "withdraw", "kjj", "gxj", "仍需参加", Licheng.TODAY));
        refused(when(command, Licheng.unit("kjj"), pending), "conference-decides-its-units", DECIDED_BY);
        refused(when(command, Licheng.convener()), "unit-change-is-pending", DECIDED_BY);
    }

    @Test
    @DisplayName("由召集人决定的，凭文件；由印发机关决定的，只能修订制度")
    void otherCharters() {
        whenUnitsAreDecidedBy("convener",
                new ConfirmUnitChange(Licheng.ID, "unit-change-1", null, null, null, "联席办〔2026〕5号"),
                proposed("rename", "gxj", "区经信局", null))
            .expectEvents(new MemberUnitRenamed(Licheng.ID, "gxj", "区工信局", "区经信局", "区经信局", "unit-change-1",
                    new ConfirmationBasis("written", "联席办〔2026〕5号"), Licheng.TODAY));
        refused(whenUnitsAreDecidedBy("convener", confirm(null, null), proposed("rename", "gxj", "区经信局", null)),
                "unit-change-rests-on-a-decision", DECIDED_BY);
        refused(whenUnitsAreDecidedBy("issuer", propose("withdraw", "kjj", null, null)), "units-may-be-adjusted",
                DECIDED_BY);
    }

}
