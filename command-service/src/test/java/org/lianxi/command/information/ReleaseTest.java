package org.lianxi.command.information;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.information.publishinformation.PublishInformation;
import org.lianxi.command.information.withdrawinformation.WithdrawInformation;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.contract.information.ReleaseKind;
import org.lianxi.contract.information.ReleaseProposed;

import static org.lianxi.command.Licheng.refused;
import static org.lianxi.command.information.Released.APPROVED;
import static org.lianxi.command.information.Released.HASH;
import static org.lianxi.command.information.Released.I;
import static org.lianxi.command.information.Released.MADE;
import static org.lianxi.command.information.Released.PATH;
import static org.lianxi.command.information.Released.PROPOSED;
import static org.lianxi.command.information.Released.PUBLISHED;
import static org.lianxi.command.information.Released.REFUSED;
import static org.lianxi.command.information.Released.RULE;
import static org.lianxi.command.information.Released.TEXT;
import static org.lianxi.command.information.Released.given;
import static org.lianxi.command.information.Released.when;

@DisplayName("一(三) 信息发布：另拟公开文本，批准后一字不改地发布")
class ReleaseTest {

    private static final Actor SENDER = Licheng.unit("yjj");

    private static final Actor APPROVER = Licheng.unit("wjj");

    private static final Actor PUBLISHER = Licheng.unit("xcb");

    private static Standing standingWithRoles(Map<String, String> roles) {
        Standing standing = Licheng.standing();
        Charter charter = standing.charter();
        List<Charter.CaseKind> kinds = charter.caseKinds()
            .stream()
            .map((kind) -> "information".equals(kind.runsAs())
                    ? new Charter.CaseKind(kind.id(), kind.name(), kind.clause(), kind.enabled(), kind.derivedFrom(),
                            kind.mandate(), kind.approval(), kind.tracks(), kind.levels(), kind.variants(),
                            new LinkedHashMap<>(roles), kind.runsAs(), kind.soleBy(), kind.stageNames(), kind.acts())
                    : kind)
            .toList();
        return new Standing(standing.conferenceId(), 1,
                new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                        charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(),
                        charter.seats(), charter.holders(), charter.duties(), charter.rules(), kinds, charter.flows(),
                        charter.clocks(), charter.texts()),
                standing.units(), standing.holders(), standing.pending(), standing.unitChanges(), standing.numbers());
    }

    private static Supplier<Standing> roles(String... parts) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            roles.put(parts[i], parts[i + 1]);
        }
        return () -> standingWithRoles(roles);
    }

    @Test
    @DisplayName("发出单位提请，制度写明的单位批准，制度写明的单位发布")
    void theWay() {
        when(given(), Released.propose(), SENDER).expectEvents(PROPOSED);
        when(given(PROPOSED), Released.approve(), APPROVER).expectEvents(APPROVED);
        when(given(PROPOSED), Released.refuse(), APPROVER).expectEvents(REFUSED);
        when(given(PROPOSED, APPROVED), Released.publish(), PUBLISHER).expectEvents(PUBLISHED);
        when(given(), Released.propose(), Licheng.office()).expectEvents(Released.proposed(1, "wjj", "office-clerk"));
    }

    @Test
    @DisplayName("不是发出单位、未通报、已退回、曝光不引规定、日期在后：不得提请")
    void refusesToPropose() {
        refused(when(given(), Released.propose(), Licheng.unit("zgh")), "sender-or-office-proposes", PATH);
        refused(Licheng.fixture(InformationItem.class)
            .given(Released.SUBMITTED)
            .when(Released.propose(), SENDER.toMetaData()), "information-has-circulated", PATH);
        refused(when(given(new InformationReturned(Licheng.ID, I, "wjj", "x", Licheng.TODAY)), Released.propose(),
                SENDER), "information-has-circulated", PATH);
        refused(when(given(), Released.propose(ReleaseKind.EXPOSURE, TEXT, null, MADE), SENDER),
                "exposure-cites-its-rule", PATH);
        refused(when(given(), Released.propose(ReleaseKind.RELEASE, TEXT, null, Licheng.TODAY.plusDays(1)), SENDER),
                "information-is-made-by-today", PATH);
        refused(when(given(PROPOSED), Released.propose(), SENDER), "proposal-differs", PATH);
        refused(when(given(PROPOSED, APPROVED, PUBLISHED), Released.propose(), SENDER), "nothing-of-it-is-out", PATH);
        when(given(), Released.propose(ReleaseKind.RELEASE, TEXT, null, MADE), SENDER)
            .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("改了公开文本，原来的批准作废，重新批准")
    void anotherTextIsApprovedAnew() {
        ReleaseProposed second = Released.proposed(2, "yjj", "liaison");
        when(given(REFUSED), Released.propose(), SENDER).expectEvents(PROPOSED);
        when(given(PROPOSED, REFUSED), Released.propose(), SENDER).expectEvents(second);
        when(given(PROPOSED, APPROVED), Released.propose(ReleaseKind.EXPOSURE, "另一文本", RULE, MADE), SENDER)
            .expectSuccessfulHandlerExecution();
        refused(when(given(PROPOSED, APPROVED, second), Released.publish(), PUBLISHER), "release-is-approved", PATH);
        refused(when(given(PROPOSED, APPROVED, second), Released.approve(), APPROVER),
                "decision-is-on-the-proposed-text", PATH);
        refused(when(given(PROPOSED), Released.approve(1, "sha-256:0"), APPROVER), "decision-is-on-the-proposed-text",
                PATH);
    }

    @Test
    @DisplayName("批准：只由制度写明的单位，只批一次，不批自己以同一身份提请的")
    void refusesToApprove() {
        refused(when(given(PROPOSED), Released.approve(), PUBLISHER), "unit-approves-releases", PATH);
        refused(when(given(PROPOSED), Released.refuse(), PUBLISHER), "unit-approves-releases", PATH);
        refused(when(given(), Released.approve(), APPROVER), "release-awaits-approval", PATH);
        refused(when(given(PROPOSED, APPROVED), Released.approve(), APPROVER), "release-awaits-approval", PATH);
        refused(when(given(PROPOSED, REFUSED), Released.refuse(), APPROVER), "release-awaits-approval", PATH);
        ReleaseProposed byOffice = Released.proposed(1, "wjj", "office-clerk");
        refused(when(given(byOffice), Released.approve(), Licheng.office()), "approver-is-not-the-proposer", PATH);
        when(given(byOffice), Released.approve(), Licheng.convener()).expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("制度写明几个单位批准的，都批准了才算批准")
    void everyApprover() {
        Supplier<Standing> two = roles("wjj", "approves", "zgh", "approves", "xcb", "publishes");
        Object[] before = { Released.SUBMITTED, Released.CIRCULATED, PROPOSED };
        Licheng.fixture(InformationItem.class, two, Licheng.closed())
            .given(before)
            .when(Released.approve(), APPROVER.toMetaData())
            .expectEvents(Released.approved("wjj", false));
        refused(Licheng.fixture(InformationItem.class, two, Licheng.closed())
            .given(before)
            .andGiven(Released.approved("wjj", false))
            .when(Released.approve(), APPROVER.toMetaData()), "unit-has-not-yet-approved", PATH);
        refused(Licheng.fixture(InformationItem.class, two, Licheng.closed())
            .given(before)
            .andGiven(Released.approved("wjj", false))
            .when(Released.publish(), PUBLISHER.toMetaData()), "release-is-approved", PATH);
        Licheng.fixture(InformationItem.class, two, Licheng.closed())
            .given(before)
            .andGiven(Released.approved("wjj", false))
            .when(Released.approve(), Licheng.unit("zgh").toMetaData())
            .expectEvents(Released.approved("zgh", true));
    }

    @Test
    @DisplayName("发布：只由制度写明的单位，只发批准的文本，发布日期在批准以后、今天以前")
    void refusesToPublish() {
        refused(when(given(PROPOSED, APPROVED), Released.publish(), APPROVER), "unit-publishes", PATH);
        refused(when(given(PROPOSED), Released.publish(), PUBLISHER), "release-is-approved", PATH);
        refused(when(given(PROPOSED, REFUSED), Released.publish(), PUBLISHER), "release-is-approved", PATH);
        refused(when(given(PROPOSED, APPROVED, PUBLISHED), Released.publish(), PUBLISHER), "release-is-approved", PATH);
        refused(when(given(PROPOSED, APPROVED), Released.publish(1, "sha-256:0", null), PUBLISHER),
                "publication-is-of-the-approved-text", PATH);
        refused(when(given(PROPOSED, APPROVED), Released.publish(2, HASH, null), PUBLISHER),
                "publication-is-of-the-approved-text", PATH);
        for (LocalDate day : List.of(Licheng.TODAY.plusDays(1), Licheng.TODAY.minusDays(1))) {
            refused(when(given(PROPOSED, APPROVED), Released.publish(1, HASH, day), PUBLISHER),
                    "publication-follows-the-approval", PATH);
        }
        refused(when(given(PROPOSED, APPROVED),
                new PublishInformation(Licheng.ID, I, null, 1, HASH, "区政府门户网站", "javascript:alert(1)", null),
                PUBLISHER), "address-is-on-the-web", PATH);
    }

    @Test
    @DisplayName("批准或发布的单位可以撤回发布；未发布的，提请单位也可以")
    void withdrawing() {
        when(given(PROPOSED, APPROVED, PUBLISHED), Released.withdraw(), PUBLISHER)
            .expectEvents(Released.withdrawn(true, "xcb"));
        when(given(PROPOSED, APPROVED), Released.withdraw(), APPROVER).expectEvents(Released.withdrawn(false, "wjj"));
        when(given(PROPOSED), Released.withdraw(), SENDER).expectEvents(Released.withdrawn(false, "yjj"));
        refused(when(given(PROPOSED, APPROVED, PUBLISHED), Released.withdraw(), SENDER), "withdrawer-has-a-hand-in-it",
                PATH);
        refused(when(given(PROPOSED), Released.withdraw(), Licheng.unit("zgh")), "withdrawer-has-a-hand-in-it", PATH);
        refused(when(given(), Released.withdraw(), PUBLISHER), "release-stands", PATH);
        refused(when(given(PROPOSED, REFUSED), Released.withdraw(), PUBLISHER), "release-stands", PATH);
        refused(when(given(PROPOSED, Released.withdrawn(false, "yjj")), Released.withdraw(), PUBLISHER),
                "release-stands", PATH);
        when(given(PROPOSED, APPROVED, PUBLISHED, Released.withdrawn(true, "xcb")), Released.propose(), SENDER)
            .expectEvents(Released.proposed(2, "yjj", "liaison"));
    }

    @Test
    @DisplayName("内部撤回：未发布的提请随之撤回；已发布的，先撤回发布")
    void withdrawnFromTheUnits() {
        WithdrawInformation withdraw = new WithdrawInformation(Licheng.ID, I, null, "数据有误");
        when(given(PROPOSED), withdraw, SENDER).expectEvents(Released.withdrawn(false, "yjj"),
                new InformationWithdrawn(Licheng.ID, I, "yjj", List.of("xcb"), "数据有误", Licheng.TODAY));
        refused(when(given(PROPOSED, APPROVED, PUBLISHED), withdraw, SENDER), "nothing-is-published-of-it",
                "caseKinds");
    }

    static Stream<ConferenceCommand> releaseWork() {
        return Stream.of(Released.propose(), Released.approve(), Released.refuse(), Released.publish(),
                Released.withdraw());
    }

    @ParameterizedTest
    @MethodSource("releaseWork")
    @DisplayName("不是制度给的身份，什么都不能办")
    void onlyInARoleOfTheCharter(ConferenceCommand command) {
        refused(when(given(PROPOSED), command, Licheng.impostor()), "actor-holds-the-role", "units");
    }

    @ParameterizedTest
    @MethodSource("releaseWork")
    @DisplayName("制度没有写明谁批准、谁发布的，不办公开发布")
    void notInTheCharter(ConferenceCommand command) {
        for (Supplier<Standing> silent : List.of(roles("any-unit", "submits", "office", "circulates"),
                roles("wjj", "approves"), roles("xcb", "publishes"))) {
            refused(Licheng.fixture(InformationItem.class, silent, Licheng.closed())
                .given(Released.SUBMITTED, Released.CIRCULATED, PROPOSED)
                .when(command, SENDER.toMetaData()), "release-is-in-the-charter", "caseKinds");
        }
    }

}
