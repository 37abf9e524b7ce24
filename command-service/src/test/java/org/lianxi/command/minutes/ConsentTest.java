package org.lianxi.command.minutes;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.answerobjection.AnswerObjection;
import org.lianxi.command.minutes.escalatedeadlock.EscalateDeadlock;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.recorddeadlockdecision.RecordDeadlockDecision;
import org.lianxi.command.minutes.recordsilence.RecordSilence;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.contract.minutes.ObjectionAnswered;

import static org.lianxi.command.Licheng.NINE;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 同意的范围、沉默、异议、分歧和签发，都按制度")
class ConsentTest {

    private static final String M = "minutes-1";

    private static final String TITLE = "第一次会议纪要";

    private static final String TEXT = "会议议定：专项治理。";

    private static final String HASH = MinutesText.contentHash(TITLE, TEXT);

    private static final OffsetDateTime FOUR_DAYS_AGO = OffsetDateTime.now(Licheng.CLOCK).minusDays(4);

    private static final MinutesDrafted DRAFTED = new MinutesDrafted(Licheng.ID, M, Licheng.MEETING, 1, TITLE, TEXT,
            HASH, List.of(new AgreedMatter("resolution-1", 1, "专项治理")), NINE);

    private static final ConsentRequested REQUESTED = new ConsentRequested(Licheng.ID, M, 1, HASH, NINE, null,
            FOUR_DAYS_AGO);

    private static final ConsentWithheld WITHHELD = new ConsentWithheld(Licheng.ID, M, "rsj", 1, HASH, "时限过紧");

    private static final DeadlockEscalated ESCALATED = new DeadlockEscalated(Licheng.ID, M, 1, HASH, "区人民政府",
            List.of("rsj"), "时限", Licheng.TODAY, null);

    private static TestExecutor<Minutes> given(Object... events) {
        return Licheng.fixture(Minutes.class).given(events);
    }

    private static TestExecutor<Minutes> under(Supplier<Standing> standing, Object... events) {
        return Licheng.fixture(Minutes.class, standing, Licheng.closed()).given(events);
    }

    private static void expectRefusal(TestExecutor<Minutes> given, ConferenceCommand command, Actor actor, String code,
            String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    private static ConsentGiven consent(String unit) {
        return new ConsentGiven(Licheng.ID, M, unit, 1, HASH, "online", null, null, null);
    }

    private static Object[] consentOf(List<String> units, Object... more) {
        List<Object> events = new ArrayList<>(List.of(DRAFTED, REQUESTED));
        units.forEach((unit) -> events.add(consent(unit)));
        events.addAll(Arrays.asList(more));
        return events.toArray();
    }

    @Test
    @DisplayName("INV-10 制度要求全体成员单位同意的，缺席单位也在其列")
    void allUnits() {
        Supplier<Standing> all = () -> Licheng.standingWith("minutes.consent.required", "all-units");
        List<String> units = Licheng.standing().unitCodes();
        ConsentRequested asked = new ConsentRequested(Licheng.ID, M, 1, HASH, units, null,
                OffsetDateTime.now(Licheng.CLOCK));
        under(all, DRAFTED).when(new RequestConsent(Licheng.ID, M, null, null), Licheng.office().toMetaData())
            .expectEvents(asked);
        under(all, DRAFTED, asked)
            .when(new GiveConsent(Licheng.ID, M, null, "zgh", 1, HASH, "online", null, null),
                    Licheng.unit("zgh").toMetaData())
            .expectEvents(consent("zgh"));
        expectRefusal(under(all, DRAFTED), sign(HASH), Licheng.convener(), "attending-units-have-consented",
                "minutes.consent.required");
        expectRefusal(under(all, consentOf(NINE)),
                new GiveConsent(Licheng.ID, M, null, "zgh", 1, HASH, "online", null, null), Licheng.unit("zgh"),
                "unit-attended", "minutes.consent.required");
    }

    @ParameterizedTest
    @ValueSource(strings = { "in-session", "none" })
    @DisplayName("INV-10 制度以会上一致为准或不要求同意的，不征求同意，签发即可")
    void noConsentAfterTheMeeting(String required) {
        Supplier<Standing> standing = () -> Licheng.standingWith("minutes.consent.required", required);
        expectRefusal(under(standing, DRAFTED), new RequestConsent(Licheng.ID, M, null, null), Licheng.office(),
                "charter-asks-for-consent", "minutes.consent.required");
        under(standing, DRAFTED).when(sign(HASH), Licheng.convener().toMetaData())
            .expectEvents(new MinutesSigned(Licheng.ID, M, 1, HASH, "convener", Licheng.TODAY));
    }

    @Test
    @DisplayName("A-18 沉默不是同意；制度规定视为同意的，期满后由系统或办公室登记")
    void silence() {
        RecordSilence silence = new RecordSilence(Licheng.ID, M, null);
        Object[] eight = consentOf(NINE.subList(0, 8));
        expectRefusal(given(eight), silence, Licheng.system(), "silence-counts-as-consent", "minutes.consent.silence");
        Supplier<Standing> threeDays = () -> Licheng.standingWith("minutes.consent.silence", "deemed-after",
                "minutes.consent.silenceAfter", "P3D");
        ConsentDeemed deemed = new ConsentDeemed(Licheng.ID, M, "rsj", 1, HASH, FOUR_DAYS_AGO, "P3D");
        under(threeDays, eight).when(silence, Licheng.system().toMetaData())
            .expectEvents(deemed, new ConsentCompleted(Licheng.ID, M, 1, HASH, NINE));
        under(threeDays, consentOf(NINE.subList(0, 7), new ConsentWithheld(Licheng.ID, M, "czj", 1, HASH, "x")))
            .when(silence, Licheng.office().toMetaData())
            .expectEvents(deemed);
        expectRefusal(
                under(() -> Licheng.standingWith("minutes.consent.silence", "deemed-after",
                        "minutes.consent.silenceAfter", "P5D"), eight),
                silence, Licheng.system(), "silence-has-lasted-long-enough", "minutes.consent.silenceAfter");
        expectRefusal(under(threeDays, consentOf(NINE)), silence, Licheng.system(), "some-unit-is-silent",
                "minutes.consent.silence");
        expectRefusal(under(threeDays, eight), silence, Licheng.unit("rsj"), "office-acts", "minutes.consent.silence");
    }

    @Test
    @DisplayName("印发前可以改主意：异议之后可同意，同意之后可撤回，撤回即为异议")
    void aUnitMayChangeItsAnswer() {
        WithholdConsent objection = new WithholdConsent(Licheng.ID, M, null, 1, HASH, "时限过紧");
        given(consentOf(NINE)).when(objection, Licheng.unit("rsj").toMetaData()).expectEvents(WITHHELD);
        expectRefusal(given(consentOf(NINE, WITHHELD)), sign(HASH), Licheng.convener(),
                "attending-units-have-consented", "minutes.consent.required");
        given(consentOf(NINE, WITHHELD))
            .when(new GiveConsent(Licheng.ID, M, null, "rsj", 1, HASH, "online", null, null),
                    Licheng.unit("rsj").toMetaData())
            .expectEvents(consent("rsj"), new ConsentCompleted(Licheng.ID, M, 1, HASH, NINE));
    }

    @Test
    @DisplayName("异议要有答复，答复的是提出异议的单位")
    void answering() {
        given(consentOf(List.of(), WITHHELD))
            .when(new AnswerObjection(Licheng.ID, M, null, "rsj", "已放宽"), Licheng.office().toMetaData())
            .expectEvents(new ObjectionAnswered(Licheng.ID, M, "rsj", 1, "已放宽"));
        expectRefusal(given(consentOf(List.of(), WITHHELD)), new AnswerObjection(Licheng.ID, M, null, "jyj", "x"),
                Licheng.office(), "unit-has-objected", "minutes.consent.deadlock");
    }

    @Test
    @DisplayName("A-19 再次征求同意后仍有异议的，报制度指定的机关决定，一版只报一次")
    void escalating() {
        EscalateDeadlock escalate = new EscalateDeadlock(Licheng.ID, M, null, "时限", false);
        expectRefusal(given(consentOf(List.of(), WITHHELD)), escalate, Licheng.office(),
                "units-object-after-being-asked-again", "minutes.consent.deadlock.escalateTo");
        given(askedAgain(WITHHELD)).when(escalate, Licheng.office().toMetaData()).expectEvents(ESCALATED);
        expectRefusal(given(askedAgain()), escalate, Licheng.office(), "units-object-after-being-asked-again",
                "minutes.consent.deadlock.escalateTo");
        expectRefusal(given(askedAgain(WITHHELD, ESCALATED)), escalate, Licheng.office(),
                "deadlock-is-not-yet-escalated", "minutes.consent.deadlock.escalateTo");
        expectRefusal(
                under(() -> Licheng.standingWith("minutes.consent.deadlock.escalateTo", null), askedAgain(WITHHELD)),
                escalate, Licheng.office(), "charter-names-who-decides-a-deadlock",
                "minutes.consent.deadlock.escalateTo");
    }

    @Test
    @DisplayName("A-19 决定维持文本的，异议不再阻止签发，未答复的仍须答复；决定改文本的，仍须修改")
    void deciding() {
        RecordDeadlockDecision stands = new RecordDeadlockDecision(Licheng.ID, M, null, "text-stands", "照办", "函1号");
        DeadlockDecided decided = new DeadlockDecided(Licheng.ID, M, 1, HASH, "区人民政府", "text-stands", "照办", "函1号",
                Licheng.TODAY);
        DeadlockDecided changes = new DeadlockDecided(Licheng.ID, M, 1, HASH, "区人民政府", "text-changes", "放宽", "函1号",
                Licheng.TODAY);
        Object[] eightAndOne = askedAgain(NINE.subList(0, 8).stream().map(ConsentTest::consent).toArray());
        expectRefusal(given(askedAgain(WITHHELD)), stands, Licheng.office(), "deadlock-awaits-a-decision",
                "minutes.consent.deadlock.escalateTo");
        given(askedAgain(WITHHELD, ESCALATED)).when(stands, Licheng.office().toMetaData()).expectEvents(decided);
        given(with(eightAndOne, WITHHELD, ESCALATED, decided)).when(sign(HASH), Licheng.convener().toMetaData())
            .expectEvents(new MinutesSigned(Licheng.ID, M, 1, HASH, "convener", Licheng.TODAY));
        expectRefusal(given(with(eightAndOne, WITHHELD, ESCALATED, changes)), sign(HASH), Licheng.convener(),
                "attending-units-have-consented", "minutes.consent.required");
        expectRefusal(given(askedAgain(WITHHELD, ESCALATED, decided)), sign(HASH), Licheng.convener(),
                "attending-units-have-consented", "minutes.consent.required");
    }

    @Test
    @DisplayName("A-23 由制度规定者签发现行文本，一版签一次；不是其人不能签")
    void signing() {
        expectRefusal(given(consentOf(NINE)), sign(HASH), Licheng.office(), "signatory-is-named-by-the-charter",
                "minutes.signedBy");
        expectRefusal(given(consentOf(NINE)), sign("sha-256:00"), Licheng.convener(),
                "consent-is-for-the-current-version", "minutes.consent.onChange");
        MinutesSigned signed = new MinutesSigned(Licheng.ID, M, 1, HASH, "convener", Licheng.TODAY);
        expectRefusal(given(consentOf(NINE, signed)), sign(HASH), Licheng.convener(), "minutes-are-not-yet-signed",
                "minutes.signedBy");
        Actor director = new Actor("director", "wjj", "office-director");
        under(() -> Licheng.standingWith("minutes.signedBy", "office-director"), consentOf(NINE))
            .when(sign(HASH), director.toMetaData())
            .expectEvents(new MinutesSigned(Licheng.ID, M, 1, HASH, "office-director", Licheng.TODAY));
        under(() -> Licheng.standingWith("minutes.signedBy", "presider"), consentOf(NINE))
            .when(sign(HASH), Licheng.convener().toMetaData())
            .expectEvents(signed);
        expectRefusal(under(() -> Licheng.standingWith("minutes.signedBy", "presider"), consentOf(NINE)), sign(HASH),
                director, "signatory-is-named-by-the-charter", "minutes.signedBy");
    }

    /**
     * The first version was asked about and changed; the second says what the first did,
     * so that the digests stay the same.
     */
    private static Object[] askedAgain(Object... more) {
        String other = MinutesText.contentHash(TITLE, "x");
        MinutesDrafted first = new MinutesDrafted(Licheng.ID, M, Licheng.MEETING, 0, TITLE, "x", other,
                DRAFTED.resolutions(), NINE);
        ConsentRequested before = new ConsentRequested(Licheng.ID, M, 0, other, NINE, null, FOUR_DAYS_AGO);
        MinutesRevised revised = new MinutesRevised(Licheng.ID, M, 1, TITLE, TEXT, HASH, "按意见修改", List.of());
        return with(new Object[] { first, before, revised, REQUESTED }, more);
    }

    private static Object[] with(Object[] events, Object... more) {
        List<Object> all = new ArrayList<>(Arrays.asList(events));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private static SignMinutes sign(String hash) {
        return new SignMinutes(Licheng.ID, M, null, 1, hash);
    }

}
