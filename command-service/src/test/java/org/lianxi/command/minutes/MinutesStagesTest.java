package org.lianxi.command.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.answerobjection.AnswerObjection;
import org.lianxi.command.minutes.escalatedeadlock.EscalateDeadlock;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.issuecorrigendum.IssueCorrigendum;
import org.lianxi.command.minutes.recorddeadlockdecision.RecordDeadlockDecision;
import org.lianxi.command.minutes.recordsilence.RecordSilence;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.reviseminutes.ReviseMinutes;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.minutes.withdrawcorrigendum.WithdrawCorrigendum;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesSigned;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.lianxi.command.Licheng.NINE;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 纪要一步一步走：没到的一步不能办，过去的一步不能改")
class MinutesStagesTest {

    private static final String M = "minutes-1";

    private static final String K = "corrigendum-1";

    private static final String HASH = MinutesText.contentHash("纪要", "专项治理");

    private static final MinutesDrafted DRAFTED = new MinutesDrafted(Licheng.ID, M, Licheng.MEETING, 1, "纪要", "专项治理",
            HASH, List.of(new AgreedMatter("resolution-1", 1, "专项治理")), NINE);

    private static final ConsentRequested REQUESTED = new ConsentRequested(Licheng.ID, M, 1, HASH, NINE, null, null);

    private static final MinutesIssued ISSUED = new MinutesIssued(Licheng.ID, M, Licheng.MEETING, 1, HASH,
            "鲤职联纪〔2026〕1号", "conference", Licheng.standing().unitCodes(), Licheng.TODAY, "联席会议", null, List.of());

    private static final CorrigendumProposed PROPOSED = new CorrigendumProposed(Licheng.ID, M, K, 1, "更正", "sha-256:1",
            "笔误", List.of("rsj"));

    private static TestExecutor<Minutes> given(Object... events) {
        return Licheng.fixture(Minutes.class).given(events);
    }

    private static Object[] issued(Object... more) {
        List<Object> events = new ArrayList<>(List.of(DRAFTED, REQUESTED));
        NINE.forEach((unit) -> events.add(new ConsentGiven(Licheng.ID, M, unit, 1, HASH, "online", null, null, null)));
        events.add(new MinutesSigned(Licheng.ID, M, 1, HASH, "convener", Licheng.TODAY));
        events.add(ISSUED);
        events.addAll(Arrays.asList(more));
        return events.toArray();
    }

    private static void expectRefusal(TestExecutor<Minutes> given, ConferenceCommand command, Actor actor, String code,
            String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    static Stream<Arguments> textWork() {
        Actor office = Licheng.office();
        Actor unit = Licheng.unit("rsj");
        return Stream.of(arguments(new ReviseMinutes(Licheng.ID, M, null, null, "专项治理，年内", "x"), office),
                arguments(new RequestConsent(Licheng.ID, M, null, null), office),
                arguments(new GiveConsent(Licheng.ID, M, null, "rsj", 1, HASH, "online", null, null), unit),
                arguments(new WithholdConsent(Licheng.ID, M, null, 1, HASH, "x"), unit),
                arguments(new RecordSilence(Licheng.ID, M, null), Licheng.system()),
                arguments(new AnswerObjection(Licheng.ID, M, null, "rsj", "x"), office),
                arguments(new EscalateDeadlock(Licheng.ID, M, null, "x", false), office),
                arguments(new RecordDeadlockDecision(Licheng.ID, M, null, "text-stands", "x", "x"), office),
                arguments(new SignMinutes(Licheng.ID, M, null, 1, HASH), Licheng.convener()));
    }

    @ParameterizedTest
    @MethodSource("textWork")
    @DisplayName("INV-16 印发之后，改文本、征求同意、答复、上报分歧、再签发，都不再办")
    void issuedTextIsFinal(ConferenceCommand command, Actor actor) {
        expectRefusal(given(issued()), command, actor, "issued-text-is-final", "minutes.numbering");
    }

    @Test
    @DisplayName("INV-12 异议和同意一样，对的是送会签的现行版本")
    void objectionsAreToTheCurrentVersion() {
        WithholdConsent early = new WithholdConsent(Licheng.ID, M, null, 1, HASH, "x");
        expectRefusal(given(DRAFTED), early, Licheng.unit("rsj"), "consent-is-requested", "minutes.consent.required");
        for (WithholdConsent other : List.of(new WithholdConsent(Licheng.ID, M, null, 2, HASH, "x"),
                new WithholdConsent(Licheng.ID, M, null, 1, "sha-256:00", "x"))) {
            expectRefusal(given(DRAFTED, REQUESTED), other, Licheng.unit("rsj"), "consent-is-for-the-current-version",
                    "minutes.consent.onChange");
        }
    }

    @Test
    @DisplayName("A-18 没有送会签，就没有沉默可言")
    void silenceFollowsARequest() {
        Supplier<Standing> deemed = () -> Licheng.standingWith("minutes.consent.silence", "deemed-after",
                "minutes.consent.silenceAfter", "P3D");
        expectRefusal(Licheng.fixture(Minutes.class, deemed, Licheng.closed()).given(DRAFTED),
                new RecordSilence(Licheng.ID, M, null), Licheng.system(), "consent-is-requested",
                "minutes.consent.required");
    }

    @Test
    @DisplayName("改动后的文本也写明议定的每一事项")
    void aRevisionKeepsEveryResolution() {
        expectRefusal(given(DRAFTED), new ReviseMinutes(Licheng.ID, M, null, null, "会议议定：其他。", "x"), Licheng.office(),
                "every-resolution-appears", "minutes.resolutions");
    }

    @Test
    @DisplayName("INV-16 印发或撤回了的更正，不再撤回，也不再印发")
    void anEndedCorrigendumStaysAsItIs() {
        CorrigendumConsentGiven consent = new CorrigendumConsentGiven(Licheng.ID, M, K, "rsj", "sha-256:1");
        CorrigendumIssued out = new CorrigendumIssued(Licheng.ID, M, K, "sha-256:1", "鲤职联纪〔2026〕1号（更正1）",
                ISSUED.recipients(), Licheng.TODAY);
        CorrigendumWithdrawn withdrawn = new CorrigendumWithdrawn(Licheng.ID, M, K, List.of("rsj"), "x");
        for (Object ended : List.of(out, withdrawn)) {
            expectRefusal(given(issued(PROPOSED, consent, ended)), new WithdrawCorrigendum(Licheng.ID, M, null, K, "x"),
                    Licheng.office(), "corrigendum-is-pending", "minutes.numbering");
            expectRefusal(given(issued(PROPOSED, consent, ended)), new IssueCorrigendum(Licheng.ID, M, null, K),
                    Licheng.office(), "corrigendum-is-pending", "minutes.numbering");
        }
    }

}
