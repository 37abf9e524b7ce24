package org.lianxi.command.conference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.appointofficestaff.AppointOfficeStaff;
import org.lianxi.command.conference.changeexofficioholder.ChangeExOfficioHolder;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.changeofficestaff.ChangeOfficeStaff;
import org.lianxi.command.conference.nameliaison.NameLiaison;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.withdrawnomination.WithdrawNomination;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.conference.TermEnded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.refused;

@DisplayName("二·二、二·三 随职务的席位、办公室人员、联络员")
class PostsAndOfficeTest {

    private static final Holder NEW = new Holder("person-x", "李江南", "区应急局安监股职员");

    private static final ConfirmationBasis BASIS = new ConfirmationBasis("written", "联席办〔2026〕3号");

    private static final String OFFICE = "membership.officeChange.confirmBy";

    private final List<ConferenceEvent> adopted = Licheng.adopted();

    private final Standing standing = Licheng.standing();

    private ResultValidator<Conference> when(ConferenceCommand command, Actor actor, ConferenceEvent... more) {
        List<Object> events = new ArrayList<>(this.adopted);
        events.addAll(List.of(more));
        return Licheng.fixture(Conference.class).given(events).when(command, actor.toMetaData());
    }

    private static MemberNominated nominated(String seat, String unit) {
        return new MemberNominated(Licheng.ID, "nomination-1", seat, unit, NEW, "工作变动", Licheng.TODAY);
    }

    private static AppointOfficeStaff appoint() {
        return new AppointOfficeStaff(Licheng.ID, "nomination-1", null, BASIS, null);
    }

    private static ChangeOfficeStaff change() {
        return new ChangeOfficeStaff(Licheng.ID, "nomination-1", null, BASIS, null);
    }

    private TermEnded vacated(String seat, String unit) {
        return new TermEnded(Licheng.ID, seat, "office-member", unit, this.standing.holders().get(seat),
                "charter-amended", Licheng.TODAY);
    }

    @Test
    @DisplayName("办公室由 1 名主任、3 名副主任、12 名成员组成（INV-05），召集人恰一位（INV-01）")
    void composition() {
        Map<String, Long> seats = this.standing.charter()
            .seats()
            .stream()
            .collect(Collectors.groupingBy(Charter.Seat::role, Collectors.counting()));
        assertThat(seats).containsEntry("office-director", 1L)
            .containsEntry("office-deputy", 3L)
            .containsEntry("office-member", 12L)
            .containsEntry("convener", 1L)
            .containsEntry("member", 15L);
        assertThat(this.standing.charter().seats()).filteredOn((seat) -> seat.role().equals("office-deputy"))
            .extracting(Charter.Seat::unit)
            .containsExactlyInAnyOrder("rsj", "wjj", "zgh");
    }

    @Test
    @DisplayName("办公室人员由单位提名、召集人确定：有人的更换，空缺的任命")
    void officeStaff() {
        MemberNominated nomination = nominated("office-member:yjj", "yjj");
        when(change(), Licheng.convener(), nomination)
            .expectEvents(new OfficeStaffChanged(Licheng.ID, "nomination-1", "office-member:yjj", "office-member",
                    "yjj", this.standing.holders().get("office-member:yjj"), NEW, BASIS, Licheng.TODAY));
        when(appoint(), Licheng.convener(), vacated("office-member:yjj", "yjj"), nomination)
            .expectEvents(new OfficeStaffAppointed(Licheng.ID, "nomination-1", "office-member:yjj", "office-member",
                    "yjj", NEW, BASIS, Licheng.TODAY));
    }

    @Test
    @DisplayName("无权确定、席位不符、依据不当：一律不办")
    void refusesOtherOfficeChanges() {
        MemberNominated nomination = nominated("office-member:yjj", "yjj");
        MemberNominated member = nominated("member:yjj", "yjj");
        refused(when(change(), new Actor("director", "wjj", "office-director"), nomination),
                "conference-confirms-members", OFFICE);
        refused(when(appoint(), Licheng.convener(), nomination), "seat-is-vacant", "seats.office-member");
        refused(when(change(), Licheng.convener(), vacated("office-member:yjj", "yjj"), nomination), "seat-is-held",
                "seats.office-member");
        refused(when(appoint(), Licheng.convener(), member), "seat-is-of-the-office", OFFICE);
        refused(when(change(), Licheng.convener(), member), "seat-is-of-the-office", OFFICE);
        refused(when(new ChangeMember(Licheng.ID, "nomination-1", null, BASIS, null), Licheng.convener(), nomination),
                "seat-is-of-the-conference", "membership.memberChange.confirmBy");
        refused(when(
                new ChangeOfficeStaff(Licheng.ID, "nomination-1", null, new ConfirmationBasis("rumour", "x"), null),
                Licheng.convener(), nomination), "confirmation-cites-a-basis", "membership.officeChange.procedure");
        refused(when(change(), Licheng.convener()), "nomination-is-pending", "membership.memberChange.proposedBy");
    }

    @Test
    @DisplayName("一人两席：更换办公室主任，其成员席位不动（INV-04）")
    void twoSeatsOfOnePerson() {
        Holder both = this.standing.holders().get("member:wjj");
        assertThat(this.standing.holders().get("office-director")).isEqualTo(both);
        Standing after = Licheng.standing(new OfficeStaffChanged(Licheng.ID, "n", "office-director", "office-director",
                "wjj", both, NEW, BASIS, Licheng.TODAY));
        assertThat(after.holders().get("member:wjj")).isEqualTo(both);
        assertThat(after.holders().get("office-director")).isEqualTo(NEW);
    }

    @Test
    @DisplayName("随职务的席位凭任免文件登记，不经确定（INV-28）")
    void exOfficio() {
        ChangeExOfficioHolder command = new ChangeExOfficioHolder(Licheng.ID, "convener", null, NEW, "区政府任免〔2026〕1号",
                null);
        ExOfficioHolderChanged changed = new ExOfficioHolderChanged(Licheng.ID, "convener", "convener", "wjj", null,
                this.standing.holders().get("convener"), NEW, "区政府任免〔2026〕1号", Licheng.TODAY);
        when(command, Licheng.office()).expectEvents(changed);
        when(command, Licheng.unit("wjj")).expectEvents(changed);
        refused(when(command, Licheng.unit("kjj")), "office-or-seats-unit-records-it", "seats.convener");
        refused(when(command, Licheng.unit("zzz")), "actor-holds-the-role", "units");
        refused(when(new ChangeExOfficioHolder(Licheng.ID, "convener", null, NEW, " ", null), Licheng.office()),
                "evidence-is-named", "seats.convener");
        refused(when(new ChangeExOfficioHolder(Licheng.ID, "member:kjj", null, NEW, "任免文件", null), Licheng.office()),
                "seat-goes-with-a-post", "seats.member");
        refused(when(new ChangeExOfficioHolder(Licheng.ID, "convener", null, this.standing.holders().get("convener"),
                "任免文件", null), Licheng.office()), "nominee-is-not-the-holder", "membership.memberChange.proposedBy");
        refused(when(new ChangeExOfficioHolder(Licheng.ID, "mayor", null, NEW, "任免文件", null), Licheng.office()),
                "seat-exists", "seats.member");
    }

    @Test
    @DisplayName("提名单位可以撤回提名，别的单位不行")
    void withdrawsItsNomination() {
        WithdrawNomination command = new WithdrawNomination(Licheng.ID, "nomination-1", null, "另行研究");
        MemberNominated pending = nominated("member:yjj", "yjj");
        when(command, Licheng.unit("yjj"), pending).expectEvents(
                new NominationWithdrawn(Licheng.ID, "nomination-1", "member:yjj", "yjj", "另行研究", Licheng.TODAY));
        refused(when(command, Licheng.unit("kjj"), pending), "nominating-unit-withdraws",
                "membership.memberChange.proposedBy");
        refused(when(command, Licheng.unit("yjj")), "nomination-is-pending", "membership.memberChange.proposedBy");
    }

    @Test
    @DisplayName("没有联络员的制度不指定联络员；有的，由各单位自己指定，不经提名")
    void liaisons() {
        refused(when(new NameLiaison(Licheng.ID, "kjj", NEW, null), Licheng.unit("kjj")), "charter-has-liaisons",
                "membership.liaisons");
        RunningConferences running = new RunningConferences();
        String shantou = running.adopt(RunningConferences.charter("shantou-zyb-2012"));
        running.send(new NameLiaison(shantou, "wsj", NEW, null), Licheng.unit("wsj"));
        assertThat(running.events(shantou).getLast())
            .isEqualTo(new LiaisonNamed(shantou, "liaison:wsj", "wsj", null, NEW, Licheng.TODAY));
        assertThat(running.attempt(new NameLiaison(shantou, "wsj", NEW, null), Licheng.unit("wsj")))
            .contains("nominee-is-not-the-holder");
        assertThat(running.attempt(new NameLiaison(shantou, "rsj", NEW, null), Licheng.unit("wsj")))
            .contains("unit-names-its-own-liaison");
        assertThat(running.attempt(new NominateMember(shantou, "n", "liaison:wsj", NEW, "到任"), Licheng.unit("wsj")))
            .contains("liaison-is-named-by-the-unit");
    }

    @Test
    @DisplayName("条件须由单位声明的制度，没有声明的提名不受理；席位自己的规定先于总规定")
    void eligibility() {
        RunningConferences running = new RunningConferences();
        Charter charter = RunningConferences.charter("licheng-zybfz");
        Map<String, RuleSetting> rules = new HashMap<>(charter.rules());
        rules.put("membership.eligibility", new RuleSetting("attested", null, Basis.LOCAL_CHOICE));
        List<Charter.Seat> seats = charter.seats()
            .stream()
            .map((seat) -> seat.id().equals("member:xcb") ? new Charter.Seat(seat.id(), seat.role(), null, seat.unit(),
                    null, false, false, seat.eligibility(), seat.perUnit(), "advisory") : seat)
            .toList();
        String id = running.adopt(new Charter(charter.schema(), charter.identity(), charter.source(),
                charter.leadUnit(), charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(),
                seats, charter.holders(), charter.duties(), rules, charter.caseKinds(), charter.flows(),
                charter.clocks(), charter.texts()));
        assertThat(running.attempt(new NominateMember(id, "n1", "member:yjj", NEW, "到任"), Licheng.unit("yjj")))
            .contains("eligibility-is-attested");
        running.send(new NominateMember(id, "n2", "member:yjj", NEW, "到任", true), Licheng.unit("yjj"));
        running.send(new NominateMember(id, "n3", "member:xcb", NEW, "到任"), Licheng.unit("xcb"));
        assertThat(running.standing(id).pending()).containsOnlyKeys("n2", "n3");
    }

    @Test
    @DisplayName("成员单位以外的机关以召集人席位办理，没有席位的不行")
    void organsActInTheirSeats() {
        RunningConferences running = new RunningConferences();
        String shantou = running.adopt(RunningConferences.charter("shantou-zyb-2012"));
        ChangeExOfficioHolder command = new ChangeExOfficioHolder(shantou, "convener", null, NEW, "任免文件", null);
        assertThat(running.attempt(command, new Actor("x", "provincial-government", "convener")))
            .contains("actor-holds-the-role");
        assertThat(running.attempt(command, new Actor("x", "municipal-government", "member")))
            .contains("actor-holds-the-role");
        assertThat(running.attempt(command, new Actor("x", "municipal-government", "convener"))).isEmpty();
        assertThat(running.standing(shantou).isFirstTier("municipal-government")).isTrue();
        assertThat(running.standing(shantou).isFirstTier("ajj")).isFalse();
        assertThat(new ArrayList<>(running.standing(shantou).holders().keySet())).containsExactly("convener");
    }

    @Test
    @DisplayName("成员变更的事件仍是成员变更")
    void membersStayMembers() {
        when(new ChangeMember(Licheng.ID, "nomination-1", null, BASIS, null), Licheng.convener(),
                nominated("member:yjj", "yjj"))
            .expectEvents(new MemberChanged(Licheng.ID, "nomination-1", "member:yjj", "member", "yjj",
                    this.standing.holders().get("member:yjj"), NEW, BASIS, Licheng.TODAY));
    }

}
