package org.lianxi.command.model;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.Licheng;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.casework.CaseState;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.Meeting;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.meeting.cancelmeeting.CancelMeeting;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recorddissent.RecordDissent;
import org.lianxi.command.meeting.recordearlydeparture.RecordEarlyDeparture;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.meeting.takevote.TakeVote;
import org.lianxi.command.minutes.Minutes;
import org.lianxi.command.minutes.MinutesNumbers;
import org.lianxi.command.minutes.MinutesText;
import org.lianxi.command.minutes.approvemajormatter.ApproveMajorMatter;
import org.lianxi.command.minutes.consenttocorrigendum.ConsentToCorrigendum;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.escalatedeadlock.EscalateDeadlock;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.issuecorrigendum.IssueCorrigendum;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.objecttocorrigendum.ObjectToCorrigendum;
import org.lianxi.command.minutes.proposecorrigendum.ProposeCorrigendum;
import org.lianxi.command.minutes.recorddeadlockdecision.RecordDeadlockDecision;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.reviseminutes.ReviseMinutes;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.minutes.withdrawcorrigendum.WithdrawCorrigendum;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Things;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.UnitVote;

import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * The real thing: aggregates, bus and store as in production, in memory. Every run has a
 * meeting and minutes of its own.
 */
final class World {

    private static final AtomicInteger RUNS = new AtomicInteger();

    private static final ThreadLocal<Standing> STANDING = new ThreadLocal<>();

    private static final ThreadLocal<EventStorageEngine> STORE = new ThreadLocal<>();

    private static final Configuration AXON = axon();

    private static final CommandGateway GATEWAY = AXON.commandGateway();

    private static final Map<String, Standing> CHARTERS = new HashMap<>();

    private final String meeting = "meeting-" + RUNS.incrementAndGet();

    private final String minutes = "minutes-" + RUNS.get();

    private boolean convened;

    private int texts;

    private int resolutions;

    private int corrigenda;

    private int version;

    private String text = "";

    World(String consentOf) {
        STORE.set(new InMemoryEventStorageEngine());
        STANDING.set(CHARTERS.computeIfAbsent(consentOf, World::charter));
    }

    /**
     * The charter that a rule on consent, or a decision by vote, makes of Licheng's;
     * major matters are approved by another organ than the one that decides deadlocks.
     */
    private static Standing charter(String rule) {
        boolean vote = "vote".equals(rule);
        return Licheng.standingWith("minutes.consent.required", vote ? "attending-units" : rule, "decision.mode",
                vote ? "vote" : "consensus", "minutes.consent.deadlock.approvalForMajor", "municipal-government");
    }

    /**
     * Tries a step.
     * @return whether it was granted
     */
    boolean take(Step step) {
        return switch (step) {
            case Step.Simple simple -> take(simple.kind());
            case Step.Attend attend ->
                sent(new RecordAttendance(Licheng.ID, this.meeting, null, attend.unit(), attend.capacity(), null),
                        Licheng.office());
            case Step.Leave leave -> sent(new RecordEarlyDeparture(Licheng.ID, this.meeting, null, leave.unit(),
                    OffsetDateTime.now(Licheng.CLOCK)), Licheng.office());
            case Step.Consent consent -> sent(
                    new GiveConsent(Licheng.ID, this.minutes, null, consent.unit(),
                            consent.current() ? this.version : this.version - 1, hash(), "online", null, null),
                    Licheng.unit(consent.unit()));
            case Step.Withhold withhold ->
                sent(new WithholdConsent(Licheng.ID, this.minutes, null, this.version, hash(), "理由"),
                        Licheng.unit(withhold.unit()));
            case Step.ConsentToCorrigendum consent ->
                sent(new ConsentToCorrigendum(Licheng.ID, this.minutes, null, corrigendum(), correctionHash()),
                        Licheng.unit(consent.unit()));
            case Step.ObjectToCorrigendum object ->
                sent(new ObjectToCorrigendum(Licheng.ID, this.minutes, null, corrigendum(), correctionHash(), "理由"),
                        Licheng.unit(object.unit()));
        };
    }

    private boolean take(Step.Kind kind) {
        return switch (kind) {
            case CONVENE -> !this.convened && (this.convened = sent(convene(), Licheng.convener()));
            case CANCEL -> sent(new CancelMeeting(Licheng.ID, this.meeting, null, "理由"), Licheng.convener());
            case OPEN -> sent(new OpenMeeting(Licheng.ID, this.meeting, null, "convener", null), Licheng.office());
            case RESOLVE -> sent(new RecordResolution(Licheng.ID, this.meeting, null, "resolution-" + this.resolutions,
                    "事项" + this.resolutions++, "内容", null, List.of(), null), Licheng.office());
            case CLOSE -> sent(new CloseMeeting(Licheng.ID, this.meeting, null), Licheng.office());
            case DRAFT -> written((text) -> new DraftMinutes(Licheng.ID, this.meeting, "纪要", text));
            case REVISE -> written((text) -> new ReviseMinutes(Licheng.ID, this.minutes, null, "纪要", text, "理由"));
            case REQUEST -> sent(new RequestConsent(Licheng.ID, this.minutes, null, null), Licheng.office());
            case ESCALATE -> sent(new EscalateDeadlock(Licheng.ID, this.minutes, null, "分歧", true), Licheng.office());
            case APPROVE -> sent(new ApproveMajorMatter(Licheng.ID, this.minutes, null, "函2号"), Licheng.office());
            case VOTE -> sent(vote(), Licheng.office());
            case DISSENT ->
                sent(new RecordDissent(Licheng.ID, this.meeting, null, "resolution-" + (this.resolutions - 1),
                        Step.UNITS.getLast(), "reservation", "保留"), Licheng.office());
            case DECIDE -> sent(new RecordDeadlockDecision(Licheng.ID, this.minutes, null, "text-stands", "照办", "函1号"),
                    Licheng.office());
            case SIGN ->
                sent(new SignMinutes(Licheng.ID, this.minutes, null, this.version, hash()), Licheng.convener());
            case ISSUE -> sent(new IssueMinutes(Licheng.ID, this.minutes, null, List.of()), Licheng.office());
            case FILE ->
                sent(new FileMinutesWithGovernment(Licheng.ID, this.minutes, null, "收文", null, null), Licheng.office());
            case PROPOSE_CORRIGENDUM -> {
                this.corrigenda++;
                boolean done = sent(new ProposeCorrigendum(Licheng.ID, this.minutes, null, corrigendum(), "更正", "笔误"),
                        Licheng.office());
                if (!done) {
                    this.corrigenda--;
                }
                yield done;
            }
            case WITHDRAW_CORRIGENDUM ->
                sent(new WithdrawCorrigendum(Licheng.ID, this.minutes, null, corrigendum(), "理由"), Licheng.office());
            case ISSUE_CORRIGENDUM ->
                sent(new IssueCorrigendum(Licheng.ID, this.minutes, null, corrigendum()), Licheng.office());
        };
    }

    /**
     * The frozen set as the record has it.
     */
    Set<String> attended() {
        return AXON.eventStore()
            .readEvents(this.meeting)
            .asStream()
            .map((event) -> event.getPayload())
            .filter(MeetingClosed.class::isInstance)
            .map((closed) -> (Set<String>) new TreeSet<>(((MeetingClosed) closed).attendingUnits()))
            .findFirst()
            .orElse(Set.of());
    }

    /**
     * Every unit votes for it; that is right if every unit is there.
     */
    private TakeVote vote() {
        String number = Integer.toString(this.resolutions++);
        return new TakeVote(Licheng.ID, this.meeting, null, "resolution-" + number, "事项" + number, "内容", null,
                List.of(), null, Step.UNITS.stream().map((unit) -> new UnitVote(unit, "for")).toList());
    }

    private ConveneMeeting convene() {
        OffsetDateTime start = OffsetDateTime.now(Licheng.CLOCK);
        return new ConveneMeeting(Licheng.ID, this.meeting, "regular", "会议", start, start.plusHours(1), "一号", List.of(),
                List.of(), null, List.of(), null);
    }

    private boolean written(java.util.function.Function<String, ConferenceCommand> command) {
        String next = "第" + ++this.texts + "稿：" + resolutionTitles();
        boolean done = sent(command.apply(next), Licheng.office());
        if (done) {
            this.version++;
            this.text = next;
        }
        return done;
    }

    private String resolutionTitles() {
        Set<String> titles = new LinkedHashSet<>();
        for (int i = 0; i < this.resolutions; i++) {
            titles.add("事项" + i);
        }
        return String.join("、", titles);
    }

    private String hash() {
        return MinutesText.contentHash("纪要", this.text);
    }

    private String corrigendum() {
        return this.minutes + "-corrigendum-" + this.corrigenda;
    }

    private static String correctionHash() {
        return MinutesText.contentHash("纪〔2026〕1号", "更正");
    }

    private static boolean sent(ConferenceCommand command, Actor actor) {
        try {
            GATEWAY.sendAndWait(new GenericCommandMessage<>(command, actor.toMetaData()));
            return true;
        }
        catch (Refusal | AggregateNotFoundException ex) {
            return false;
        }
    }

    private static Configuration axon() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore((c) -> engine())
            .registerComponent(Clock.class, (c) -> Licheng.CLOCK)
            .registerComponent(WorkingDays.class, (c) -> Licheng.WORKING_DAYS)
            .registerComponent(Conferences.class, (c) -> (id) -> STANDING.get())
            .registerComponent(Meetings.class, (c) -> (conference, id) -> meeting(c, id))
            .registerComponent(CaseFiles.class, (c) -> (conference, id) -> CaseState.NONE)
            .registerComponent(MinutesNumbers.class, (c) -> (conference, minutes, year) -> "纪〔" + year + "〕1号")
            .registerComponent(Things.class,
                    (c) -> (conference, id) -> c.eventStore().lastSequenceNumberFor(id).isPresent())
            .registerComponent(MinutesText.class, (c) -> new PlainWords());
        for (Class<?> aggregate : List.of(Meeting.class, Minutes.class)) {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                .configureCommandTargetResolver((c) -> (message) -> {
                    ConferenceCommand command = (ConferenceCommand) message.getPayload();
                    return new VersionedAggregateIdentifier(command.targetId(), command.expectedVersion());
                }));
        }
        Configuration configuration = configurer.buildConfiguration();
        configuration.start();
        return configuration;
    }

    private static MeetingState meeting(Configuration configuration, String id) {
        MeetingState meeting = configuration.eventStore()
            .readEvents(id)
            .asStream()
            .map((event) -> (MeetingEvent) event.getPayload())
            .reduce(MeetingState.NONE, MeetingState::evolve, (a, b) -> b);
        if (meeting.conferenceId() == null) {
            throw Refusal.unknown("meeting", id);
        }
        return meeting;
    }

    /**
     * A store for every run, behind one configuration: the one in memory looks through
     * all events for those of an aggregate.
     */
    private static EventStorageEngine engine() {
        return (EventStorageEngine) Proxy.newProxyInstance(World.class.getClassLoader(),
                new Class<?>[] { EventStorageEngine.class },
                (proxy, method, arguments) -> method.invoke(STORE.get(), arguments));
    }

    private static final class PlainWords implements MinutesText {

        @Override
        public String title(MeetingState meeting, Standing standing) {
            return "纪要";
        }

        @Override
        public String issuer(List<String> attendingUnits, Standing standing) {
            return standing.charter().identity().name();
        }

        @Override
        public String corrigendumNumber(String documentNumber, int number) {
            return documentNumber + "更正" + number;
        }

        @Override
        public String text(MeetingState meeting, Standing standing) {
            return "";
        }

    }

}
