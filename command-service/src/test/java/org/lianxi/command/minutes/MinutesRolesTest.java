package org.lianxi.command.minutes;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.minutes.answerobjection.AnswerObjection;
import org.lianxi.command.minutes.consenttocorrigendum.ConsentToCorrigendum;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.escalatedeadlock.EscalateDeadlock;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.issuecorrigendum.IssueCorrigendum;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.objecttocorrigendum.ObjectToCorrigendum;
import org.lianxi.command.minutes.proposecorrigendum.ProposeCorrigendum;
import org.lianxi.command.minutes.recorddeadlockdecision.RecordDeadlockDecision;
import org.lianxi.command.minutes.recordsilence.RecordSilence;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.reviseminutes.ReviseMinutes;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.minutes.withdrawcorrigendum.WithdrawCorrigendum;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.MinutesDrafted;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 纪要由谁办：以制度给的身份，办公室的事由办公室办")
class MinutesRolesTest {

    private static final String M = "minutes-1";

    private static final String K = "corrigendum-1";

    private static final String HASH = MinutesText.contentHash("纪要", "专项治理");

    private static final GiveConsent CONSENT = new GiveConsent(Licheng.ID, M, null, "zgh", 1, HASH, "online", null,
            null);

    private static final RequestConsent REQUEST = new RequestConsent(Licheng.ID, M, null, null);

    private static TestExecutor<Minutes> asked() {
        return Licheng.fixture(Minutes.class)
            .given(new MinutesDrafted(Licheng.ID, M, Licheng.MEETING, 1, "纪要", "专项治理", HASH,
                    List.of(new AgreedMatter("resolution-1", 1, "专项治理")), Licheng.NINE),
                    new ConsentRequested(Licheng.ID, M, 1, HASH, Licheng.NINE, null, null),
                    new CorrigendumProposed(Licheng.ID, M, K, 1, "更正", "sha-256:1", "笔误", Licheng.NINE));
    }

    static Stream<Arguments> officeWork() {
        String consent = "minutes.draftedBy";
        String deadlock = "minutes.consent.deadlock.escalateTo";
        String issue = "minutes.numbering";
        return Stream.of(arguments(new ReviseMinutes(Licheng.ID, M, null, null, "专项治理，年内", "x"), consent),
                arguments(REQUEST, consent), arguments(new AnswerObjection(Licheng.ID, M, null, "rsj", "x"), consent),
                arguments(new RecordSilence(Licheng.ID, M, null), "minutes.consent.silence"),
                arguments(new EscalateDeadlock(Licheng.ID, M, null, "x", false), deadlock),
                arguments(new RecordDeadlockDecision(Licheng.ID, M, null, "text-stands", "x", "x"), deadlock),
                arguments(new IssueMinutes(Licheng.ID, M, null, null), "minutes.signedBy"),
                arguments(new FileMinutesWithGovernment(Licheng.ID, M, null, "x", null, null), "minutes.copyReport.to"),
                arguments(new ProposeCorrigendum(Licheng.ID, M, null, K, "更正", "x"), issue),
                arguments(new WithdrawCorrigendum(Licheng.ID, M, null, K, "x"), issue),
                arguments(new IssueCorrigendum(Licheng.ID, M, null, K), issue));
    }

    static Stream<ConferenceCommand> anyWork() {
        return Stream.concat(officeWork().map((arguments) -> (ConferenceCommand) arguments.get()[0]),
                Stream.of(CONSENT, new WithholdConsent(Licheng.ID, M, null, 1, HASH, "x"),
                        new SignMinutes(Licheng.ID, M, null, 1, HASH),
                        new ConsentToCorrigendum(Licheng.ID, M, null, K, "sha-256:1"),
                        new ObjectToCorrigendum(Licheng.ID, M, null, K, "sha-256:1", "x")));
    }

    @ParameterizedTest
    @MethodSource("officeWork")
    @DisplayName("办公室的事，成员单位不能办")
    void onlyTheOffice(ConferenceCommand command, String path) {
        refused(asked().when(command, Licheng.unit("rsj").toMetaData()), "office-acts", path);
    }

    @ParameterizedTest
    @MethodSource("anyWork")
    @DisplayName("不是制度给的身份，什么都不能办")
    void onlyInARoleOfTheCharter(ConferenceCommand command) {
        refused(asked().when(command, Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("起草也是")
    void drafting() {
        DraftMinutes draft = new DraftMinutes(Licheng.ID, Licheng.MEETING, null, null);
        refused(Licheng.fixture(Minutes.class).givenNoPriorActivity().when(draft, Licheng.impostor().toMetaData()),
                "actor-holds-the-role", "units");
        refused(Licheng.fixture(Minutes.class).givenNoPriorActivity().when(draft, Licheng.unit("rsj").toMetaData()),
                "office-acts", "minutes.draftedBy");
    }

}
