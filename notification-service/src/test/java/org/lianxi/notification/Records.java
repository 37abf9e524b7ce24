package org.lianxi.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.transport.Actor;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;

/**
 * A log as command-service would publish it, for as many conferences as a test needs.
 */
public final class Records {

    /**
     * The member units, in the order of the charter's composition list.
     */
    public static final Map<String, String> UNITS = units();

    private final List<RecordedEvent> events = new ArrayList<>();

    private final Map<String, Long> previous = new HashMap<>();

    private final Map<String, Long> sequences = new HashMap<>();

    private final Map<String, RuleSetting> rules = new HashMap<>();

    private final Map<String, String> texts = new LinkedHashMap<>();

    private final List<Charter.Clause> clauses = new ArrayList<>();

    private final List<Charter.Unit> named = new ArrayList<>();

    private final List<Charter.Seat> seats = new ArrayList<>();

    private final List<Charter.Duty> duties = new ArrayList<>();

    private String convener;

    private Instant now = Instant.parse("2026-11-24T00:30:00Z");

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        List.of("xcb 区委宣传部", "wjj 区卫健局", "fgj 发改局", "jyj 教育局", "kjj 科技局", "gxj 工信局", "mzj 民政局", "czj 财政局", "rsj 人社局",
                "sthj 鲤城生态环境局", "zjj 住建局", "yjj 应急局", "scjg 市场监管局", "ybj 鲤城医保分局", "zgh 总工会")
            .forEach((unit) -> units.put(unit.split(" ")[0], unit.split(" ")[1]));
        return units;
    }

    /**
     * From now on events happen at this time.
     */
    public Records at(Instant time) {
        this.now = time;
        return this;
    }

    /**
     * Charters adopted from now on set this rule.
     */
    public Records rule(String path, Object value) {
        this.rules.put(path, new RuleSetting(value, null, Basis.LOCAL_CHOICE));
        return this;
    }

    /**
     * Charters adopted from now on have this clause.
     */
    public Records clause(String at, String text, String... governs) {
        this.clauses.add(new Charter.Clause("C-" + at, at, text, List.of(governs)));
        return this;
    }

    /**
     * Charters adopted from now on name this organ outside the units.
     */
    public Records organ(String code, String name) {
        this.texts.put("organ." + code, name);
        return this;
    }

    /**
     * Charters adopted from now on have this text.
     */
    public Records text(String name, String words) {
        this.texts.put(name, words);
        return this;
    }

    /**
     * Charters adopted from now on have this clause.
     */
    public Records clause(Charter.Clause clause) {
        this.clauses.add(clause);
        return this;
    }

    /**
     * Charters adopted from now on have this seat of a unit.
     */
    public Records seat(String id, String role, String unit) {
        this.seats.add(new Charter.Seat(id, role, null, unit, null, false, false, "科级干部"));
        return this;
    }

    /**
     * Charters adopted from now on have this duty.
     */
    public Records duty(String id, String unit, String at, String text) {
        this.duties.add(new Charter.Duty(id, unit, List.of("standing"), List.of(), at, text));
        return this;
    }

    /**
     * Charters adopted from now on have a convener from this unit or organ.
     */
    public Records convener(String unit) {
        this.convener = unit;
        return this;
    }

    /**
     * Charters adopted from now on name this unit themselves.
     */
    public Records named(String code) {
        this.named.add(new Charter.Unit(code, UNITS.get(code), UNITS.get(code), "government", List.of()));
        return this;
    }

    public RecordedEvent add(String aggregateId, RecordedFact fact) {
        return add(aggregateId, fact.conferenceId(), EventCatalogue.nameOf(fact.getClass()), EventJson.write(fact));
    }

    public RecordedEvent unreadable(String conferenceId, String type, String payload) {
        return add("broken-" + UUID.randomUUID(), conferenceId, type, payload.getBytes(StandardCharsets.UTF_8));
    }

    private RecordedEvent add(String aggregateId, String conferenceId, String type, byte[] payload) {
        long index = this.events.size() + 1L;
        long sequence = this.sequences.merge(aggregateId, 0L, (before, zero) -> before + 1);
        RecordedEvent event = new RecordedEvent(index, this.previous.getOrDefault(conferenceId, 0L),
                UUID.randomUUID().toString(), type, 1, conferenceId, aggregateId, sequence, this.now,
                UUID.randomUUID().toString(), new Actor("wjj-office", "wjj", "office-clerk"), payload);
        this.previous.put(conferenceId, index);
        this.events.add(event);
        return event;
    }

    public List<RecordedEvent> adopt(String conferenceId) {
        int from = this.events.size();
        add("conference-" + conferenceId, charter(conferenceId));
        UNITS.keySet().forEach((code) -> admit(conferenceId, code, UNITS.get(code)));
        return List.copyOf(this.events.subList(from, this.events.size()));
    }

    public RecordedEvent admit(String conferenceId, String code, String name) {
        int position = (int) this.events.stream()
            .filter((event) -> event.conferenceId().equals(conferenceId)
                    && event.type().equals(EventCatalogue.nameOf(MemberUnitAdmitted.class)))
            .count() + 1;
        return add("conference-" + conferenceId, new MemberUnitAdmitted(conferenceId, code, name, name, "government",
                position, LocalDate.of(2021, 4, 26)));
    }

    public RecordedEvent convene(String conferenceId, String meetingId, String title, List<String> invited) {
        return add(meetingId, new MeetingConvened(conferenceId, meetingId, "regular", title,
                OffsetDateTime.parse("2026-12-01T09:00:00+08:00"), OffsetDateTime.parse("2026-12-01T11:00:00+08:00"),
                "区卫健局三楼会议室", List.of("重点行业专项治理"), invited, List.of(), 1, List.of(), "plenary", List.of(), null, null));
    }

    public RecordedEvent assign(String conferenceId, String actionId, String title) {
        return add(actionId,
                new ActionAssigned(conferenceId, actionId, title, "按纪要落实",
                        new ActionSource("resolution", "meeting-1", "resolution-1"), "gxj", List.of("yjj", "zgh"),
                        LocalDate.of(2026, 12, 31), LocalDate.of(2026, 11, 24)));
    }

    public RecordedEvent progress(String conferenceId, String actionId, int number, int percent) {
        return add(actionId, new ProgressReported(conferenceId, actionId, "report-" + UUID.randomUUID(), number, "gxj",
                percent, "已摸底排查", LocalDate.of(2026, 11, 24)));
    }

    public List<RecordedEvent> all() {
        return List.copyOf(this.events);
    }

    public static EventBatch batch(RecordedEvent... events) {
        return batch(List.of(events));
    }

    public static EventBatch batch(List<RecordedEvent> events) {
        Map<String, Long> conferences = new HashMap<>();
        events.forEach((event) -> conferences.put(event.conferenceId(), event.index()));
        long next = events.isEmpty() ? 0 : events.getLast().index();
        return new EventBatch(events, List.of(new PartitionPosition(0, "topic-1", next, conferences)), List.of());
    }

    /**
     * The charter that would be adopted now.
     */
    public Charter charterOf(String conferenceId) {
        return charter(conferenceId).charter();
    }

    private CharterAdopted charter(String conferenceId) {
        Charter.Identity identity = new Charter.Identity(conferenceId, "鲤城区职业病防治工作联席会议", "联席会议", "county", "职业病防治");
        boolean outside = this.texts.containsKey("organ." + this.convener);
        List<Charter.Seat> seats = new ArrayList<>(this.seats);
        if (this.convener != null) {
            seats.add(new Charter.Seat("convener", "convener", 1, outside ? null : this.convener,
                    outside ? this.convener : null, true, false, "主要负责同志"));
        }
        Charter.Source source = new Charter.Source("泉鲤政办〔2021〕26号", "通知", "区政府办", "区政府", LocalDate.of(2021, 4, 26),
                LocalDate.of(2021, 4, 26), "public", List.of("各街道办事处"), "区人民政府", "区委");
        Charter charter = new Charter("lianxi-charter/1", identity, source, "wjj", List.copyOf(this.clauses), List.of(),
                List.copyOf(this.named), Map.of(), List.copyOf(seats), List.of(), List.copyOf(this.duties),
                Map.copyOf(this.rules), List.of(), List.of(), List.of(), Map.copyOf(this.texts));
        return new CharterAdopted(conferenceId, 1, "泉鲤政办〔2021〕26号", LocalDate.of(2021, 4, 26), "sha-256:00", charter);
    }

}
