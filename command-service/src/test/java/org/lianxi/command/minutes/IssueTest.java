package org.lianxi.command.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.consenttocorrigendum.ConsentToCorrigendum;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.issuecorrigendum.IssueCorrigendum;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.objecttocorrigendum.ObjectToCorrigendum;
import org.lianxi.command.minutes.proposecorrigendum.ProposeCorrigendum;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.minutes.withdrawcorrigendum.WithdrawCorrigendum;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;

import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 印发、抄报、更正")
class IssueTest {

    private static final String M = "minutes-1";

    private static final String K = "corrigendum-1";

    private static final List<String> TWO = List.of("wjj", "rsj");

    private static final String HASH = MinutesText.contentHash("纪要", "专项治理");

    private static final String CORRECTION = "“三季度”更正为“四季度”。";

    private static final String NUMBER = "鲤职联纪〔2026〕1号";

    private static final String CORRECTION_HASH = MinutesText.contentHash(NUMBER, CORRECTION);

    private static final MinutesSigned SIGNED = new MinutesSigned(Licheng.ID, M, 1, HASH, "convener", Licheng.TODAY);

    private static final MinutesIssued ISSUED = issued("conference", "鲤城区职业病防治工作联席会议", null,
            Licheng.standing().unitCodes(), List.of("district-government"));

    private static final CorrigendumProposed PROPOSED = new CorrigendumProposed(Licheng.ID, M, K, 1, CORRECTION,
            CORRECTION_HASH, "笔误", TWO);

    private static final CorrigendumIssued OUT = new CorrigendumIssued(Licheng.ID, M, K, CORRECTION_HASH,
            NUMBER + "（更正1）", ISSUED.recipients(), Licheng.TODAY);

    private static MinutesIssued issued(String mode, String name, String sealBy, List<String> recipients,
            List<String> bodies) {
        return new MinutesIssued(Licheng.ID, M, Licheng.MEETING, 1, HASH, NUMBER, mode, recipients, Licheng.TODAY, name,
                sealBy, bodies);
    }

    private static TestExecutor<Minutes> given(Object... more) {
        return under(Licheng::standing, more);
    }

    private static TestExecutor<Minutes> under(Supplier<Standing> standing, Object... more) {
        List<Object> events = new ArrayList<>();
        events.add(new MinutesDrafted(Licheng.ID, M, Licheng.MEETING, 1, "纪要", "专项治理", HASH,
                List.of(new AgreedMatter("resolution-1", 1, "专项治理")), TWO));
        events.add(new ConsentRequested(Licheng.ID, M, 1, HASH, TWO, null, null));
        TWO.forEach((unit) -> events.add(new ConsentGiven(Licheng.ID, M, unit, 1, HASH, "online", null, null, null)));
        events.addAll(Arrays.asList(more));
        return Licheng.fixture(Minutes.class, standing, Licheng.closed()).given(events);
    }

    private static void expectRefusal(TestExecutor<Minutes> given, ConferenceCommand command, Actor actor, String code,
            String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    @Test
    @DisplayName("INV-13 INV-14 签发之后改了文本，签发随之失效，不能印发")
    void aSignatureIsForOneVersion() {
        MinutesRevised revised = new MinutesRevised(Licheng.ID, M, 2, "纪要", "专项治理，年内", "sha-256:2", "x", TWO);
        expectRefusal(given(SIGNED, revised), new IssueMinutes(Licheng.ID, M, null, List.of()), Licheng.office(),
                "attending-units-have-consented", "minutes.consent.required");
        expectRefusal(under(() -> Licheng.standingWith("minutes.consent.required", "none"), SIGNED, revised),
                new IssueMinutes(Licheng.ID, M, null, List.of()), Licheng.office(), "minutes-are-signed",
                "minutes.signedBy");
    }

    @Test
    @DisplayName("K1 召集人由成员单位以外的机关领导担任的，由该机关领导签发")
    void aConvenerOfAnOrganSigns() {
        Charter.Seat chief = new Charter.Seat("convener-above", "convener", 1, null, "district-government", true, false,
                null);
        Supplier<Standing> above = () -> Licheng.standingSeating(chief);
        Actor leader = new Actor("leader", "district-government", "convener");
        under(above).when(new SignMinutes(Licheng.ID, M, null, 1, HASH), leader.toMetaData())
            .expectEvents(new MinutesSigned(Licheng.ID, M, 1, HASH, chief.id(), Licheng.TODAY));
    }

    @Test
    @DisplayName("A-22 发往何处按制度：成员单位和点名单位、全体成员单位、或者有关单位")
    void recipients() {
        IssueMinutes issue = new IssueMinutes(Licheng.ID, M, null, List.of("sub-districts"));
        List<String> all = Licheng.standing().unitCodes();
        List<String> more = new ArrayList<>(all);
        more.add("sub-districts");
        given(SIGNED).when(issue, Licheng.office().toMetaData())
            .expectEvents(issued("conference", "鲤城区职业病防治工作联席会议", null, more, List.of("district-government")));
        under(() -> Licheng.standingWith("minutes.recipients", "all-members"), SIGNED)
            .when(issue, Licheng.office().toMetaData())
            .expectEvents(issued("conference", "鲤城区职业病防治工作联席会议", null, all, List.of("district-government")));
        List<String> concerned = new ArrayList<>(Licheng.NINE);
        concerned.add("sub-districts");
        under(() -> Licheng.standingWith("minutes.recipients", "named"), SIGNED)
            .when(issue, Licheng.office().toMetaData())
            .expectEvents(issued("conference", "鲤城区职业病防治工作联席会议", null, concerned, List.of("district-government")));
    }

    @Test
    @DisplayName("四·一 印发给谁须能送到：既不是成员单位也不是制度列明的机关的，不能列为印发对象")
    void recipientsAreOfTheCharter() {
        IssueMinutes issue = new IssueMinutes(Licheng.ID, M, null, List.of("rsj", "街道办", "sub-districts"));
        expectRefusal(given(SIGNED), issue, Licheng.office(), "minutes-go-to-units-and-organs-of-the-charter",
                "minutes.recipients");
        expectRefusal(under(() -> Licheng.standingWith("minutes.recipients", "all-members"), SIGNED), issue,
                Licheng.office(), "minutes-go-to-units-and-organs-of-the-charter", "minutes.recipients");
        given(SIGNED)
            .when(new IssueMinutes(Licheng.ID, M, null, List.of("rsj", "district-government")),
                    Licheng.office().toMetaData())
            .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("INV-15 印发即负有抄报义务：制度写几个机关就报几个，各报一次；没有写的不报")
    void filing() {
        Supplier<Standing> two = () -> Licheng.standingWith("minutes.copyReport.to",
                List.of("district-government", "party-committee"));
        MinutesIssued owed = issued("conference", "x", null, TWO, List.of("district-government", "party-committee"));
        MinutesFiledWithGovernment first = new MinutesFiledWithGovernment(Licheng.ID, M, 1, HASH, "区人民政府", "收文一号",
                Licheng.TODAY, "district-government", null);
        under(two, SIGNED, owed).when(file(null, null), Licheng.office().toMetaData()).expectEvents(first);
        expectRefusal(under(two, SIGNED, owed, first), file("district-government", null), Licheng.office(),
                "minutes-are-not-yet-filed", "minutes.copyReport.to");
        under(two, SIGNED, owed, first).when(file("party-committee", null), Licheng.office().toMetaData())
            .expectSuccessfulHandlerExecution();
        expectRefusal(given(SIGNED, ISSUED), file("elsewhere", null), Licheng.office(), "minutes-are-owed-to-the-body",
                "minutes.copyReport.to");
        expectRefusal(
                under(() -> Licheng.standingWith("minutes.copyReport.to", null), SIGNED,
                        issued("conference", "x", null, TWO, List.of())),
                file(null, null), Licheng.office(), "minutes-are-owed-to-the-body", "minutes.copyReport.to");
    }

    @Test
    @DisplayName("早先的印发没有记抄报机关：按制度报，也只报一次")
    void earlyIssues() {
        MinutesIssued early = issued("conference", null, null, TWO, null);
        MinutesFiledWithGovernment filed = new MinutesFiledWithGovernment(Licheng.ID, M, 1, HASH, "区人民政府", "收文一号",
                Licheng.TODAY, null, null);
        given(early).when(file(null, null), Licheng.office().toMetaData()).expectSuccessfulHandlerExecution();
        expectRefusal(given(early, filed), file(null, null), Licheng.office(), "minutes-are-not-yet-filed",
                "minutes.copyReport.to");
    }

    @Test
    @DisplayName("INV-16 印发之后文本和同意都不再变，只能更正")
    void issuedTextIsFinal() {
        expectRefusal(given(SIGNED, ISSUED), new WithholdConsent(Licheng.ID, M, null, 1, HASH, "x"),
                Licheng.unit("rsj"), "issued-text-is-final", "minutes.numbering");
    }

    @Test
    @DisplayName("INV-16 更正有自己的文本和同意，由原会签单位同意后另行编号印发，也抄报")
    void corrigendum() {
        ProposeCorrigendum propose = new ProposeCorrigendum(Licheng.ID, M, null, K, CORRECTION, "笔误");
        given(SIGNED, ISSUED).when(propose, Licheng.office().toMetaData()).expectEvents(PROPOSED);
        expectRefusal(given(SIGNED), propose, Licheng.office(), "minutes-are-issued", "minutes.copyReport.when");
        expectRefusal(given(SIGNED, ISSUED, PROPOSED), propose, Licheng.office(), "no-corrigendum-is-pending",
                "minutes.numbering");
        given(SIGNED, ISSUED, PROPOSED).when(agree(CORRECTION_HASH), Licheng.unit("rsj").toMetaData())
            .expectEvents(consent("rsj"));
        IssueCorrigendum issue = new IssueCorrigendum(Licheng.ID, M, null, K);
        expectRefusal(given(SIGNED, ISSUED, PROPOSED, consent("rsj")), issue, Licheng.office(),
                "units-have-consented-to-the-corrigendum", "minutes.consent.required");
        given(SIGNED, ISSUED, PROPOSED, consent("rsj"), consent("wjj")).when(issue, Licheng.office().toMetaData())
            .expectEvents(OUT);
        given(SIGNED, ISSUED, PROPOSED, OUT).when(file(null, K), Licheng.office().toMetaData())
            .expectEvents(new MinutesFiledWithGovernment(Licheng.ID, M, 1, CORRECTION_HASH, "区人民政府", "收文一号",
                    Licheng.TODAY, "district-government", K));
        expectRefusal(given(SIGNED, ISSUED, PROPOSED), file(null, K), Licheng.office(), "minutes-are-issued",
                "minutes.copyReport.when");
    }

    @Test
    @DisplayName("更正的答复：原会签单位才答复，认准文本，可以改主意；撤回之后不再答复")
    void answersToACorrigendum() {
        expectRefusal(given(SIGNED, ISSUED, PROPOSED), agree(CORRECTION_HASH), Licheng.unit("zgh"),
                "unit-is-asked-about-the-corrigendum", "minutes.consent.required");
        expectRefusal(given(SIGNED, ISSUED, PROPOSED), agree("sha-256:00"), Licheng.unit("rsj"),
                "answer-is-to-the-corrigendum-as-proposed", "minutes.consent.onChange");
        expectRefusal(given(SIGNED, ISSUED, PROPOSED, consent("rsj")), agree(CORRECTION_HASH), Licheng.unit("rsj"),
                "unit-has-not-yet-consented-to-the-corrigendum", "minutes.consent.granularity");
        CorrigendumConsentWithheld withheld = new CorrigendumConsentWithheld(Licheng.ID, M, K, "rsj", CORRECTION_HASH,
                "不准确");
        given(SIGNED, ISSUED, PROPOSED, consent("rsj"))
            .when(new ObjectToCorrigendum(Licheng.ID, M, null, K, CORRECTION_HASH, "不准确"),
                    Licheng.unit("rsj").toMetaData())
            .expectEvents(withheld);
        expectRefusal(given(SIGNED, ISSUED, PROPOSED, consent("rsj"), consent("wjj"), withheld),
                new IssueCorrigendum(Licheng.ID, M, null, K), Licheng.office(),
                "units-have-consented-to-the-corrigendum", "minutes.consent.required");
        CorrigendumWithdrawn withdrawn = new CorrigendumWithdrawn(Licheng.ID, M, K, TWO, "无需");
        given(SIGNED, ISSUED, PROPOSED)
            .when(new WithdrawCorrigendum(Licheng.ID, M, null, K, "无需"), Licheng.office().toMetaData())
            .expectEvents(withdrawn);
        expectRefusal(given(SIGNED, ISSUED, PROPOSED, withdrawn), agree(CORRECTION_HASH), Licheng.unit("rsj"),
                "corrigendum-is-pending", "minutes.numbering");
        expectRefusal(given(SIGNED, ISSUED), agree(CORRECTION_HASH), Licheng.unit("rsj"), "unknown-corrigendum",
                "corrigendum");
    }

    private static CorrigendumConsentGiven consent(String unit) {
        return new CorrigendumConsentGiven(Licheng.ID, M, K, unit, CORRECTION_HASH);
    }

    private static ConsentToCorrigendum agree(String hash) {
        return new ConsentToCorrigendum(Licheng.ID, M, null, K, hash);
    }

    private static FileMinutesWithGovernment file(String body, String corrigendum) {
        return new FileMinutesWithGovernment(Licheng.ID, M, null, "收文一号", body, corrigendum);
    }

}
