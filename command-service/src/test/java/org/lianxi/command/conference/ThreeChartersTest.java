package org.lianxi.command.conference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.rejectnomination.RejectNomination;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.RuleSetting;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("同一经过，三份制度：成员变更只在制度不同之处不同")
class ThreeChartersTest {

    private static final Holder FIRST = new Holder("person-a", "许万海", "负责人");

    private static final Holder SECOND = new Holder("person-b", "吕晓琳", "负责人");

    /**
     * Charter, the unit that changes its member, who may confirm, who may not, the basis
     * on record.
     */
    static Stream<Arguments> charters() {
        return Stream.of(
                Arguments.of("licheng-zybfz", "kjj", Optional.of(new Actor("a", "wjj", "office-director")),
                        new Actor("b", "kjj", "member"), "meeting"),
                Arguments.of("shantou-zyb-2012", "wsj", Optional.empty(), null, "office-notice"),
                Arguments.of("fujian-service-stats-2007", "czt", Optional.of(new Actor("a", "dczd", "convener")),
                        new Actor("b", "tjj", "office-director"), "written"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charters")
    @DisplayName("单位提出，由制度所定的确定")
    void membershipChange(String name, String unit, Optional<Actor> confirms, Actor doesNot, String procedure) {
        RunningConferences running = new RunningConferences();
        String id = running.adopt(RunningConferences.charter(name));
        String seat = "member:" + unit;
        Actor other = Licheng.unit(running.standing(id)
            .unitCodes()
            .stream()
            .filter((code) -> !code.equals(unit))
            .findFirst()
            .orElseThrow());
        Holder before = running.standing(id).holders().get(seat);

        assertThat(running.attempt(new NominateMember(id, "n-1", seat, FIRST, "工作变动"), other))
            .contains("seats-unit-nominates");
        running.send(new NominateMember(id, "n-1", seat, FIRST, "工作变动"), Licheng.unit(unit));
        if (confirms.isPresent()) {
            assertThat(running.standing(id).holders().get(seat)).isEqualTo(before);
            ChangeMember confirm = new ChangeMember(id, "n-1", null, new ConfirmationBasis(procedure, "工作变动"), null);
            assertThat(running.attempt(confirm, doesNot)).contains("conference-confirms-members");
            running.send(confirm, confirms.get());
        }

        List<ConferenceEvent> last = running.events(id).reversed().subList(0, 2);
        assertThat(last.get(1)).isInstanceOf(MemberNominated.class);
        assertThat(last.getFirst()).isEqualTo(new MemberChanged(id, "n-1", seat, "member", unit, before, FIRST,
                new ConfirmationBasis(procedure, "工作变动"), Licheng.TODAY));
        assertThat(running.standing(id).holders().get(seat)).isEqualTo(FIRST);
        assertThat(running.standing(id).pending()).isEmpty();

        running.send(new NominateMember(id, "n-2", seat, SECOND, "再次变动"), Licheng.unit(unit));
        RejectNomination reject = new RejectNomination(id, "n-2", null, "另行提名");
        Optional<String> refusal = running.attempt(reject, confirms.orElse(new Actor("c", "ajj", "office-clerk")));
        assertThat(refusal).isEqualTo(confirms.isPresent() ? Optional.empty() : Optional.of("nomination-is-pending"));
        assertThat(running.standing(id).holders().get(seat)).isEqualTo(confirms.isPresent() ? FIRST : SECOND);
    }

    @Test
    @DisplayName("由领导确定的，只有第一层级召集人能确定；后任自动接任的，提出即生效")
    void otherWaysOfConfirming() {
        RunningConferences running = new RunningConferences();
        Charter shantou = RunningConferences.charter("shantou-zyb-2012");
        String led = running.adopt(confirmedBy("leader", "led", shantou));
        running.send(new NominateMember(led, "n-1", "member:wsj", FIRST, "工作变动"), Licheng.unit("wsj"));
        ChangeMember confirm = new ChangeMember(led, "n-1", null, new ConfirmationBasis("written", "批示"), null);
        assertThat(running.attempt(confirm, new Actor("c", "ajj", "convener"))).contains("conference-confirms-members");
        assertThat(running.attempt(confirm, new Actor("m", "municipal-government", "convener"))).isEmpty();
        String succession = running.adopt(confirmedBy("successor", "succession", shantou));
        running.send(new NominateMember(succession, "n-1", "member:wsj", FIRST, "接任"), Licheng.unit("wsj"));
        assertThat(((MemberChanged) running.events(succession).getLast()).basis().procedure()).isEqualTo("successor");
        assertThat(running.attempt(new NominateMember(succession, "n-2", "member:wsj",
                new Holder("person-b", SECOND.name(), "另一职务"), "调整"), Licheng.unit("wsj")))
            .contains("successor-follows-in-the-post");
        assertThat(
                running.attempt(new NominateMember(succession, "n-2", "member:wsj", SECOND, "接任"), Licheng.unit("wsj")))
            .isEmpty();
    }

    @Test
    @DisplayName("几个联席会议并存，一个的事在另一个里看不到")
    void sideBySide() {
        RunningConferences running = new RunningConferences();
        Charter charter = RunningConferences.charter("licheng-zybfz");
        String one = running.adopt(charter);
        String two = running.adopt(RunningConferences.under("another", charter));
        List<ConferenceEvent> before = running.events(two);
        running.send(new NominateMember(one, "n-1", "member:kjj", SECOND, "工作变动"), Licheng.unit("kjj"));
        assertThat(running.attempt(new ChangeMember(two, "n-1", null, new ConfirmationBasis("meeting", "x"), null),
                Licheng.convener()))
            .contains("nomination-is-pending");
        assertThat(running.events(two)).isEqualTo(before).allMatch((event) -> event.conferenceId().equals(two));
        assertThat(running.standing(two).pending()).isEmpty();
    }

    private static Charter confirmedBy(String who, String id, Charter charter) {
        Charter other = RunningConferences.under(id, charter);
        Map<String, RuleSetting> rules = new HashMap<>(other.rules());
        rules.put("membership.memberChange.confirmBy", new RuleSetting(who, null, Basis.LOCAL_CHOICE));
        return new Charter(other.schema(), other.identity(), other.source(), other.leadUnit(), other.clauses(),
                other.responsibilities(), other.units(), other.lists(), other.seats(), other.holders(), other.duties(),
                rules, other.caseKinds(), other.flows(), other.clocks(), other.texts());
    }

}
