package org.lianxi.scenarios;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.audit.Hash;
import org.lianxi.audit.MerkleTree;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.meeting.VoteTaken;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.SubjectErased;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.history.AccessBegun;
import org.lianxi.contract.history.AccessEnded;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.scenarios.course.Course;
import org.lianxi.scenarios.course.Extent;
import org.lianxi.scenarios.course.Step;
import org.lianxi.scenarios.history.History;
import org.lianxi.scenarios.history.Mould;
import org.lianxi.scenarios.history.StoredFact;
import org.lianxi.standalone.audit.rules.Breach;
import org.lianxi.standalone.audit.rules.CharterReview;
import org.lianxi.standalone.audit.rules.CharterRule;
import org.lianxi.standalone.audit.rules.Entry;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.RecordedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("一个联席会议的整整一年：真实的服务，拨动的时钟")
class YearIT {

    private static final String CHARTER = "licheng-zybfz";

    private static final int YEAR = 2026;

    private static final long SEED = 2026;

    @TempDir
    private static Path directory;

    private static Installation site;

    private static List<Entry> log;

    private static List<String> refusals;

    private static Checkpoint halfTime;

    private static Iterator<Step> course() {
        return new Course(Charters.read(CHARTER), Extent.ofYear(YEAR), SEED);
    }

    @BeforeAll
    static void playTheYear() {
        site = new Installation(directory, Instant.parse("2026-01-01T00:00:00Z"));
        Players players = new Players(site.clock(), site.command().getBean(Commands.class), site.log()::lastIndex,
                site::settle);
        players.play(course(), YearIT::endMonth);
        refusals = players.refusals();
        log = site.log().entries();
        await().until(() -> views().reached(CHARTER) == log.size());
    }

    private static void endMonth(YearMonth month) {
        site.settle();
        if (month.getMonth() == Month.JUNE) {
            List<Entry> sofar = site.log().entries();
            halfTime = new Checkpoint(sofar.size(), root(sofar));
        }
        if (month.getMonth() == Month.DECEMBER) {
            new Receipts(site).acknowledgeTheLastOf("bulletin-issued", CHARTER);
            site.settle();
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    @DisplayName("十二次会议、六十项任务，单位有进有退有更名，一次僵局上报，六月修订制度")
    void theYearHasAllThatIsAskedFor() {
        assertThat(facts(MeetingClosed.class)).hasSize(12);
        assertThat(facts(ActionAssigned.class)).hasSize(60);
        assertThat(facts(MemberUnitAdmitted.class)).filteredOn((unit) -> unit.proposalId() != null).hasSize(1);
        assertThat(facts(MemberUnitRenamed.class)).hasSize(1);
        assertThat(facts(MemberChanged.class)).hasSizeGreaterThan(2);
        assertThat(facts(DeadlockEscalated.class)).hasSize(1);
        assertThat(facts(ActionUrged.class)).as("late reports").hasSizeGreaterThan(20);
        assertThat(facts(CharterAmended.class)).singleElement()
            .extracting((amended) -> amended.inForceFrom().getMonth())
            .isEqualTo(Month.JUNE);
    }

    @Test
    @DisplayName("要退出的单位牵头的未结任务先改派，然后才退出")
    void theLeavingUnitsActionsWentFirst() {
        String unit = facts(MemberUnitWithdrawn.class).getFirst().unitCode();
        List<RecordedFact> moves = log.stream()
            .map(Entry::fact)
            .filter((fact) -> fact instanceof MemberUnitWithdrawn
                    || (fact instanceof ActionReassigned moved && moved.formerLeadUnit().equals(unit)))
            .toList();
        assertThat(moves).hasSizeGreaterThan(1).last().isInstanceOf(MemberUnitWithdrawn.class);
        assertThat(refusals).contains("leaving-unit-has-no-open-actions");
    }

    @Test
    @DisplayName("除制度不许的以外，每一种记录都出现过")
    void everyKindOfEventOccurs() {
        Set<Class<?>> missing = new HashSet<>(EventCatalogue.events());
        log.forEach((entry) -> missing.remove(entry.fact().getClass()));
        assertThat(missing)
            .as("no liaisons by the charter, silence is no consent, no vote, no approval of major matters, "
                    + "nobody looked into the record, and nobody asked to be forgotten")
            .containsExactlyInAnyOrder(LiaisonNamed.class, ConsentDeemed.class, VoteTaken.class,
                    MajorMatterApproved.class, AccessBegun.class, AccessEnded.class, SubjectErased.class);
    }

    @Test
    @DisplayName("途中的拒绝都在意料之中，且为数不少")
    void refusalsWereMet() {
        assertThat(new TreeSet<>(refusals)).hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("领域设计的不变式逐条成立，到年底没有该办未办的")
    void everyInvariantHolds() {
        CharterReview review = review(entries());
        assertThat(review.breaches()).isEmpty();
        assertThat(review.open()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Planted.class)
    @DisplayName("每条规则都会失败：故意弄坏的记录被查出")
    void everyInvariantCanFail(Planted planted) {
        CharterReview review = review(planted.in(entries()));
        assertThat(Stream.concat(review.breaches().stream(), review.open().stream()).map(Breach::rule))
            .contains(planted.rule());
    }

    @Test
    @DisplayName("没有哪条规则没有弄坏过")
    void everyRuleIsPlanted() {
        assertThat(Stream.of(Planted.values()).map(Planted::rule)).contains(CharterRule.values());
    }

    private static CharterReview review(List<Entry> entries) {
        CharterReview review = new CharterReview(true);
        entries.forEach(review::see);
        return review;
    }

    private static AuditRun audit(String... arguments) {
        return AuditRun.on(site.clock(), site.engines().events(), arguments);
    }

    private static AuditRun compared(String... more) {
        return audit(Stream
            .concat(Stream.of("replay", "--compare", site.engines().documents("live"), "--json"), Stream.of(more))
            .toArray(String[]::new));
    }

    @Test
    @DisplayName("审计：重放与现用视图一致，没有制度不许的，Kafka 上一条不差")
    void theAuditFindsNothing() {
        AuditRun compared = compared("--rules");
        assertThat(compared.exitCode()).as(compared.out() + compared.err()).isZero();
        assertThat(compared.json().path("reached").path(CHARTER).asInt()).isEqualTo(log.size());
        assertThat(compared.json().path("reviewed").asInt()).isEqualTo(log.size());
        assertThat(compared.json().path("collections").valueStream())
            .allSatisfy((one) -> assertThat(one.path("expectedDigest")).isEqualTo(one.path("foundDigest")))
            .anySatisfy((one) -> assertThat(one.path("expectedDocuments").asInt()).isEqualTo(log.size()));
        AuditRun topic = audit("topic", "--bootstrap", site.engines().kafka(), "--json");
        assertThat(topic.exitCode()).as(topic.out() + topic.err()).isZero();
        assertThat(topic.json().path("events").asInt()).isEqualTo(log.size());
    }

    @Test
    @DisplayName("审计：改过、删掉、添上的文档逐一指名，并指出各栏是谁在何时记的")
    void theAuditNamesWhatWasDoneToTheViews() {
        try (EditedViews edited = new EditedViews(site.engines().documents("live"))) {
            String changed = edited.change("actions", "title", "改过的题目");
            String deleted = edited.delete("minutes");
            String added = edited.add("meetings");
            AuditRun run = compared();
            assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(18);
            assertThat(run.json().path("differences").valueStream())
                .extracting((one) -> one.path("kind").asString() + " " + one.path("collection").asString() + "/"
                        + one.path("id").asString())
                .containsExactlyInAnyOrder("changed actions/" + changed, "missing minutes/" + deleted,
                        "added meetings/" + added);
            JsonNode field = run.json()
                .path("differences")
                .valueStream()
                .filter((one) -> one.path("id").asString().equals(changed))
                .findFirst()
                .orElseThrow()
                .path("fields");
            assertThat(field).hasSize(1);
            assertThat(field.path(0).path("found").asString()).isEqualTo("\"改过的题目\"");
            Entry assigned = log.stream()
                .filter((entry) -> entry.fact() instanceof ActionAssigned action && action.actionId().equals(changed))
                .findFirst()
                .orElseThrow();
            assertThat(field.path(0).path("setBy").path("index").asLong()).isEqualTo(assigned.event().index());
            assertThat(field.path(0).path("setBy").path("time").asString())
                .isEqualTo(assigned.event().time().toString());
        }
        assertThat(compared().exitCode()).isZero();
    }

    @Test
    @DisplayName("没有一条记录搁置下来")
    void nothingIsHeldBack() {
        assertThat(new Http(Services.url(site.query())).get("/api/operations/parked").body().path("conferences"))
            .isEmpty();
    }

    @ParameterizedTest(name = "每批 {0} 条")
    @ValueSource(ints = { 13, 400, Integer.MAX_VALUE })
    @DisplayName("从头重放与当时逐批折叠所得的视图相同（INV-30）")
    void replaysToTheSameViews(int batch) {
        Map<String, String> live = views().documents();
        assertThat(live).hasSizeGreaterThan(log.size());
        try (ConfigurableApplicationContext other = site.services().query(site.engines().documents("again"), false)) {
            Views again = new Views(other);
            again.fold(log.stream().map(Entry::event).toList(), Math.min(batch, log.size()));
            assertThat(again.documents()).isEqualTo(live);
        }
    }

    @Test
    @DisplayName("由这一年铸出的经过：同一颗种子逐字节相同，换一颗就不同，不变式仍逐条成立")
    void othersAreCastFromTheYear() {
        List<StoredFact> cast = cast(7, log.size());
        assertThat(bytes(cast)).isEqualTo(bytes(cast(7, log.size()))).isNotEqualTo(bytes(cast(8, log.size())));
        assertThat(cast.getFirst().event().conferenceId()).isEqualTo(CHARTER + "-1");
        assertThat(cast.stream().map((fact) -> fact.event().id()).distinct()).hasSameSizeAs(log);
        assertThat(cast).allSatisfy((fact) -> assertThat(EventJson.read(fact.event()).conferenceId())
            .isEqualTo(fact.event().conferenceId()));
        assertThat(review(cast.stream()
            .map((fact) -> new Entry(fact.event(), EventJson.read(fact.event()), fact.metaData(), new byte[0]))
            .toList()).breaches()).as("but that nothing cast has been stored, so that it has no leaf")
            .allSatisfy((breach) -> assertThat(breach.rule()).isEqualTo(CharterRule.RECORD_IS_ONE_CHAIN));
    }

    @Test
    @DisplayName("一万条记录、好几个联席会议：逐批折叠的、按日志重建的、再重建一次的，每份文档都逐字节相同（INV-30）")
    void tenThousandEventsReplayToTheSameViews() {
        List<RecordedEvent> history = cast(7, 10_000).stream().map(StoredFact::event).toList();
        try (ConfigurableApplicationContext other = site.services()
            .query(site.engines().documents("history"), new KeptLog(history))) {
            new Views(other).fold(history, 500);
            Map<String, String> rebuilt = rebuilt(other, true);
            assertThat(rebuilt).containsKey("timeline");
            assertThat(rebuilt(other, false)).isEqualTo(rebuilt);
        }
    }

    private static List<StoredFact> cast(long seed, long events) {
        Mould mould = Mould
            .of(log.stream().map((entry) -> new StoredFact(entry.event(), "", entry.metaData())).toList());
        List<StoredFact> cast = new ArrayList<>();
        new History(List.of(mould), seed, events).forEachRemaining(cast::add);
        return cast;
    }

    private static List<String> bytes(List<StoredFact> facts) {
        return facts.stream()
            .map((fact) -> String.join(" ", Long.toString(fact.event().index()), fact.event().id(),
                    fact.event().aggregateId(), fact.event().time().toString(), fact.event().commandId(),
                    new String(fact.event().data(), StandardCharsets.UTF_8),
                    new String(fact.metaData(), StandardCharsets.UTF_8)))
            .toList();
    }

    /**
     * The checksums of rebuilt views, which are the same as the live ones.
     */
    private static Map<String, String> rebuilt(ConfigurableApplicationContext query, boolean swap) {
        Http http = new Http(Services.url(query));
        String rebuild = "/api/operations/rebuild";
        assertThat(http.post(rebuild + "?swap=" + swap, "", "").status()).isEqualTo(202);
        JsonNode status = await().atMost(Duration.ofMinutes(1))
            .until(() -> http.get(rebuild).body(),
                    (found) -> Set.of("done", "failed").contains(found.path("state").asString()));
        assertThat(status.path("state").asString()).as(status.toString()).isEqualTo("done");
        Map<String, String> checksums = new TreeMap<>();
        for (JsonNode one : status.path("compared")) {
            assertThat(one.path("different").asLong()).as(one.toString()).isZero();
            checksums.put(one.path("collection").asString(), one.path("rebuiltChecksum").asString());
        }
        return checksums;
    }

    @Test
    @DisplayName("年中留下的树根，到年底仍是同样多条记录的树根（INV-31）")
    void theFirstHalfIsAsItWas() {
        assertThat(root(log.subList(0, halfTime.size()))).isEqualTo(halfTime.root());
        assertThat(root(log)).isNotEqualTo(halfTime.root());
    }

    @Test
    @DisplayName("同一颗种子，同一份日志")
    void theSameSeedGivesTheSameLog() {
        site.command().getBean(JdbcTemplate.class).execute("create database same_seed");
        Services apart = new Services(site.clock(), Services.NO_KAFKA);
        try (ConfigurableApplicationContext other = apart.command(site.engines().beside("same_seed"))) {
            Log again = new Log(other);
            Runnable nothingToSettle = () -> {
            };
            new Players(site.clock(), other.getBean(Commands.class), again::lastIndex, nothingToSettle).play(course(),
                    (month) -> {
                    });
            await().until(() -> again.lastIndex() == again.events());
            assertThat(told(again.entries())).isEqualTo(told(log));
        }
    }

    /**
     * What people did, without event ids and without what the notifier put on record
     * meanwhile, which counts in the index that a bulletin is drawn up at.
     */
    private static List<String> told(List<Entry> entries) {
        return entries.stream()
            .filter((entry) -> !(entry.fact() instanceof NoticeEvent))
            .map((entry) -> String.join(" ", entry.event().type(), entry.event().aggregateId(),
                    Long.toString(entry.event().sequence()), entry.event().time().toString(),
                    entry.event().actor().toString(), entry.event().commandId(), said(entry.fact())))
            .toList();
    }

    private static String said(RecordedFact fact) {
        return (fact instanceof BulletinCompiled drawn) ? fact.toString().replace("asOfIndex=" + drawn.asOfIndex(), "")
                : fact.toString();
    }

    private static Views views() {
        return new Views(site.query());
    }

    private static List<Entry> entries() {
        return new ArrayList<>(log);
    }

    private static <F extends RecordedFact> List<F> facts(Class<F> type) {
        return log.stream()
            .map(Entry::fact)
            .flatMap((fact) -> type.isInstance(fact) ? Stream.of(type.cast(fact)) : Stream.empty())
            .toList();
    }

    private static String root(List<Entry> entries) {
        MerkleTree tree = new MerkleTree();
        entries.forEach((entry) -> tree.append(Hash.of(entry.leaf())));
        return tree.root().base64();
    }

    /**
     * What somebody wrote down in the middle of the year.
     */
    private record Checkpoint(int size, String root) {
    }

}
