package org.lianxi.scenarios;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.conference.Charter;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The acceptance scenario, chapter by chapter, for any charter: from the notice of a
 * meeting until every member unit was told. Where charters differ, it asks the charter's
 * knob, named at the place.
 */
final class Acceptance {

    private final Conference conference;

    private final MovedClock clock;

    private String meeting;

    private String minutes;

    private String action;

    private String bulletin;

    Acceptance(Conference conference, MovedClock clock) {
        this.conference = conference;
        this.clock = clock;
    }

    Conference conference() {
        return this.conference;
    }

    private Knobs knobs() {
        return this.conference.knobs();
    }

    /**
     * All but the last two.
     */
    List<String> attending() {
        List<String> units = this.conference.units();
        return units.subList(0, units.size() - 2);
    }

    /**
     * The unit that carries out what is agreed.
     */
    private String lead() {
        return attending().stream().filter((unit) -> !unit.equals(this.conference.lead())).findFirst().orElseThrow();
    }

    private String coUnit() {
        return attending().stream()
            .filter((unit) -> !unit.equals(this.conference.lead()) && !unit.equals(lead()))
            .findFirst()
            .orElseThrow();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(this.clock);
    }

    void convene() {
        Map<String, Object> notice = Map.of("kind", "regular", "title", "例会" + this.conference.mark(), "startsAt",
                now().plusDays(1).toString(), "endsAt", now().plusDays(1).plusHours(2).toString(), "place", "一号会议室",
                "topics", List.of("议题" + this.conference.mark()));
        this.conference.isRefused(this.conference.member(lead()), "/meetings", notice, "convener-convenes");
        this.meeting = this.conference.makes(this.conference.convener(), "/meetings", notice);
        JsonNode shown = this.conference.asks("/meetings/" + this.meeting);
        assertThat(shown.path("invitedUnits")).hasSize(this.conference.units().size());
        assertThat(shown.path("deviations").toString().contains(Knobs.NOTICE)).as(Knobs.NOTICE)
            .isEqualTo(knobs().value(Knobs.NOTICE).isPresent());
    }

    void nameALiaison() {
        this.conference.doesOrIsRefused(knobs().is(Knobs.LIAISONS, "one-per-unit"), this.conference.member(lead()),
                "/liaisons", Map.of("unitCode", lead(), "liaison", Map.of("name", "联络员", "post", "办公室工作人员")),
                "charter-has-liaisons");
    }

    void attend() {
        open();
        List<String> attending = attending();
        for (String unit : attending) {
            office(meetings("/attendances"),
                    Map.of("unitCode", unit, "capacity", unit.equals(attending.getLast()) ? "substitute" : "member"));
        }
        assertThat(this.conference.asks("/attendance-matrix").toString()).contains(this.meeting);
    }

    /**
     * A member of the lead unit is to preside in the convener's place.
     */
    private void open() {
        boolean mayDelegate = knobs().is(Knobs.DELEGATION, "convener-may-delegate");
        Map<String, String> delegate = Map.of("presiderSeat", this.conference.seat("member", this.conference.lead()));
        this.conference.doesOrIsRefused(mayDelegate, this.conference.office(), meetings("/opening"), delegate,
                "convener-presides");
        if (!mayDelegate) {
            office(meetings("/opening"), Map.of("presiderSeat", knobs().firstConveners().getFirst().id()));
        }
        assertThat(this.conference.asks("/deviations").toString()).doesNotContain("presiding.by");
    }

    void resolve() {
        office(meetings("/resolutions"), Map.of("title", "议定事项一" + this.conference.mark(), "text", "开展排查。", "leadUnit",
                lead(), "coUnits", List.of(coUnit()), "dueOn", now().toLocalDate().plusMonths(2).toString()));
        office(meetings("/resolutions"),
                Map.of("title", "议定事项二" + this.conference.mark(), "text", "同意通报。", "coUnits", List.of()));
        office(meetings("/closing"), Map.of());
        assertThat(this.conference.asks("/meetings/" + this.meeting).path("attendingUnits"))
            .hasSize(attending().size());
        assertThat(hasDeadline("meetings-keep-their-cadence")).as(Knobs.CADENCE)
            .isEqualTo(knobs().value(Knobs.CADENCE).isPresent());
    }

    void draft() {
        this.minutes = this.conference.makes(this.conference.office(), "/minutes", Map.of("meetingId", this.meeting));
        assertThat(minutesShown().path("text").asString()).contains("议定事项一" + this.conference.mark());
    }

    void consent() {
        if (!knobs().asksForConsent()) {
            this.conference.isRefused(this.conference.office(), minutesPath("/consent-requests"), Map.of(),
                    "charter-asks-for-consent");
            return;
        }
        this.conference.isRefused(this.conference.convener(), minutesPath("/signature"), version(),
                "attending-units-have-consented");
        office(minutesPath("/consent-requests"), Map.of("dueOn", now().toLocalDate().plusDays(5).toString()));
        this.conference.isRefused(this.conference.member(this.conference.units().getLast()), minutesPath("/consents"),
                version(), "unit-attended");
        for (String unit : attending()) {
            this.conference.does(this.conference.member(unit), minutesPath("/consents"), version());
        }
        assertThat(this.conference.asks(minutesPath("/consent-board")).toString()).contains(attending());
    }

    void issue() {
        this.conference.does(this.conference.convener(), minutesPath("/signature"), version());
        office(minutesPath("/issue"), Map.of("recipients", List.of(knobs().someOrgan())));
        JsonNode shown = minutesShown();
        assertThat(shown.path("documentNumber").asString()).as(Knobs.NUMBERING)
            .isEqualTo(knobs().firstNumber(Knobs.NUMBERING, now().getYear()));
        List<String> recipients = new ArrayList<>(this.conference.units());
        if (knobs().is(Knobs.RECIPIENTS, "members-and-named")) {
            recipients.add(knobs().someOrgan());
        }
        assertThat(shown.path("recipients").valueStream().map((unit) -> unit.path("unitCode").asString()))
            .as(Knobs.RECIPIENTS)
            .containsExactlyElementsOf(recipients);
        assertThat(hasDeadline("minutes-are-filed")).as(Knobs.COPY_REPORT)
            .isEqualTo(!knobs().list(Knobs.COPY_REPORT).isEmpty());
    }

    void file() {
        Map<String, String> filing = Map.of("reference", "收文一号");
        if (knobs().list(Knobs.COPY_REPORT).isEmpty()) {
            this.conference.isRefused(this.conference.office(), minutesPath("/government-filing"), filing,
                    "minutes-are-owed-to-the-body");
            return;
        }
        for (String body : knobs().list(Knobs.COPY_REPORT)) {
            Map<String, String> toBody = Map.of("reference", "收文一号", "body", body);
            office(minutesPath("/government-filing"), toBody);
            this.conference.isRefused(this.conference.office(), minutesPath("/government-filing"), toBody,
                    "minutes-are-not-yet-filed");
        }
        assertThat(minutesShown().path("missingBodies")).isEmpty();
        assertThat(hasDeadline("minutes-are-filed")).isFalse();
    }

    void assign() {
        String resolution = this.conference.asks("/meetings/" + this.meeting)
            .path("resolutions")
            .path(0)
            .path("resolutionId")
            .asString();
        Map<String, Object> task = new LinkedHashMap<>(Map.of("title", "任务" + this.conference.mark(), "text",
                "按议定事项办理。", "meetingId", this.meeting, "resolutionId", resolution));
        boolean leadDepartment = knobs().is(Knobs.TRACKING, "lead-department");
        String someoneOfTheLeadUnit = this.conference.member(this.conference.lead());
        if (!leadDepartment) {
            this.conference.isRefused(someoneOfTheLeadUnit, "/actions", task, "office-acts");
        }
        this.action = this.conference.makes(leadDepartment ? someoneOfTheLeadUnit : this.conference.office(),
                "/actions", task);
        for (String unit : List.of(lead(), coUnit())) {
            this.conference.does(this.conference.member(unit), actions("/acceptances"), Map.of());
        }
    }

    void progress() {
        report(lead(), 60);
        this.conference.doesOrIsRefused(!knobs().is(Knobs.REPORT_BY, "lead-unit"), this.conference.member(coUnit()),
                actions("/progress-reports"), Map.of("percent", 60, "summary", "配合完成" + this.conference.mark()),
                "lead-unit-reports");
        report(lead(), 100);
        this.conference.does(this.conference.member(lead()), actions("/completion-claims"),
                Map.of("summary", "已完成" + this.conference.mark()));
        office(actions("/verification"), Map.of("remark", "已核验"));
    }

    private void report(String unit, int percent) {
        this.conference.does(this.conference.member(unit), actions("/progress-reports"),
                Map.of("percent", percent, "summary", "进展" + this.conference.mark()));
    }

    void tellInABulletin() {
        JsonNode draft = this.conference.asks("/bulletin-draft");
        assertThat(draft.path("reports")).isNotEmpty();
        this.bulletin = this.conference.makes(this.conference.office(), "/bulletins", draft);
        this.conference.isRefused(this.conference.office(), bulletins("/issue"), Map.of("recipients", List.of(lead())),
                "bulletin-goes-to-every-member-unit");
        office(bulletins("/issue"), Map.of());
        assertThat(this.conference.asks("/bulletins/" + this.bulletin).path("documentNumber").asString())
            .as(Knobs.BULLETIN_NUMBERING)
            .isEqualTo(knobs().firstNumber(Knobs.BULLETIN_NUMBERING, now().getYear()));
    }

    /**
     * Nobody is left out, and nobody is asked for a consent that the charter does not ask
     * for.
     */
    void everyUnitWasTold() {
        long reports = knobs().is(Knobs.REPORT_BY, "lead-unit") ? 2 : 3;
        for (Charter.Unit unit : this.conference.charter().units()) {
            List<String> kinds = this.conference.inbox(unit.code())
                .stream()
                .map((notice) -> notice.path("kind").asString())
                .toList();
            assertThat(kinds).as("%s %s", this.conference.id(), unit.code())
                .contains("meeting-convened", "minutes-issued", "completion-verified", "bulletin-issued");
            assertThat(kinds.stream().filter("progress-reported"::equals)).as(unit.code()).hasSize((int) reports);
            assertThat(kinds.contains("consent-requested")).as("%s %s", Knobs.CONSENT, unit.code())
                .isEqualTo(knobs().asksForConsent() && attending().contains(unit.code()));
        }
        assertThat(this.conference.hears("/notices/summary").path("missed").asInt(-1)).isZero();
    }

    /**
     * Where to look for what was made, as another conference would try.
     */
    List<String> addresses() {
        return List.of("/meetings/" + this.meeting, "/minutes/" + this.minutes, "/actions/" + this.action,
                "/bulletins/" + this.bulletin);
    }

    private boolean hasDeadline(String limit) {
        return this.conference.deadlines()
            .stream()
            .anyMatch((deadline) -> deadline.path("limit").asString().equals(limit));
    }

    private JsonNode minutesShown() {
        return this.conference.asks("/minutes/" + this.minutes);
    }

    private Map<String, Object> version() {
        JsonNode shown = minutesShown();
        return Map.of("version", shown.path("version").asInt(), "contentHash", shown.path("contentHash").asString());
    }

    private void office(String path, Object body) {
        this.conference.does(this.conference.office(), path, body);
    }

    private String meetings(String path) {
        return "/meetings/" + this.meeting + path;
    }

    private String minutesPath(String path) {
        return "/minutes/" + this.minutes + path;
    }

    private String actions(String path) {
        return "/actions/" + this.action + path;
    }

    private String bulletins(String path) {
        return "/bulletins/" + this.bulletin + path;
    }

}
