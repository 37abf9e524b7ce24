package org.lianxi.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.action.Actions;
import org.lianxi.command.action.Assignments;
import org.lianxi.command.action.HigherAssignment;
import org.lianxi.command.action.Reports;
import org.lianxi.command.bulletin.Bulletins;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.casework.CaseState;
import org.lianxi.command.casework.Cases;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.conference.ConferenceHistory;
import org.lianxi.command.conference.ConferenceHistory.Passage;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.DocumentNumbers;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.conference.adoptcharter.AdoptCharter;
import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.minutes.MinutesNumbers;
import org.lianxi.command.minutes.MinutesText;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Things;
import org.lianxi.command.shared.http.RefusalWording;
import org.lianxi.command.subject.Subjects;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words that tests of decisions share: the real charter of Licheng, its units as
 * actors, and a fixture that knows the ports.
 */
public final class Licheng {

    public static final String ID = "licheng-zybfz";

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(),
            ZoneId.of("Asia/Shanghai"));

    public static final WorkingDays WORKING_DAYS = WorkingDays.from(null);

    public static final List<String> NINE = List.of("xcb", "wjj", "fgj", "jyj", "kjj", "gxj", "mzj", "czj", "rsj");

    public static final String MEETING = "meeting-1";

    public static final ResolutionRecorded RESOLUTION = new ResolutionRecorded(ID, MEETING, "resolution-1", 1, "专项治理",
            "开展专项治理", "gxj", List.of("mzj", "rsj"), LocalDate.of(2027, 1, 31));

    public static final String REPORT = "report-1";

    /**
     * Somebody whom the record named today.
     */
    public static final String SUBJECT = "subject-6f1f2c1e-5b0e-4c55-8f6e-0d8d6a6b0201";

    public static final Subjects SUBJECTS = new Subjects() {

        @Override
        public boolean knows(String conferenceId, String subjectId) {
            return SUBJECT.equals(subjectId);
        }

        @Override
        public Optional<String> nameOf(String conferenceId, String subjectId) {
            return Optional.of("被提名人").filter((name) -> knows(conferenceId, subjectId));
        }

        @Override
        public Optional<LocalDate> lastNamedOn(String conferenceId, String subjectId) {
            return Optional.of(TODAY);
        }

    };

    private static final Set<String> THINGS = Set.of(MEETING, "action-1", "issue-1", "minutes-minuted");

    private static final CharterReading.Loaded FILE = read();

    private Licheng() {
    }

    private static CharterReading.Loaded read() {
        try (InputStream file = Licheng.class.getResourceAsStream("/charters/licheng-zybfz.yaml")) {
            return (CharterReading.Loaded) CharterFile.read("licheng-zybfz.yaml", file.readAllBytes());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    public static AdoptCharter adoption() {
        return new AdoptCharter(FILE.charter(), FILE.sourceHash());
    }

    /**
     * The conference as it stands after its charter was adopted and more happened.
     */
    public static Standing standing(ConferenceEvent... more) {
        List<ConferenceEvent> adopted = adopted();
        return Stream.concat(adopted.stream(), Stream.of(more)).reduce(Standing.NONE, Standing::evolve, (a, b) -> b);
    }

    /**
     * The events that adopting the charter makes.
     */
    public static List<ConferenceEvent> adopted() {
        List<ConferenceEvent> events = new java.util.ArrayList<>();
        ResultValidator<Conference> result = fixture(Conference.class).givenNoPriorActivity()
            .when(adoption(), system().toMetaData());
        result.expectSuccessfulHandlerExecution()
            .expectEventsMatching(org.axonframework.test.matchers.Matchers
                .payloadsMatching(org.axonframework.test.matchers.Matchers.predicate((List<?> payloads) -> {
                    payloads.forEach((payload) -> events.add((ConferenceEvent) payload));
                    return true;
                })));
        return events;
    }

    /**
     * The same conference under a charter that differs in some rules.
     * @param rules path and value by turns; a null value is silence
     */
    public static Standing standingWith(Object... rules) {
        Standing standing = standing();
        Charter charter = standing.charter();
        Map<String, RuleSetting> changed = new HashMap<>(charter.rules());
        for (int i = 0; i < rules.length; i += 2) {
            changed.put((String) rules[i], new RuleSetting(rules[i + 1], null, Basis.TEXT));
        }
        return new Standing(standing.conferenceId(), 1,
                new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                        charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(),
                        charter.seats(), charter.holders(), charter.duties(), changed, charter.caseKinds(),
                        charter.flows(), charter.clocks(), charter.texts()),
                standing.units(), standing.holders(), standing.pending(), standing.unitChanges(), standing.numbers());
    }

    /**
     * The same conference under a charter that has one seat more.
     */
    public static Standing standingSeating(Charter.Seat seat) {
        Standing standing = standing();
        Charter charter = standing.charter();
        List<Charter.Seat> seats = Stream.concat(charter.seats().stream(), Stream.of(seat)).toList();
        return new Standing(standing.conferenceId(), 1,
                new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                        charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(), seats,
                        charter.holders(), charter.duties(), charter.rules(), charter.caseKinds(), charter.flows(),
                        charter.clocks(), charter.texts()),
                standing.units(), standing.holders(), standing.pending(), standing.unitChanges(), standing.numbers());
    }

    public static Actor system() {
        return new Actor("system", null, "system");
    }

    public static Actor convener() {
        return new Actor("convener", "wjj", "convener");
    }

    public static Actor office() {
        return new Actor("office", "wjj", "office-clerk");
    }

    public static Actor unit(String code) {
        return new Actor(code + "-1", code, "liaison");
    }

    public static Actor deputy(String code) {
        return new Actor(code + "-deputy", code, "office-deputy");
    }

    /**
     * Somebody of a member unit in a role that the charter does not give to that unit.
     */
    public static Actor impostor() {
        return new Actor("zgh-1", "zgh", "convener");
    }

    public static MeetingConvened convened() {
        OffsetDateTime start = OffsetDateTime.parse("2026-11-20T09:00:00+08:00");
        return new MeetingConvened(ID, MEETING, "regular", "第一次会议", start, start.plusHours(2), "一号会议室", List.of(), NINE,
                List.of(), 1, List.of(), "special", List.of(), null, null);
    }

    public static MeetingOpened opened() {
        return new MeetingOpened(ID, MEETING, "convener", OffsetDateTime.parse("2026-11-20T09:00:00+08:00"), List.of());
    }

    public static MeetingClosed closed() {
        return new MeetingClosed(ID, MEETING, NINE, OffsetDateTime.parse("2026-11-20T11:00:00+08:00"));
    }

    public static <A> AggregateTestFixture<A> fixture(Class<A> aggregate) {
        return fixture(aggregate, Licheng::standing, closed());
    }

    /**
     * A fixture in which a conference stood otherwise before and after the event asked
     * about.
     */
    public static <A> AggregateTestFixture<A> fixture(Class<A> aggregate, Standing before, Standing after) {
        return fixture(aggregate, Licheng::standing, (conference, event) -> new Passage(before, after), closed());
    }

    /**
     * A fixture with the ports that rules look through.
     */
    public static <A> AggregateTestFixture<A> fixture(Class<A> aggregate,
            java.util.function.Supplier<Standing> standing, MeetingEvent lastOfMeeting) {
        return fixture(aggregate, standing, (conference, event) -> Passage.through(standing.get()), lastOfMeeting);
    }

    /**
     * A fixture at another time, in which a conference has other cases.
     */
    public static <A> AggregateTestFixture<A> fixture(Class<A> aggregate,
            java.util.function.Supplier<Standing> standing, Clock clock, Cases cases) {
        return fixture(aggregate, ID, standing, clock, cases);
    }

    /**
     * The same for another conference.
     */
    public static <A> AggregateTestFixture<A> fixture(Class<A> aggregate, String conferenceId,
            java.util.function.Supplier<Standing> standing, Clock clock, Cases cases) {
        return fixture(aggregate, conferenceId, standing, (conference, event) -> Passage.through(standing.get()),
                opened(), clock, cases);
    }

    /**
     * A fixture in which a conference has other bulletins.
     */
    public static <A> AggregateTestFixture<A> fixture(Class<A> aggregate,
            java.util.function.Supplier<Standing> standing, Bulletins bulletins) {
        return fixture(aggregate, ID, standing, (conference, event) -> Passage.through(standing.get()), opened(), CLOCK,
                (conference) -> List.of(), bulletins);
    }

    private static <A> AggregateTestFixture<A> fixture(Class<A> aggregate,
            java.util.function.Supplier<Standing> standing, ConferenceHistory history, MeetingEvent lastOfMeeting) {
        return fixture(aggregate, ID, standing, history, lastOfMeeting, CLOCK, (conference) -> List.of());
    }

    private static <A> AggregateTestFixture<A> fixture(Class<A> aggregate, String conferenceId,
            java.util.function.Supplier<Standing> standing, ConferenceHistory history, MeetingEvent lastOfMeeting,
            Clock clock, Cases cases) {
        return fixture(aggregate, conferenceId, standing, history, lastOfMeeting, clock, cases,
                (conference) -> List.of());
    }

    private static <A> AggregateTestFixture<A> fixture(Class<A> aggregate, String conferenceId,
            java.util.function.Supplier<Standing> standing, ConferenceHistory history, MeetingEvent lastOfMeeting,
            Clock clock, Cases cases, Bulletins bulletins) {
        Conferences conferences = (id) -> {
            if (!conferenceId.equals(id)) {
                throw Refusal.unknown("conference", id);
            }
            return standing.get();
        };
        Meetings meetings = (conference, id) -> Stream.of(convened(), opened(), RESOLUTION, lastOfMeeting)
            .reduce(MeetingState.NONE, MeetingState::evolve, (a, b) -> b);
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver((message) -> {
            ConferenceCommand command = (ConferenceCommand) message.getPayload();
            return new VersionedAggregateIdentifier(command.targetId(), command.expectedVersion());
        });
        fixture.registerInjectableResource(conferences);
        fixture.registerInjectableResource(history);
        fixture.registerInjectableResource(meetings);
        fixture.registerInjectableResource((Assignments) Licheng::assignment);
        fixture.registerInjectableResource((Actions) (conference) -> List.of());
        fixture.registerInjectableResource(bulletins);
        fixture.registerInjectableResource(SUBJECTS);
        fixture.registerInjectableResource(clock);
        fixture.registerInjectableResource(cases);
        fixture.registerInjectableResource((CaseFiles) Licheng::file);
        fixture.registerInjectableResource(WORKING_DAYS);
        fixture.registerInjectableResource(new FixedText());
        fixture.registerInjectableResource((MinutesNumbers) (id, minutes, year) -> "鲤职联纪〔" + year + "〕1号");
        fixture.registerInjectableResource(
                (DocumentNumbers) (id, kind, document, year, pattern) -> "鲤职联报〔" + year + "〕1号");
        fixture.registerInjectableResource((Things) (id, thing) -> THINGS.contains(thing));
        fixture.registerInjectableResource(
                (Reports) (id, reports) -> reports.stream().filter((report) -> !REPORT.equals(report)).toList());
        return fixture;
    }

    private static CaseState file(String conferenceId, String id) {
        if (!id.startsWith("case-")) {
            throw Refusal.unknown("case", id);
        }
        CaseState open = CaseState.NONE.evolve(new CaseOpened(conferenceId, id, "M3", "main", null, "粉尘超标", "yjj",
                "F07", null, List.of("yjj"), "signal", LocalDate.of(2026, 11, 20)));
        if ("case-referred".equals(id)) {
            return open.evolve(new CaseReferredToMeeting(conferenceId, id, MEETING, "是否整治", "wjj", TODAY));
        }
        return "case-finished".equals(id) ? open.evolve(new CaseClosed(conferenceId, id, "lifted", "达标", "wjj", TODAY))
                : open;
    }

    private static HigherAssignment assignment(String conferenceId, String id) {
        if (!id.startsWith("assignment-")) {
            throw Refusal.unknown("assignment", id);
        }
        return new HigherAssignment(id, "gxj", LocalDate.of(2027, 3, 31), LocalDate.of(2026, 11, 20),
                !"assignment-finished".equals(id));
    }

    /**
     * Expects a refusal and nothing else, worded for people.
     */
    public static void refused(ResultValidator<?> result, String code, String path) {
        result.expectNoEvents()
            .expectException(org.axonframework.test.matchers.Matchers.predicate((Throwable thrown) -> {
                assertThat(thrown).isInstanceOf(Refusal.class);
                assertThat(((Refusal) thrown).code()).isEqualTo(code);
                assertThat(((Refusal) thrown).path()).isEqualTo(path);
                RefusalWording.check((Refusal) thrown, standing());
                return true;
            }));
    }

    private static final class FixedText implements MinutesText {

        @Override
        public String title(MeetingState meeting, Standing standing) {
            return "第一次会议纪要";
        }

        @Override
        public String issuer(List<String> attendingUnits, Standing standing) {
            return standing.charter().identity().name();
        }

        @Override
        public String corrigendumNumber(String documentNumber, int number) {
            return documentNumber + "（更正" + number + "）";
        }

        @Override
        public String text(MeetingState meeting, Standing standing) {
            return "会议议定：专项治理。";
        }

    }

}
