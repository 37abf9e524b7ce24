package org.lianxi.command.conference.charterfile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("每一项核对：改动一处，只报一处，行、项、规则都对")
class CharterChecksTest {

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("unit-codes-unique", "units[1].code", "  - {code: wjj, name: 区卫健局,",
                        "  - {code: xcb, name: 区委报道组, affiliation: party}\n  - {code: wjj, name: 区卫健局,", 2),
                edit("ids-unique", "flows[26].id", "{id: F27,", "{id: F26,"),
                edit("list-codes-known", "lists.office[0]", "office: [ybj,", "office: [ybk, ybj,"),
                edit("list-codes-once", "lists.duties[1]", "duties: [wjj, xcb,", "duties: [wjj, wjj, xcb,"),
                edit("composition-equals-units", "lists.composition", "composition: [xcb, wjj,", "composition: [wjj,"),
                edit("lead-unit-known", "leadUnit", "leadUnit: wjj", "leadUnit: wjx", 2),
                edit("office-host-is-lead-unit", "rules.office.host", "host: wjj", "host: xcb"),
                edit("seat-filled-by-one-body", "seats[0]", "tier: 1, unit: wjj,", "tier: 1, organ: 区人民政府, unit: wjj,"),
                edit("seat-unit-known", "seats[0].unit", "tier: 1, unit: wjj,", "tier: 1, unit: wjx,"),
                edit("per-unit-seats", "seats[3].perUnit[3]", "perUnit: [wjj, rsj, zgh]",
                        "perUnit: [wjj, rsj, zgh, rsj]"),
                edit("per-unit-seats", "seats[1].order", "perUnit: all, order: roster", "perUnit: all, order: rooster"),
                edit("per-unit-seats", "seats[1].order", "perUnit: all, order: roster", "perUnit: all, order: office",
                        3),
                edit("per-unit-seats", "seats[2].id", "{id: office-director, role", "{id: \"office-director:*\", role",
                        2),
                edit("seat-ids-unique", "seats[5].id", "\nholders:",
                        "  - {id: convener, role: liaison, unit: xcb}\n\nholders:", 2),
                edit("holder-seat-exists", "holders[1].seat", "seat: \"member:xcb\"", "seat: \"member:xcc\""),
                edit("seat-has-one-holder", "holders[2].seat", "seat: \"member:fgj\", person: 李伟阳",
                        "seat: \"member:xcb\", person: 李伟阳", 2),
                edit("holder-from-seat-unit", "holders[2].post", "post: 区发改局副局长", "post: 区科技局副局长"),
                edit("person-has-one-name", "holders[3].personId",
                        "李伟阳, post: 区发改局副局长}\n  - {seat: \"member:jyj\", person: 蔡挺",
                        "李伟阳, personId: p-1, post: 区发改局副局长}\n  - {seat: \"member:jyj\", personId: p-1, person: 蔡挺", 2),
                edit("first-convener-set", "seats", "role: convener, tier: 1", "role: convener, tier: 2"),
                edit("duty-unit-known", "duties[30].unit", "D-15.1\n    unit: zgh", "D-15.1\n    unit: zgx"),
                edit("case-kind-known", "duties[1].mechanisms[0]", "mechanisms: [M3]\n    at: 三(一)2",
                        "mechanisms: [M9]\n    at: 三(一)2"),
                edit("case-kind-known", "flows[26].opens[0]", "opens: [M0]", "opens: [M8]"),
                edit("case-kind-known", "clocks[0].kind", "incident-employer, kind: M0", "incident-employer, kind: M7"),
                edit("flow-known", "rules.issues.workersFlow", "workersFlow: {value: F12", "workersFlow: {value: F99"),
                edit("carrier-known", "flows[0].carriedBy[0]", "[superior.opinion-submitted]",
                        "[superior.opinion-closed]"),
                edit("carrier-known", "flows[6].carriedBy[0]", "[M3.refer-hazard,", "[M3.refer-hazards,"),
                edit("carrier-of-one-flow", "flows[20].carriedBy[0]", "[action.progress-reported]", "[action.urged]"),
                edit("carrier-has-the-flows-sender", "flows[6].carriedBy[0]", "[M3.refer-hazard,",
                        "[M3.issue-warning,"),
                edit("carrier-reaches-the-receivers", "flows[25].carriedBy[0]", "[M5.notify-campaign]",
                        "[M5.plan-campaign]", 6),
                edit("counts-go-as-information", "flows[7].counts",
                        "carriedBy: [information.submitted], counts: [新增确诊例数", "counts: [新增确诊例数"),
                edit("party-known", "flows[6].from", "from: yjj", "from: yjx"),
                edit("party-known", "clocks[1].to[0]", "PT6H, to: [district-government]",
                        "PT6H, to: [county-government]"),
                edit("party-known", "caseKinds[4].roles.zgx", "roles: {zgh: takes-part}", "roles: {zgx: takes-part}"),
                edit("party-known", "rules.information.senders.relevant-departments[1]",
                        "relevant-departments: [wjj, rsj]", "relevant-departments: [wjj, rsx]"),
                edit("party-known", "rules.minutes.copyReport.to[0]", "to: [district-government]\n",
                        "to: [city-government]\n"),
                edit("party-known", "rules.minutes.consent.deadlock.escalateTo", "escalateTo: district-government",
                        "escalateTo: city-government"),
                edit("clause-known", "caseKinds[6].clause", "clause: C-1.5\n    stages", "clause: C-1.9\n    stages"),
                edit("clause-known", "flows[6].clause", "clause: D-12.1,", "clause: D-12.3,"),
                edit("clause-known", "rules.presiding.by.clause", "by: convener\n    delegation",
                        "by: {value: convener, clause: C-9}\n    delegation"),
                edit("case-kind-has-stages", "caseKinds[3]",
                        "    stages: [signal, assessed, warned, responding, lifted]\n", ""),
                edit("date-exists", "source.date", "\n  date: 2021-04-26", "\n  date: 2021-02-30"),
                edit("ids-unique", "caseKinds[3].acts[4].id", "- id: dismiss-signal\n", "- id: assess-signal\n"),
                edit("stage-known", "caseKinds[4].acts[1].from[0]", "from: [proposed]", "from: [propose]"),
                edit("stage-known", "caseKinds[3].stageNames.signals", "{signal: 已收信号", "{signals: 已收信号"),
                edit("track-known", "caseKinds[2].acts[3].tracks[0]", "tracks: [general]\n        from: [registered]",
                        "tracks: [generals]\n        from: [registered]", 2),
                edit("party-known", "caseKinds[4].acts[1].tells[0]", "tells: [opener, zgh]", "tells: [openers, zgh]"),
                edit("act-known", "caseKinds[4].acts[8].apartFrom[0]", "apartFrom: [record-finding,",
                        "apartFrom: [record-findings,"),
                edit("field-known", "caseKinds[4].acts[8].apartFrom[1]", "form-group.leader", "form-group.leaders"),
                edit("act-known", "clocks[14].stoppedAlsoBy[0]", "stoppedAlsoBy: [refuse-pre-assessment]",
                        "stoppedAlsoBy: [reject-pre-assessment]"),
                edit("level-of-the-kind", "clocks[2].levels[0]",
                        "within: PT0S, to: [district-government, provincial-health-authority, national-health-authority], law: 卫生部令第25号第二条、第七条, verified: partial, startedBy: grade-incident, stoppedBy: report-upward, levels: [重大, 特大]",
                        "within: PT0S, to: [district-government, provincial-health-authority, national-health-authority], law: 卫生部令第25号第二条、第七条, verified: partial, startedBy: grade-incident, stoppedBy: report-upward, levels: [较大, 特大]"),
                edit("act-known", "clocks[16].stoppedBy", "stoppedBy: file-objection}", "stoppedBy: files-objection}"),
                edit("clock-known", "caseKinds[4].acts[9].waitsFor", "waitsFor: inspection-objection\n",
                        "waitsFor: inspection-review\n"),
                edit("field-known", "caseKinds[4].acts[4].fields.topic.among", "among: adopt-plan.topics",
                        "among: adopt-plan.topic"),
                edit("field-known", "caseKinds[4].soleBy[1]", "soleBy: [subject, matter]",
                        "soleBy: [subject, matters]"),
                edit("level-known", "caseKinds[4].acts[8].fields.decision.type", "decision: {label: 复核决定, type: text,",
                        "decision: {label: 复核决定, type: level,"),
                edit("clock-starts-before-it-stops", "clocks[16].stoppedBy", "startedBy: give-feedback, ", ""),
                edit("clock-act-supported", "clocks[13].startedBy", "startedBy: propose-release,",
                        "startedBy: circulate-information,"),
                edit("clock-act-supported", "clocks[13].stoppedBy", "stoppedBy: publish-information",
                        "stoppedBy: circulate-information"),
                edit("clock-act-supported", "clocks[13].startedBy",
                        "startedBy: propose-release, stoppedBy: publish-information", "startedBy: propose-release"),
                edit("clock-starts-before-it-stops", "clocks[13].stoppedBy", "startedBy: propose-release, ", ""),
                edit("release-parties-set", "caseKinds[1].roles", "wjj: approves, xcb: publishes}", "wjj: approves}"),
                edit("release-party-acts", "caseKinds[1].roles.office", "office: circulates, wjj: approves",
                        "office: approves"),
                edit("case-kind-can-begin", "caseKinds[4].acts",
                        "by: [any-unit]\n        opens: true\n        tells: [office, convener]",
                        "by: [any-unit]\n        tells: [office, convener]", 3),
                edit("case-kind-can-end", "caseKinds[4].acts", "from: [mandated]\n        to: planned\n",
                        "from: [mandated]\n"),
                edit("case-kind-gives.mandate", "caseKinds[4].mandate", "gives: mandate\n", "gives: approval\n"),
                edit("case-kind-gives.approval", "caseKinds[4].approval", "mandate: required\n    stages",
                        "mandate: required\n    approval: convener\n    stages"),
                edit("case-kind-runs-otherwise", "caseKinds[4].acts", "mandate: required\n    stages",
                        "mandate: required\n    runsAs: issue\n    stages"),
                edit("liaisons-have-seats", "rules.membership.liaisons", "liaisons: {value: none,",
                        "liaisons: {value: one-per-unit,"),
                edit("role-has-a-seat", "rules.presiding.delegation.value", "delegation: {value: none,",
                        "delegation: {value: vice-convener,"),
                edit("organ-named-by-code", "seats[0].organ", "role: convener, tier: 1, unit: wjj, exOfficio: true,",
                        "role: convener, tier: 1, organ: 某机关, exOfficio: true,"),
                edit("organ-code-is-no-unit", "organs.xcb", "  district-government: 区人民政府",
                        "  district-government: 区人民政府\n  xcb: 某机关"),
                edit("deemed-consent-has-period", "rules.minutes.consent.silence", "silence: {value: block,",
                        "silence: {value: deemed-after,"),
                edit("working-days-counted", "clocks[13].within", "within: P20D, workingDays: true",
                        "within: P1M, workingDays: true"),
                edit("notice-no-such-notice", "texts.notice.weather.title", "  opening: 会议听取",
                        "  opening: 会议听取\n  notice.weather.title: 天气"),
                edit("notice-title-is-long", "texts.notice.progress-reported.title", "  opening: 会议听取",
                        "  opening: 会议听取\n  notice.progress-reported.title: " + "长".repeat(121)),
                edit("notice-no-such-place", "texts.notice.progress-reported.body", "  opening: 会议听取",
                        "  opening: 会议听取\n  notice.progress-reported.body: “{0}”进展{9}"),
                edit("notice-no-such-place", "texts.notice.progress-reported.body", "  opening: 会议听取",
                        "  opening: 会议听取\n  notice.progress-reported.body: 进展{percent}"),
                edit("notice-no-such-notice", "texts.notice.progress-reported.title.fr", "  opening: 会议听取",
                        "  opening: 会议听取\n  notice.progress-reported.title.fr: Progrès"),
                edit("notice-title-is-long", "texts.notice.progress-reported.title.en", "  opening: 会议听取",
                        "  opening: 会议听取\n  notice.progress-reported.title.en: " + "l".repeat(121)),
                edit("notice-no-such-place", "texts.notice.progress-reported.body.en", "  opening: 会议听取",
                        "  opening: 会议听取\n  notice.progress-reported.body.en: Progress {9}"),
                edit("declared-numbers-agree", "declared.persons", "persons: 31", "persons: 32"),
                edit("text-rule-has-clause", "rules.membership.liaisons",
                        "liaisons: {value: none, basis: local-choice, clause: C-2.6}", "liaisons: none"),
                edit("governed-path-exists", "clauses[19].governs[0]", "governs: [presiding]", "governs: [chairing]",
                        2),
                edit("numbers-unique", "rules.minutes.numbering.pattern", "鲤职联纪〔{year}〕{n}号", "鲤职联纪{n}号"),
                edit("numbers-unique", "rules.reporting.bulletin.numbering.pattern", "鲤职联报〔{year}〕{n}号", "鲤职联报{n}号"),
                edit("iso-periods-parse", "clocks[1].within", "PT6H", "6小时"),
                edit("iso-periods-parse", "rules.convene.noticeAhead.value", "noticeAhead: {value: P3D",
                        "noticeAhead: {value: 3 days"),
                edit("iso-periods-parse", "rules.tracking.actionDefaults.remindBefore[1]", "[P7D, P3D]", "[P7D, P3X]"),
                edit("rule-values-supported", "rules.presiding.by", "by: convener\n    delegation",
                        "by: mayor\n    delegation"),
                edit("rule-values-supported", "rules.minutes.consent.silence.value", "silence: {value: block",
                        "silence: {value: consent"),
                edit("schema", "units[0].affiliation", "affiliation: party", "affiliation: club"),
                edit("schema", "units[0].colour", "affiliation: party}", "affiliation: party, colour: red}"),
                edit("schema", "units[0]", "name: 区委宣传部, affiliation: party", "name: 区委宣传部"),
                edit("schema", "schema", "schema: lianxi-charter/1", "schema: lianxi-charter/2"),
                edit("schema", "holders[3].person", "person: 蔡挺", "person: 蔡 挺"),
                edit("schema", "declared.flows", "flows: 27}", "flows: many}"),
                edit("schema", "duties[12].kinds", "kinds: [flow, case]\n    mechanisms: [M2]",
                        "kinds: []\n    mechanisms: [M2]"),
                edit("keys-unique", "leadUnit", "leadUnit: wjj\n", "leadUnit: wjj\nleadUnit: xcb\n"),
                edit("plain-types-only", "leadUnit", "leadUnit: wjj", "leadUnit: !unit wjj"),
                edit("no-block-aliases", "lists.office",
                        "office: [ybj, xcb, fgj, jyj, kjj, gxj, mzj, czj, zjj, yjj, scjg, sthj]",
                        "spare: &spare [ybj, xcb, fgj, jyj, kjj, gxj, mzj, czj, zjj, yjj, scjg, sthj]\n  office: *spare",
                        2));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("edits")
    @DisplayName("一处改动")
    void oneEditIsReported(String rule, String field, String found, String replacement, int errors) {
        LichengFile original = LichengFile.original();
        LichengFile edited = original.with(found, replacement);
        List<CharterError> reported = edited.errors();
        assertThat(reported).as("%s", reported).hasSize(errors);
        CharterError error = reported.stream()
            .filter((one) -> one.rule().equals(rule) && one.field().equals(field))
            .findFirst()
            .orElseThrow(() -> new AssertionError(reported));
        assertThat(error.file()).isEqualTo(LichengFile.NAME);
        assertThat(edited.text().lines().toList().get(error.line() - 1)).as("line %d", error.line())
            .contains(lastName(field));
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(CharterMessages.line(error, locale)).contains(LichengFile.NAME, rule, field)
                .doesNotContainPattern("\\{[0-9]}");
        }
    }

    /**
     * The name that stands on the line of the field: its own, or that of the list it is
     * an item of when the list is written on one line.
     */
    private static String lastName(String field) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return name.matches("(seats|units|caseKinds)\\[\\d+]") ? "" : name.replaceAll("\\[\\d+]$", "");
    }

    private static Arguments edit(String rule, String field, String found, String replacement) {
        return edit(rule, field, found, replacement, 1);
    }

    private static Arguments edit(String rule, String field, String found, String replacement, int errors) {
        return Arguments.of(rule, field, found, replacement, errors);
    }

}
