package org.lianxi.command.minutes;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.approvemajormatter.ApproveMajorMatter;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.escalatedeadlock.EscalateDeadlock;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesSigned;

import static org.lianxi.command.Licheng.NINE;
import static org.lianxi.command.Licheng.refused;

@DisplayName("A-19 分歧的去向：决定的机关、重大事项的批准、会上不一致的处理")
class MajorMatterTest {

    private static final String M = "minutes-1";

    private static final String TITLE = "第一次会议纪要";

    private static final String TEXT = "会议议定：专项治理。";

    private static final String HASH = MinutesText.contentHash(TITLE, TEXT);

    private static final String APPROVAL = "minutes.consent.deadlock.approvalForMajor";

    private static final Supplier<Standing> MUNICIPAL = () -> Licheng.standingWith(APPROVAL, "municipal-government");

    private static final MinutesDrafted DRAFTED = new MinutesDrafted(Licheng.ID, M, Licheng.MEETING, 1, TITLE, TEXT,
            HASH, List.of(new AgreedMatter("resolution-1", 1, "专项治理")), NINE);

    private static final ConsentRequested REQUESTED = new ConsentRequested(Licheng.ID, M, 1, HASH, NINE, null,
            OffsetDateTime.now(Licheng.CLOCK));

    private static final EscalateDeadlock ESCALATE = new EscalateDeadlock(Licheng.ID, M, null, "时限", true);

    private static final SignMinutes SIGN = new SignMinutes(Licheng.ID, M, null, 1, HASH);

    private static final ApproveMajorMatter APPROVE = new ApproveMajorMatter(Licheng.ID, M, null, "泉政办函〔2026〕3号");

    private static final MajorMatterApproved APPROVED = new MajorMatterApproved(Licheng.ID, M, 1, HASH, "市人民政府",
            "泉政办函〔2026〕3号", Licheng.TODAY);

    private static final MinutesSigned SIGNED = new MinutesSigned(Licheng.ID, M, 1, HASH, "convener", Licheng.TODAY);

    private static TestExecutor<Minutes> under(Supplier<Standing> standing, MeetingEvent last, Object... more) {
        List<Object> events = new ArrayList<>(List.of(DRAFTED));
        events.addAll(Arrays.asList(more));
        return Licheng.fixture(Minutes.class, standing, last).given(events);
    }

    /**
     * Asked twice, eight of nine units consent and one objects.
     */
    private static TestExecutor<Minutes> disputed(Supplier<Standing> standing, Object... more) {
        List<Object> events = new ArrayList<>(List.of(REQUESTED, REQUESTED));
        NINE.subList(0, 8)
            .forEach((unit) -> events.add(new ConsentGiven(Licheng.ID, M, unit, 1, HASH, "online", null, null, null)));
        events.add(new ConsentWithheld(Licheng.ID, M, "rsj", 1, HASH, "时限过紧"));
        events.addAll(Arrays.asList(more));
        return under(standing, Licheng.closed(), events.toArray());
    }

    private static DeadlockEscalated escalated(String to, String approvalBy) {
        return new DeadlockEscalated(Licheng.ID, M, 1, HASH, to, List.of("rsj"), "时限", Licheng.TODAY, approvalBy);
    }

    private static DeadlockDecided decided(String by, String outcome) {
        return new DeadlockDecided(Licheng.ID, M, 1, HASH, by, outcome, "照办", "函1号", Licheng.TODAY);
    }

    private static void expectRefusal(TestExecutor<Minutes> given, ConferenceCommand command, Actor actor, String code,
            String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    @Test
    @DisplayName("重大事项的分歧：决定文本不变之后，还须制度所定的机关批准，才能签发、印发")
    void approvalBesideTheDecision() {
        DeadlockEscalated up = escalated("区人民政府", "municipal-government");
        DeadlockDecided stands = decided("区人民政府", "text-stands");
        disputed(MUNICIPAL).when(ESCALATE, Licheng.office().toMetaData()).expectEvents(up);
        expectRefusal(disputed(MUNICIPAL, up, stands), SIGN, Licheng.convener(), "major-matter-is-approved", APPROVAL);
        expectRefusal(disputed(MUNICIPAL, up, stands, SIGNED), new IssueMinutes(Licheng.ID, M, null, List.of()),
                Licheng.office(), "major-matter-is-approved", APPROVAL);
        disputed(MUNICIPAL, up, stands).when(APPROVE, Licheng.office().toMetaData()).expectEvents(APPROVED);
        disputed(MUNICIPAL, up, stands, APPROVED).when(SIGN, Licheng.convener().toMetaData()).expectEvents(SIGNED);
    }

    @Test
    @DisplayName("批准只在决定文本不变之后登记一次")
    void approvalComesOnceAndLast() {
        DeadlockEscalated up = escalated("区人民政府", "municipal-government");
        DeadlockDecided stands = decided("区人民政府", "text-stands");
        expectRefusal(disputed(MUNICIPAL), APPROVE, Licheng.office(), "major-matter-awaits-approval", APPROVAL);
        expectRefusal(disputed(MUNICIPAL, up), APPROVE, Licheng.office(), "major-matter-awaits-approval", APPROVAL);
        expectRefusal(disputed(MUNICIPAL, up, decided("区人民政府", "text-changes")), APPROVE, Licheng.office(),
                "major-matter-awaits-approval", APPROVAL);
        expectRefusal(disputed(MUNICIPAL, up, stands, APPROVED), APPROVE, Licheng.office(),
                "major-matter-awaits-approval", APPROVAL);
        expectRefusal(disputed(MUNICIPAL, up, stands), APPROVE, Licheng.unit("gxj"), "office-acts", APPROVAL);
    }

    @Test
    @DisplayName("不是重大事项的，或决定与批准是同一机关的，决定即可")
    void noApprovalNeeded() {
        disputed(MUNICIPAL).when(new EscalateDeadlock(Licheng.ID, M, null, "时限", false), Licheng.office().toMetaData())
            .expectEvents(escalated("区人民政府", null));
        disputed(() -> Licheng.standingWith(APPROVAL, "district-government"))
            .when(ESCALATE, Licheng.office().toMetaData())
            .expectEvents(escalated("区人民政府", null));
        disputed(MUNICIPAL, escalated("区人民政府", null), decided("区人民政府", "text-stands"))
            .when(SIGN, Licheng.convener().toMetaData())
            .expectEvents(SIGNED);
    }

    @Test
    @DisplayName("制度只定了重大事项的批准机关的，重大事项的分歧由它决定，其他分歧没有去处")
    void onlyMajorMattersGoUp() {
        Supplier<Standing> only = () -> Licheng.standingWith("minutes.consent.deadlock.escalateTo", null, APPROVAL,
                "municipal-government");
        disputed(only).when(ESCALATE, Licheng.office().toMetaData()).expectEvents(escalated("市人民政府", null));
        expectRefusal(disputed(only), new EscalateDeadlock(Licheng.ID, M, null, "时限", false), Licheng.office(),
                "charter-names-who-decides-a-deadlock", "minutes.consent.deadlock.escalateTo");
    }

    @Test
    @DisplayName("K10 会上一致的：有单位不同意议定事项，不能签发、印发；上报后决定文本不变的可以")
    void agreementInSession() {
        Supplier<Standing> inSession = () -> Licheng.standingWith("minutes.consent.required", "in-session");
        DissentRecorded dissent = new DissentRecorded(Licheng.ID, Licheng.MEETING, "resolution-1", "rsj", "reservation",
                "时限偏紧");
        String path = "minutes.consent.required";
        expectRefusal(under(inSession, dissent), SIGN, Licheng.convener(), "attending-units-agreed-in-session", path);
        expectRefusal(under(inSession, dissent, SIGNED), new IssueMinutes(Licheng.ID, M, null, List.of()),
                Licheng.office(), "attending-units-agreed-in-session", path);
        under(inSession, dissent)
            .when(new EscalateDeadlock(Licheng.ID, M, null, "时限", false), Licheng.office().toMetaData())
            .expectEvents(escalated("区人民政府", null));
        under(inSession, dissent, escalated("区人民政府", null), decided("区人民政府", "text-stands"))
            .when(SIGN, Licheng.convener().toMetaData())
            .expectEvents(SIGNED);
        under(inSession, Licheng.closed()).when(SIGN, Licheng.convener().toMetaData()).expectEvents(SIGNED);
        expectRefusal(under(inSession, Licheng.closed()), ESCALATE, Licheng.office(),
                "units-object-after-being-asked-again", "minutes.consent.deadlock.escalateTo");
    }

    @Test
    @DisplayName("会上以表决议事的，少数单位的意见不妨碍签发")
    void aVoteNeedsNoAgreement() {
        DissentRecorded dissent = new DissentRecorded(Licheng.ID, Licheng.MEETING, "resolution-1", "rsj", "reservation",
                "时限偏紧");
        under(() -> Licheng.standingWith("minutes.consent.required", "in-session", "decision.mode", "vote"), dissent)
            .when(SIGN, Licheng.convener().toMetaData())
            .expectEvents(SIGNED);
    }

    @Test
    @DisplayName("C-4.4 由牵头单位起草的，其他单位的办公室人员不起草、不征求同意")
    void theLeadUnitDrafts() {
        Supplier<Standing> lead = () -> Licheng.standingWith("minutes.draftedBy", "lead-unit");
        expectRefusal(under(lead, Licheng.closed()), new RequestConsent(Licheng.ID, M, null, null),
                Licheng.deputy("zgh"), "lead-unit-drafts", "minutes.draftedBy");
        refused(Licheng.fixture(Minutes.class, lead, Licheng.closed())
            .givenNoPriorActivity()
            .when(new DraftMinutes(Licheng.ID, Licheng.MEETING, null, null), Licheng.deputy("zgh").toMetaData()),
                "lead-unit-drafts", "minutes.draftedBy");
        under(lead, Licheng.closed())
            .when(new RequestConsent(Licheng.ID, M, null, null), new Actor("m", "wjj", "member").toMetaData())
            .expectEvents(REQUESTED);
    }

}
