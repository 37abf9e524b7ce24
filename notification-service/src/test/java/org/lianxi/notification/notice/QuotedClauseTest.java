package org.lianxi.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.UnitsInvitedToCase;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.ShippedCharters;
import org.lianxi.notification.deadline.limit.Limit;
import org.lianxi.notification.delivery.Intents;
import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.RecordedEvent;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("通知引用它所依据的条款，以随附的三份制度为准；制度没有写的，不引用")
class QuotedClauseTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final Holder HOLDER = new Holder("p1", "某某", "局长");

    /**
     * What these tell of has a rule of its own: the kind of a case, a seat, a limit.
     */
    private static final Set<NoticeKind> BY_WHAT_THEY_TELL = Set.of(NoticeKind.CASE_ANSWER_ASKED,
            NoticeKind.CASE_ACT_RECORDED, NoticeKind.CASE_TERM_STARTED, NoticeKind.CASE_UNITS_INVITED,
            NoticeKind.CASE_REFERRED, NoticeKind.CASE_CONTRIBUTION_MADE, NoticeKind.CASE_CLOSED,
            NoticeKind.CASE_REOPENED, NoticeKind.EX_OFFICIO_HOLDER_CHANGED, NoticeKind.OFFICE_STAFF_APPOINTED,
            NoticeKind.OFFICE_STAFF_CHANGED);

    /**
     * Kinds of notices, then the clause in the charters of Licheng, Shantou and Fujian.
     */
    private static final String KINDS = """
            MEETING_CONVENED MEETING_PROPOSED PROPOSAL_DECLINED MEETING_RESCHEDULED | C-4.1 | - | -
            MEETING_CANCELLED AGENDA_ITEM_PROPOSED AGENDA_ITEM_ACCEPTED AGENDA_ITEM_DECLINED | C-4.1 | - | -
            PRESIDING_DELEGATED | C-4.2 | - | -
            ABSENCE_EXCUSED | C-4.3 | - | -
            CONSENT_REQUESTED CONSENT_WITHHELD CONSENT_COMPLETED CONSENT_DEEMED MINUTES_REVISED | C-4.5 | - | F-3
            OBJECTION_ANSWERED CORRIGENDUM_PROPOSED CORRIGENDUM_CONSENT_WITHHELD | C-4.5 | - | F-3
            CORRIGENDUM_WITHDRAWN | C-4.5 | - | F-3
            DEADLOCK_ESCALATED DEADLOCK_DECIDED | C-4.5 | - | F-5
            MINUTES_DRAFTED | C-4.4 | - | F-3
            MINUTES_ISSUED CORRIGENDUM_ISSUED | C-4.6 | - | F-4
            MINUTES_COPIED CORRIGENDUM_COPIED | C-4.7 | - | F-4
            PROGRESS_REPORTED COMPLETION_VERIFIED ACTION_CANCELLED ACTION_REASSIGNED | C-4.11 | - | F-7
            BULLETIN_DRAFTED BULLETIN_ISSUED | C-4.11 | - | F-7
            ACTION_ASSIGNED ACTION_TAKEN_OVER COMPLETION_CLAIMED COMPLETION_NOTED COMPLETION_RETURNED | C-4.10 | S-7 | F-7
            EXTENSION_REQUESTED EXTENSION_NOTED EXTENSION_GRANTED EXTENSION_REFUSED | C-4.10 | S-7 | F-7
            ACTION_URGED URGING_ESCALATED URGING_ANSWERED | C-4.10 | S-7 | F-7
            REASSIGNMENT_REQUESTED REASSIGNMENT_REFUSED | C-4.10 | S-7 | F-7
            ACTION_ACCEPTED COORDINATION_REQUESTED COORDINATION_NOTED COORDINATION_ANSWERED | C-4.8 | S-7 | F-7
            MEMBER_NOMINATED NOMINATION_REJECTED NOMINATION_WITHDRAWN MEMBER_CHANGED | C-2.4 | S-4 | -
            UNIT_CHANGE_PROPOSED UNIT_CHANGE_REJECTED | C-2.3 | - | -
            MEMBER_UNIT_ADMITTED MEMBER_UNIT_WITHDRAWN MEMBER_UNIT_RENAMED | C-2.3 | - | -
            LIAISON_NAMED | C-2.6 | S-3 | -
            CHARTER_ADOPTED CHARTER_AMENDED | C-0.1 | - | -
            INFORMATION_SUBMITTED INFORMATION_CIRCULATED INFORMATION_RETURNED INFORMATION_WITHDRAWN | C-4.9 | - | -
            RELEASE_PROPOSED RELEASE_APPROVED RELEASE_REFUSED RELEASE_WITHDRAWN | C-1.3a | S-8 | -
            INFORMATION_PUBLISHED | C-1.3a | S-8 | -
            ISSUE_RAISED ISSUE_RESOLVED ISSUE_ESCALATED ISSUE_REFERRED ISSUE_WITHDRAWN | C-1.5 | - | -
            ASSIGNMENT_ACCEPTED ASSIGNMENT_REPORTED OPINION_SUBMITTED | C-1.2 | - | -
            GUIDANCE_ISSUED | C-1.4 | - | -
            DUTY_PERFORMANCE_REPORTED | C-3 | - | -
            WEBHOOK_DISABLED DELIVERY_FAILED | C-2.5 | S-2 | F-7""";

    /**
     * The limits, with the same. Those of cases rest on the kind of each case.
     */
    private static final String LIMITS = """
            action-is-accepted feedback-is-given coordination-is-answered | C-4.8 | S-7 | F-7
            action-is-done extension-is-decided urging-is-answered | C-4.10 | S-7 | F-7
            bulletin-is-issued notice-is-read progress-is-circulated | C-4.11 | - | F-7
            consent-is-answered | C-4.5 | - | F-3
            minutes-are-drafted | C-4.4 | - | F-3
            minutes-are-filed corrigendum-is-filed | C-4.7 | - | F-4
            nomination-is-decided | C-2.4 | S-4 | -
            information-is-circulated information-is-acknowledged | C-4.9 | - | -
            assignment-is-done | C-1.2 | - | -
            issue-is-settled | C-1.5 | - | -
            meeting-is-attended | C-4.1 | - | -
            meetings-keep-their-cadence | C-4.1 | S-5 | F-2
            case-is-answered statutory-clock-runs statutory-clock-of-information-runs | C-1.3 | - | -""";

    private Charter charter;

    @ParameterizedTest
    @ValueSource(strings = { ShippedCharters.LICHENG, ShippedCharters.SHANTOU, ShippedCharters.FUJIAN })
    @DisplayName("每一种通知")
    void everyKind(String name) {
        adopt(name);
        Map<String, String> expected = expected(KINDS, name);

        assertThat(NoticeKind.values()).filteredOn((kind) -> !kind.reminds() && !BY_WHAT_THEY_TELL.contains(kind))
            .extracting(NoticeKind::name)
            .containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((kind,
                clause) -> assertThat(clauseOf(keep(Notice.of(NoticeKind.valueOf(kind), List.of("x"), "/"), kind)))
                    .as(kind)
                    .isEqualTo(clause));
    }

    @ParameterizedTest
    @ValueSource(strings = { ShippedCharters.LICHENG, ShippedCharters.SHANTOU, ShippedCharters.FUJIAN })
    @DisplayName("每一种时限的提醒")
    void everyLimit(String name) {
        adopt(name);
        Map<String, String> rules = new HashMap<>();
        service.getBeansOfType(Limit.class).values().forEach((limit) -> rules.put(limit.name(), limit.rule()));
        Map<String, String> expected = expected(LIMITS, name);

        assertThat(rules).containsOnlyKeys(expected.keySet());
        expected.forEach((limit, clause) -> Stream.of(NoticeKind.values())
            .filter(NoticeKind::reminds)
            .forEach((kind) -> assertThat(
                    clauseOf(keep(Notice.of(kind, List.of("x"), "/").under(rules.get(limit)), limit + kind.wireName())))
                .as(limit)
                .isEqualTo(clause)));
    }

    @ParameterizedTest
    @ValueSource(strings = { ShippedCharters.LICHENG, ShippedCharters.SHANTOU, ShippedCharters.FUJIAN })
    @DisplayName("同一条规则，与拒绝办理时引用的条款是同一条")
    void theSameClauseAsEverywhere(String name) {
        adopt(name);
        List<String> paths = new ArrayList<>(this.charter.rules().keySet());
        this.charter.caseKinds().forEach((kind) -> paths.add("caseKinds." + kind.id()));
        this.charter.flows().forEach((flow) -> paths.add("flows." + flow.id()));
        this.charter.duties().forEach((duty) -> paths.add("duties." + duty.id()));
        this.charter.clauses().forEach((clause) -> paths.addAll(clause.governs()));
        paths.addAll(List.of("caseKinds", "flows", "seats", "membership", "convene.unheard.of", "nothing"));

        assertThat(paths).allSatisfy((path) -> assertThat(
                clauseOf(keep(Notice.of(NoticeKind.ACTION_ASSIGNED, List.of("x"), "/").under(path), path)))
            .as(path)
            .isEqualTo(this.charter.clauseOf(path).map(Charter.Clause::id).orElse("-")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({ "licheng-zybfz,M0,C-0.2", "licheng-zybfz,M1,C-1.3a", "licheng-zybfz,M2,C-1.3b",
            "licheng-zybfz,M3,C-1.3c", "licheng-zybfz,M4,C-1.3d", "licheng-zybfz,M5,C-1.4", "licheng-zybfz,M6,C-1.5",
            "shantou-zyb-2012,M1,S-8", "shantou-zyb-2012,M5,S-6", "fujian-service-stats-2007,R1,F-6" })
    @DisplayName("办理的通知引用这一类机制的条款")
    void everyKindOfCase(String name, String kind, String clause) {
        adopt(name);
        List<String> units = this.charter.units().stream().limit(2).map(Charter.Unit::code).toList();
        String opener = units.getFirst();
        String c = this.charter.identity().id();
        happen("case-1", new CaseOpened(c, "case-1", kind, "main", null, "专项", opener, null, null, List.of(opener),
                "planned", DAY));
        List<String> quoted = new ArrayList<>();
        List.of(new CaseActRecorded(c, "case-1", 1, "act", "动作", Map.of(), null, null, List.of(), units,
                List.of("all-member-units"), "nobody", DAY),
                new CaseActRecorded(c, "case-1", 2, "act", "动作", Map.of(), null, null, List.of(), List.of(),
                        List.of("all-member-units"), "nobody", DAY, List.of(), true),
                new UnitsInvitedToCase(c, "case-1", List.of(units.getLast()), "协助", opener, DAY),
                new CaseContributionMade(c, "case-1", "contribution-1", 1, units.getLast(), "已协助", Map.of(), List.of(),
                        DAY),
                new CaseReferredToMeeting(c, "case-1", "meeting-1", "如何处置", opener, DAY),
                new CaseClosed(c, "case-1", "closed", "已办结", opener, DAY),
                new CaseReopened(c, "case-1", "planned", "有新情况", opener, DAY))
            .forEach((fact) -> quoted.addAll(happen("case-1", fact)));

        assertThat(quoted).hasSize(8).containsOnly(clause);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({ "licheng-zybfz,convener,C-2.2", "licheng-zybfz,office-director,C-2.6", "shantou-zyb-2012,convener,S-1",
            "shantou-zyb-2012,office-director,S-2", "fujian-service-stats-2007,convener,F-1",
            "fujian-service-stats-2007,office-director,F-7" })
    @DisplayName("职务兼任的席位换人、办公室人员到任和调整，引用该席位的条款")
    void everySeat(String name, String role, String clause) {
        adopt(name);
        String c = this.charter.identity().id();
        String unit = this.charter.leadUnit();
        ConfirmationBasis basis = new ConfirmationBasis("meeting", "resolution-1");

        assertThat(happen("seat", new ExOfficioHolderChanged(c, role, role, unit, null, HOLDER, HOLDER, "任免文件", DAY)))
            .containsExactly(clause);
        if (role.startsWith("office")) {
            assertThat(
                    happen("seat", new OfficeStaffAppointed(c, "nomination-1", role, role, unit, HOLDER, basis, DAY)))
                .containsExactly(clause);
            assertThat(happen("seat",
                    new OfficeStaffChanged(c, "nomination-1", role, role, unit, HOLDER, HOLDER, basis, DAY)))
                .containsExactly(clause);
        }
    }

    @Test
    @DisplayName("按信息流报送的信息和诉求，引用信息流所出的条款或职责；另行办理的仍引用互通信息")
    void flowsQuoteTheirClauseOrDuty() {
        adopt(ShippedCharters.LICHENG);
        String c = ShippedCharters.LICHENG;

        assertThat(happen("information-1", information("information-1", "F07"))).containsExactly("D-12.1");
        assertThat(happen("information-1", new InformationCirculated(c, "information-1", "wjj", List.of("wjj"), DAY)))
            .containsExactly("D-12.1");
        assertThat(
                happen("information-1", new InformationWithdrawn(c, "information-1", "yjj", List.of("wjj"), "有误", DAY)))
            .containsExactly("C-4.9");
        assertThat(happen("information-2", information("information-2", null))).containsExactly("C-4.9");
        assertThat(happen("issue-1", issue("issue-1", "F12"))).containsExactly("D-15.2");
        assertThat(happen("issue-2", issue("issue-2", null))).containsExactly("C-1.5");
    }

    private static InformationSubmitted information(String id, String flow) {
        return new InformationSubmitted(ShippedCharters.LICHENG, id, "yjj", List.of("wjj"), true, flow, "隐患", "情况",
                null, null, null, DAY);
    }

    private static IssueRaised issue(String id, String flow) {
        return new IssueRaised(ShippedCharters.LICHENG, id, "zgh", flow != null, flow, "诉求", "情况", List.of("rsj"), DAY);
    }

    private void adopt(String name) {
        this.charter = ShippedCharters.read(name);
        String c = this.charter.identity().id();
        take(this.log.add("conference-" + c, new CharterAdopted(c, 1, "一号", DAY, "sha-256:00", this.charter)));
        this.charter.units()
            .forEach((unit) -> take(this.log.add("conference-" + c,
                    new MemberUnitAdmitted(c, unit.code(), unit.name(), unit.fullName(), unit.affiliation(), 1, DAY))));
    }

    /**
     * The clauses that the notices of an event quote.
     */
    private List<String> happen(String aggregate, RecordedFact fact) {
        RecordedEvent event = this.log.add(aggregate, fact);
        take(event);
        return jdbc().sql("select coalesce(clause, '') from notice where source_event_id = ?")
            .param(event.id())
            .query(String.class)
            .list()
            .stream()
            .map(this::clauseOf)
            .toList();
    }

    /**
     * What a notice quotes, as it is kept.
     */
    private String keep(Notice notice, String id) {
        String c = this.charter.identity().id();
        WordedNotice.Words words = new WordedNotice.Words("t", "b");
        WordedNotice worded = new WordedNotice(notice.kind().noticeId(id), c, notice.kind(), id, "subject",
                this.log.all().size(), Instant.EPOCH, notice.link(), words, words, notice.rule());
        bean(TransactionTemplate.class).executeWithoutResult((status) -> {
            bean(Intents.class).remember(worded, notice.recipients());
            bean(Writes.class).send();
        });
        return jdbc().sql("select coalesce(clause, '') from notice where notice_id = ?")
            .param(worded.noticeId())
            .query(String.class)
            .single();
    }

    /**
     * The id of the clause or duty with these words.
     */
    private String clauseOf(String words) {
        return Stream
            .concat(this.charter.clauses().stream(),
                    this.charter.duties()
                        .stream()
                        .map((duty) -> new Charter.Clause(duty.id(), duty.clause(), duty.text(), List.of())))
            .filter((clause) -> words.equals(PlainText.line(clause.at() + " " + clause.text())))
            .map(Charter.Clause::id)
            .findFirst()
            .orElse(words.isEmpty() ? "-" : words);
    }

    private static Map<String, String> expected(String table, String charter) {
        int column = 1
                + List.of(ShippedCharters.LICHENG, ShippedCharters.SHANTOU, ShippedCharters.FUJIAN).indexOf(charter);
        Map<String, String> expected = new HashMap<>();
        table.lines().map((line) -> line.split(" \\| ")).forEach((cells) -> {
            for (String name : cells[0].split(" ")) {
                expected.put(name, cells[column]);
            }
        });
        return expected;
    }

}
