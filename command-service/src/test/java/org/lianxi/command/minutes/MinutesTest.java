package org.lianxi.command.minutes;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.reviseminutes.ReviseMinutes;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;

import static org.lianxi.command.Licheng.NINE;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 经与会单位同意后印发有关单位，同时抄报区人民政府")
class MinutesTest {

    private static final String M = "minutes-1";

    private static final String TITLE = "第一次会议纪要";

    private static final String TEXT = "会议议定：专项治理。";

    private static final String HASH = MinutesText.contentHash(TITLE, TEXT);

    private static final String NEW_TEXT = "会议议定：专项治理，年内完成。";

    private static final String NEW_HASH = MinutesText.contentHash(TITLE, NEW_TEXT);

    private static final MinutesDrafted DRAFTED = new MinutesDrafted(Licheng.ID, M, Licheng.MEETING, 1, TITLE, TEXT,
            HASH, List.of(new AgreedMatter("resolution-1", 1, "专项治理")), NINE);

    private static final ConsentRequested REQUESTED = new ConsentRequested(Licheng.ID, M, 1, HASH, NINE, null,
            OffsetDateTime.now(Licheng.CLOCK));

    private static final MinutesIssued ISSUED = new MinutesIssued(Licheng.ID, M, Licheng.MEETING, 1, HASH,
            "鲤职联纪〔2026〕1号", "conference", Licheng.standing().unitCodes(), Licheng.TODAY, "鲤城区职业病防治工作联席会议", null,
            List.of("district-government"));

    private static final MinutesSigned SIGNED = new MinutesSigned(Licheng.ID, M, 1, HASH, "convener", Licheng.TODAY);

    private static TestExecutor<Minutes> given(Object... events) {
        return Licheng.fixture(Minutes.class).given(events);
    }

    private static Object[] consentedBy(List<String> units) {
        List<Object> events = new ArrayList<>(List.of(DRAFTED, REQUESTED));
        units.forEach((unit) -> events.add(given(unit)));
        return events.toArray();
    }

    private static ConsentGiven given(String unit) {
        return new ConsentGiven(Licheng.ID, M, unit, 1, HASH, "online", null, null, null);
    }

    private static GiveConsent consent(String unit, int version, String hash) {
        return new GiveConsent(Licheng.ID, M, null, unit, version, hash, "online", null, null);
    }

    private static ReviseMinutes revise(String text) {
        return new ReviseMinutes(Licheng.ID, M, null, null, text, "补充时限");
    }

    private static void expectRefusal(TestExecutor<Minutes> given, ConferenceCommand command, Actor actor, String code,
            String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    @Test
    @DisplayName("散会后由办公室起草；议定事项一件不能少")
    void drafting() {
        DraftMinutes draft = new DraftMinutes(Licheng.ID, Licheng.MEETING, null, null);
        Licheng.fixture(Minutes.class)
            .givenNoPriorActivity()
            .when(draft, Licheng.office().toMetaData())
            .expectEvents(DRAFTED);
        expectRefusal(given(), draft, Licheng.unit("jyj"), "office-acts", "minutes.draftedBy");
        expectRefusal(given(), new DraftMinutes(Licheng.ID, Licheng.MEETING, null, "无"), Licheng.office(),
                "every-resolution-appears", "minutes.resolutions");
        refused(Licheng.fixture(Minutes.class, Licheng::standing, Licheng.opened())
            .givenNoPriorActivity()
            .when(draft, Licheng.office().toMetaData()), "meeting-is-closed", "minutes.draftedBy");
    }

    @Test
    @DisplayName("一次会议一份纪要：已有的只修改，不另起草")
    void oneSetOfMinutesForAMeeting() {
        expectRefusal(given(), new DraftMinutes(Licheng.ID, "meeting-minuted", null, null), Licheng.office(),
                "meeting-has-no-minutes-yet", "minutes.draftedBy");
    }

    @Test
    @DisplayName("INV-13 INV-16 8 个单位同意后改动文本：先前的同意全部作废；印发之后不再改动")
    void revisionVoidsEveryConsent() {
        given(consentedBy(NINE.subList(0, 8))).when(revise(NEW_TEXT), Licheng.office().toMetaData())
            .expectEvents(new MinutesRevised(Licheng.ID, M, 2, TITLE, NEW_TEXT, NEW_HASH, "补充时限", NINE.subList(0, 8)));
        expectRefusal(given(DRAFTED), revise(TEXT), Licheng.office(), "text-differs", "minutes.consent.onChange");
        expectRefusal(given(DRAFTED, REQUESTED, ISSUED), revise(NEW_TEXT), Licheng.office(), "issued-text-is-final",
                "minutes.numbering");
    }

    @Test
    @DisplayName("送会签一次，对象是与会单位")
    void requesting() {
        RequestConsent request = new RequestConsent(Licheng.ID, M, null, null);
        given(DRAFTED).when(request, Licheng.office().toMetaData()).expectEvents(REQUESTED);
        expectRefusal(given(DRAFTED, REQUESTED), request, Licheng.office(), "consent-is-not-yet-requested",
                "minutes.consent.required");
    }

    @Test
    @DisplayName("与会单位逐个同意，最后一个同意即齐")
    void consenting() {
        given(DRAFTED, REQUESTED).when(consent("jyj", 1, HASH), Licheng.unit("jyj").toMetaData())
            .expectEvents(given("jyj"));
        given(consentedBy(NINE.subList(0, 8))).when(consent("rsj", 1, HASH), Licheng.unit("rsj").toMetaData())
            .expectEvents(given("rsj"), new ConsentCompleted(Licheng.ID, M, 1, HASH, NINE));
        given(DRAFTED, REQUESTED)
            .when(new GiveConsent(Licheng.ID, M, null, "jyj", 1, HASH, "paper", null, "扫描件一"),
                    Licheng.office().toMetaData())
            .expectEvents(new ConsentGiven(Licheng.ID, M, "jyj", 1, HASH, "paper", null, "扫描件一", "wjj"));
        expectRefusal(given(DRAFTED, REQUESTED),
                new GiveConsent(Licheng.ID, M, null, "jyj", 1, HASH, "paper", null, null), Licheng.office(),
                "paper-consent-names-its-scan", "minutes.consent.granularity");
    }

    @Test
    @DisplayName("INV-10 INV-12 缺席单位、旧版本、未送会签、重复、代人答复、印发之后：同意无效")
    void refusesOtherConsents() {
        expectRefusal(given(DRAFTED, REQUESTED), consent("sthj", 1, HASH), Licheng.unit("sthj"), "unit-attended",
                "minutes.consent.required");
        MinutesRevised revised = new MinutesRevised(Licheng.ID, M, 2, TITLE, NEW_TEXT, NEW_HASH, "x", List.of());
        expectRefusal(given(DRAFTED, REQUESTED, revised), consent("jyj", 1, HASH), Licheng.unit("jyj"),
                "consent-is-for-the-current-version", "minutes.consent.onChange");
        expectRefusal(given(DRAFTED), consent("jyj", 1, HASH), Licheng.unit("jyj"), "consent-is-requested",
                "minutes.consent.required");
        expectRefusal(given(consentedBy(List.of("jyj"))), consent("jyj", 1, HASH), Licheng.unit("jyj"),
                "unit-has-not-yet-answered", "minutes.consent.granularity");
        expectRefusal(given(DRAFTED, REQUESTED), consent("jyj", 1, HASH), Licheng.unit("kjj"),
                "unit-answers-for-itself", "minutes.consent.granularity");
        expectRefusal(given(DRAFTED, REQUESTED, ISSUED), consent("jyj", 1, HASH), Licheng.unit("jyj"),
                "issued-text-is-final", "minutes.numbering");
    }

    @Test
    @DisplayName("有意见：记理由，之后仍可同意")
    void objecting() {
        WithholdConsent objection = new WithholdConsent(Licheng.ID, M, null, 1, HASH, "时限过紧");
        ConsentWithheld withheld = new ConsentWithheld(Licheng.ID, M, "jyj", 1, HASH, "时限过紧");
        given(DRAFTED, REQUESTED).when(objection, Licheng.unit("jyj").toMetaData()).expectEvents(withheld);
        given(DRAFTED, REQUESTED, withheld).when(consent("jyj", 1, HASH), Licheng.unit("jyj").toMetaData())
            .expectEvents(given("jyj"));
        expectRefusal(given(DRAFTED, REQUESTED), objection, Licheng.unit("zgh"), "unit-attended",
                "minutes.consent.required");
    }

    @Test
    @DisplayName("INV-14 差一个单位也不能印发；齐了并经签发才印发，发全部成员单位")
    void issuing() {
        IssueMinutes issue = new IssueMinutes(Licheng.ID, M, null, List.of());
        expectRefusal(given(consentedBy(NINE.subList(0, 8))), issue, Licheng.office(), "attending-units-have-consented",
                "minutes.consent.required");
        expectRefusal(given(consentedBy(NINE)), issue, Licheng.office(), "minutes-are-signed", "minutes.signedBy");
        given(with(consentedBy(NINE), SIGNED)).when(issue, Licheng.office().toMetaData()).expectEvents(ISSUED);
        expectRefusal(given(with(consentedBy(NINE), SIGNED)), issue, Licheng.unit("jyj"), "office-acts",
                "minutes.signedBy");
    }

    @Test
    @DisplayName("制度不要求会签的，不等会签")
    void aCharterWithoutConsent() {
        Licheng.fixture(Minutes.class, () -> Licheng.standingWith("minutes.consent.required", "none"), Licheng.closed())
            .given(DRAFTED, SIGNED)
            .when(new IssueMinutes(Licheng.ID, M, null, List.of()), Licheng.office().toMetaData())
            .expectEvents(ISSUED);
    }

    @Test
    @DisplayName("INV-15 印发后抄报，只报一次")
    void filing() {
        FileMinutesWithGovernment file = new FileMinutesWithGovernment(Licheng.ID, M, null, "收文一号", null, null);
        MinutesFiledWithGovernment filed = new MinutesFiledWithGovernment(Licheng.ID, M, 1, HASH, "区人民政府", "收文一号",
                Licheng.TODAY, "district-government", null);
        given(DRAFTED, REQUESTED, ISSUED).when(file, Licheng.office().toMetaData()).expectEvents(filed);
        expectRefusal(given(DRAFTED, REQUESTED), file, Licheng.office(), "minutes-are-issued",
                "minutes.copyReport.when");
        expectRefusal(given(DRAFTED, REQUESTED, ISSUED, filed), file, Licheng.office(), "minutes-are-not-yet-filed",
                "minutes.copyReport.to");
    }

    private static Object[] with(Object[] events, Object... more) {
        return Stream.concat(Stream.of(events), Stream.of(more)).toArray();
    }

}
