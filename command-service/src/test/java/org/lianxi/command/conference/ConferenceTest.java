package org.lianxi.command.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.rejectnomination.RejectNomination;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Things;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.NominationRejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.refused;

@DisplayName("二·二 成员因工作变动需要调整的，由所在单位提出，联席会议确定")
class ConferenceTest {

    private static final Holder NOMINEE = new Holder("person-x", "吕晓琳", "区科技局办公室负责人");

    private static final ConfirmationBasis BASIS = new ConfirmationBasis("meeting", "第一次会议");

    private final List<ConferenceEvent> adopted = Licheng.adopted();

    private final Holder holder = Licheng.standing().holders().get("member:kjj");

    private TestExecutor<Conference> given(ConferenceEvent... more) {
        List<Object> events = new ArrayList<>(this.adopted);
        events.addAll(List.of(more));
        return Licheng.fixture(Conference.class).given(events);
    }

    private static NominateMember nominate(String seat, Holder nominee) {
        return new NominateMember(Licheng.ID, "nomination-1", seat, nominee, "工作变动");
    }

    private static MemberNominated nominated() {
        return nominated(NOMINEE);
    }

    private static MemberNominated nominated(Holder nominee) {
        return new MemberNominated(Licheng.ID, "nomination-1", "member:kjj", "kjj", nominee, "工作变动", Licheng.TODAY);
    }

    private static ChangeMember confirm(ConfirmationBasis basis, LocalDate on) {
        return new ChangeMember(Licheng.ID, "nomination-1", null, basis, on);
    }

    @Test
    @DisplayName("装入制度：15 个单位、32 个席位，一份制度事件")
    void adoptsTheCharter() {
        assertThat(this.adopted).hasSize(1 + 15 + 32);
        assertThat(Licheng.standing().unitCodes()).hasSize(15).startsWith("xcb", "wjj");
        assertThat(Licheng.standing().holders()).hasSize(32);
    }

    @Test
    @DisplayName("只有安装方能装入制度")
    void onlyTheInstallationAdopts() {
        refused(Licheng.fixture(Conference.class)
            .givenNoPriorActivity()
            .when(Licheng.adoption(), Licheng.office().toMetaData()), "charter-is-adopted-by-the-installation",
                "lifecycle.amendBy");
    }

    @Test
    @DisplayName("已有制度在施行的，不再装入，只能修订")
    void aCharterInForceIsAmended() {
        AggregateTestFixture<Conference> fixture = new AggregateTestFixture<>(Conference.class);
        fixture.registerInjectableResource((Things) (conference, id) -> Conference.idOf(Licheng.ID).equals(id));
        refused(fixture.givenNoPriorActivity().when(Licheng.adoption(), Licheng.system().toMetaData()),
                "conference-has-no-charter-yet", "lifecycle.amendBy");
    }

    @Test
    @DisplayName("所在单位提出，即记一项提名")
    void theSeatsUnitNominates() {
        given().when(nominate("member:kjj", NOMINEE), Licheng.unit("kjj").toMetaData()).expectEvents(nominated());
    }

    @Test
    @DisplayName("他单位提出、席位不存在、随职务的席位、已有待定提名、仍是原任：一律不受理")
    void refusesOtherNominations() {
        Actor kjj = Licheng.unit("kjj");
        refused(given().when(nominate("member:kjj", NOMINEE), Licheng.unit("jyj").toMetaData()), "seats-unit-nominates",
                "membership.memberChange.proposedBy");
        refused(given().when(nominate("member:zzz", NOMINEE), kjj.toMetaData()), "seat-exists", "seats.member");
        refused(given().when(nominate("convener", NOMINEE), Licheng.unit("wjj").toMetaData()),
                "ex-officio-seat-changes-by-evidence-only", "seats.convener");
        refused(given(nominated()).when(nominate("member:kjj", NOMINEE), kjj.toMetaData()),
                "no-nomination-is-pending-for-the-seat", "membership.memberChange.confirmBy");
        refused(given().when(nominate("member:kjj", this.holder), kjj.toMetaData()), "nominee-is-not-the-holder",
                "membership.memberChange.proposedBy");
    }

    @Test
    @DisplayName("联席会议确定：原任离任，新任接任，注明依据")
    void theConferenceConfirms() {
        given(nominated()).when(confirm(BASIS, null), Licheng.convener().toMetaData())
            .expectEvents(new MemberChanged(Licheng.ID, "nomination-1", "member:kjj", "member", "kjj", this.holder,
                    NOMINEE, BASIS, Licheng.TODAY));
    }

    @Test
    @DisplayName("名册以外的被提名人，确定时才具名；姓名已删除的，不能确定")
    void aNomineeGetsANameWithTheSeat() {
        Holder proposed = new Holder("person-x", Licheng.SUBJECT, "区科技局副局长");
        given(nominated(proposed)).when(confirm(BASIS, null), Licheng.convener().toMetaData())
            .expectEvents(new MemberChanged(Licheng.ID, "nomination-1", "member:kjj", "member", "kjj", this.holder,
                    new Holder("person-x", "被提名人", "区科技局副局长"), BASIS, Licheng.TODAY));
        Holder erased = new Holder("person-x", Licheng.SUBJECT.replace("0201", "0299"), "区科技局副局长");
        refused(given(nominated(erased)).when(confirm(BASIS, null), Licheng.convener().toMetaData()),
                "nominee-is-still-named", "membership.memberChange.confirmBy");
    }

    @Test
    @DisplayName("无待定提名、无权确定、依据不当、任期早于提名：一律不确定")
    void refusesOtherConfirmations() {
        refused(given().when(confirm(BASIS, null), Licheng.convener().toMetaData()), "nomination-is-pending",
                "membership.memberChange.proposedBy");
        refused(given(nominated()).when(confirm(BASIS, null), Licheng.unit("kjj").toMetaData()),
                "conference-confirms-members", "membership.memberChange.confirmBy");
        refused(given(nominated()).when(confirm(new ConfirmationBasis("rumour", "x"), null),
                Licheng.convener().toMetaData()), "confirmation-cites-a-basis", "membership.memberChange.procedure");
        refused(given(nominated()).when(confirm(BASIS, Licheng.TODAY.minusDays(1)), Licheng.convener().toMetaData()),
                "term-begins-not-before-the-nomination", "membership.memberChange.proposedBy");
    }

    @Test
    @DisplayName("联席会议也可以不同意")
    void theConferenceRejects() {
        given(nominated())
            .when(new RejectNomination(Licheng.ID, "nomination-1", null, "另行提名"), Licheng.convener().toMetaData())
            .expectEvents(
                    new NominationRejected(Licheng.ID, "nomination-1", "member:kjj", "kjj", "另行提名", Licheng.TODAY));
        refused(given(nominated()).when(new RejectNomination(Licheng.ID, "nomination-1", null, "另行提名"),
                Licheng.unit("jyj").toMetaData()), "conference-confirms-members", "membership.memberChange.confirmBy");
    }

    @Test
    @DisplayName("版本已变：不办")
    void refusesAStaleVersion() {
        given(nominated())
            .when(new ChangeMember(Licheng.ID, "nomination-1", 3L, BASIS, null), Licheng.convener().toMetaData())
            .expectException(org.axonframework.modelling.command.ConflictingAggregateVersionException.class);
    }

    @Test
    @DisplayName("更换区卫健局的成员，其兼任的办公室主任席位不动")
    void twoSeatsOfOnePersonAreTwoSeats() {
        Holder director = Licheng.standing().holders().get("office-director");
        Standing after = Licheng.standing(new MemberChanged(Licheng.ID, "n", "member:wjj", "member", "wjj", director,
                NOMINEE, BASIS, Licheng.TODAY));
        assertThat(after.holders().get("member:wjj")).isEqualTo(NOMINEE);
        assertThat(after.holders().get("office-director")).isEqualTo(director);
    }

}
