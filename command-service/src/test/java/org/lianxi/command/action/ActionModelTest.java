package org.lianxi.command.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.Licheng;
import org.lianxi.command.action.ReferenceAction.Seen;
import org.lianxi.command.action.ReferenceAction.Step;
import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.action.answercoordination.AnswerCoordination;
import org.lianxi.command.action.answerurging.AnswerUrging;
import org.lianxi.command.action.assignaction.AssignAction;
import org.lianxi.command.action.cancelaction.CancelAction;
import org.lianxi.command.action.claimcompletion.ClaimCompletion;
import org.lianxi.command.action.decideextension.DecideExtension;
import org.lianxi.command.action.reassignaction.ReassignAction;
import org.lianxi.command.action.refusereassignment.RefuseReassignment;
import org.lianxi.command.action.reportprogress.ReportProgress;
import org.lianxi.command.action.requestcoordination.RequestCoordination;
import org.lianxi.command.action.requestextension.RequestExtension;
import org.lianxi.command.action.requestreassignment.RequestReassignment;
import org.lianxi.command.action.returncompletion.ReturnCompletion;
import org.lianxi.command.action.urgeaction.UrgeAction;
import org.lianxi.command.action.verifycompletion.VerifyCompletion;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Refusal;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.contract.meeting.ResolutionRecorded;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("事项与另写的一份简明模型逐步对照：随机步骤，出入缩到最短")
class ActionModelTest {

    private static final int SEQUENCES = 400;

    private static final int LENGTH = 25;

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    private static final List<String> UNITS = List.of("gxj", "mzj", "zgh", "czj");

    private static final Map<String, List<String>> VERBS = Map.ofEntries(Map.entry("accept", List.of("")),
            Map.entry("report", List.of("")), Map.entry("claim", List.of("")), Map.entry("return", List.of("")),
            Map.entry("verify", List.of("")), Map.entry("ask-time", List.of("30", "40", "50")),
            Map.entry("grant", List.of("")), Map.entry("refuse", List.of("")),
            Map.entry("urge", ReferenceAction.LEVELS), Map.entry("answer-urging", List.of("")),
            Map.entry("ask-relief", List.of("")), Map.entry("refuse-relief", List.of("")),
            Map.entry("lead-by-resolution", UNITS), Map.entry("lead-by-convener", UNITS),
            Map.entry("cancel", List.of("")), Map.entry("ask-help", UNITS), Map.entry("help", UNITS));

    private final Configuration axon = axon();

    private int actions;

    @Test
    @DisplayName("随机步骤：允许与否、结果如何，都与模型一致")
    void behavesAsTheReference() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            List<Step> steps = random(new Random(seed));
            String lead = (seed % 2 == 0) ? "gxj" : "zgh";
            int number = seed;
            difference(lead, steps, ReferenceAction::new).ifPresent((first) -> {
                List<Step> shortest = shrink(lead, steps, ReferenceAction::new);
                throw new AssertionError("seed " + number + ", lead " + lead + ": " + shortest + " → "
                        + difference(lead, shortest, ReferenceAction::new).orElse(first));
            });
        }
    }

    @Test
    @DisplayName("对照本身可信：模型里藏一处错，随机步骤找得到，并缩到最短")
    void findsAPlantedMistake() {
        Function<String, ReferenceAction> mistaken = (lead) -> new ReferenceAction(lead) {
            @Override
            boolean take(Step step) {
                return !(step.verb().equals("refuse-relief") && step.actor().equals("zgh!")) && super.take(step);
            }
        };
        List<Step> found = IntStream.range(0, SEQUENCES)
            .mapToObj((seed) -> random(new Random(seed)))
            .filter((steps) -> difference("gxj", steps, mistaken).isPresent())
            .findFirst()
            .orElseThrow();
        assertThat(shrink("gxj", found, mistaken)).extracting(Step::verb)
            .containsExactly("ask-relief", "refuse-relief");
    }

    private static List<Step> random(Random random) {
        List<String> verbs = VERBS.keySet().stream().sorted().toList();
        List<String> actors = Stream.concat(UNITS.stream(), Stream.of("zgh!", "gxj!", "convener")).toList();
        return Stream.generate(() -> any(verbs, random))
            .filter((verb) -> !verb.equals("cancel") || random.nextInt(5) == 0)
            .map((verb) -> new Step(verb, any(actors, random), any(VERBS.get(verb), random)))
            .limit(LENGTH)
            .toList();
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /**
     * Leaves out steps, one at a time, as long as a difference remains.
     */
    private List<Step> shrink(String lead, List<Step> steps, Function<String, ReferenceAction> model) {
        for (int left = steps.size() - 1; left >= 0; left--) {
            List<Step> fewer = new ArrayList<>(steps);
            fewer.remove(left);
            if (difference(lead, fewer, model).isPresent()) {
                return shrink(lead, fewer, model);
            }
        }
        return steps;
    }

    private Optional<String> difference(String lead, List<Step> steps, Function<String, ReferenceAction> model) {
        String action = "action-" + this.actions++;
        ReferenceAction reference = model.apply(lead);
        send(new AssignAction(Licheng.ID, action, "专项治理", "开展专项治理",
                new ActionSource("resolution", Licheng.MEETING, "resolution-1"), lead, List.of("mzj"), DUE, null),
                Licheng.office());
        for (Step step : steps) {
            Optional<String> refusal = send(command(step, action), actor(step));
            boolean allowed = reference.take(step);
            if (allowed == refusal.isPresent() || !seen(action).equals(reference.seen())) {
                return Optional.of(step + ": expected " + allowed + " and " + reference.seen() + ", was "
                        + refusal.orElse("allowed") + " and " + seen(action));
            }
        }
        return Optional.empty();
    }

    private Seen seen(String action) {
        ActionState state = this.axon.eventStore()
            .readEvents(action)
            .asStream()
            .map((message) -> (ActionEvent) message.getPayload())
            .reduce(ActionState.NONE, ActionState::evolve, (a, b) -> b);
        Pending pending = state.pending();
        return new Seen(state.leadUnit(), state.acceptanceNeeded(), state.acceptedBy(),
                30 + (int) ChronoUnit.DAYS.between(DUE, state.dueOn()), state.reports().size(),
                pending.extension() != null,
                (pending.urging() != null) ? pending.urging().level().name().toLowerCase(Locale.ROOT) : null,
                pending.reassignment() != null, state.claimed(),
                state.open() ? "" : state.stage().name().toLowerCase(Locale.ROOT));
    }

    private Optional<String> send(ConferenceCommand command, Actor actor) {
        List<Throwable> thrown = new ArrayList<>();
        this.axon.commandBus().dispatch(new GenericCommandMessage<>(command, actor.toMetaData()), (sent, result) -> {
            if (result.isExceptional()) {
                thrown.add(result.exceptionResult());
            }
        });
        return thrown.stream().findFirst().map((failure) -> {
            if (failure instanceof Refusal refusal) {
                return refusal.code();
            }
            throw new AssertionError(failure);
        });
    }

    private static Actor actor(Step step) {
        if (step.convener()) {
            return Licheng.convener();
        }
        return step.office()
                ? new Actor("x", step.unit(), step.unit().equals("zgh") ? "office-deputy" : "office-member")
                : Licheng.unit(step.unit());
    }

    private static ConferenceCommand command(Step step, String action) {
        String c = Licheng.ID;
        String choice = step.choice();
        return switch (step.verb()) {
            case "accept" -> new AcceptAction(c, action, null);
            case "report" -> new ReportProgress(c, action, null, "report-x", 10, "进展");
            case "claim" -> new ClaimCompletion(c, action, null, "办结");
            case "return" -> new ReturnCompletion(c, action, null, "缺佐证");
            case "verify" -> new VerifyCompletion(c, action, null, "属实");
            case "ask-time" -> new RequestExtension(c, action, null, DUE.plusDays(step.number() - 30), "停产");
            case "grant" -> new DecideExtension(c, action, null, true, null, null);
            case "refuse" -> new DecideExtension(c, action, null, false, null, "不同意");
            case "urge" ->
                new UrgeAction(c, action, null, UrgingLevel.valueOf(choice.toUpperCase(Locale.ROOT)), "逾期", null);
            case "answer-urging" -> new AnswerUrging(c, action, null, "回复");
            case "ask-relief" -> new RequestReassignment(c, action, null, null, "职责划转");
            case "refuse-relief" -> new RefuseReassignment(c, action, null, "职责未变");
            case "lead-by-resolution" -> new ReassignAction(c, action, null, choice, null,
                    new DecisionBasis("resolution", Licheng.MEETING, "resolution-2"), "职责划转");
            case "lead-by-convener" ->
                new ReassignAction(c, action, null, choice, null, new DecisionBasis("convener", null, null), "职责划转");
            case "cancel" -> new CancelAction(c, action, null,
                    new DecisionBasis("resolution", Licheng.MEETING, "resolution-2"), "已搬迁");
            case "ask-help" ->
                new RequestCoordination(c, action, null, "coordination-" + choice, List.of(choice), "请协助");
            case "help" -> new AnswerCoordination(c, action, null, "coordination-" + choice, "已协助");
            default -> throw new IllegalArgumentException(step.verb());
        };
    }

    private static Configuration axon() {
        Standing standing = Licheng.standing();
        MeetingState meeting = Stream
            .of(Licheng.convened(), Licheng.opened(), Licheng.RESOLUTION,
                    new ResolutionRecorded(Licheng.ID, Licheng.MEETING, "resolution-2", 2, "调整", "调整承办单位", null,
                            List.of(), null),
                    Licheng.closed())
            .reduce(MeetingState.NONE, MeetingState::evolve, (a, b) -> b);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore((c) -> new InMemoryEventStorageEngine())
            .registerComponent(Clock.class, (c) -> Licheng.CLOCK)
            .registerComponent(WorkingDays.class, (c) -> Licheng.WORKING_DAYS)
            .registerComponent(Conferences.class, (c) -> (id) -> standing)
            .registerComponent(Meetings.class, (c) -> (conference, id) -> meeting)
            .registerComponent(Assignments.class, (c) -> (conference, id) -> {
                throw Refusal.unknown("assignment", id);
            })
            .registerComponent(CaseFiles.class, (c) -> (conference, id) -> {
                throw Refusal.unknown("case", id);
            });
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(ActionItem.class)
            .configureCommandTargetResolver((c) -> (message) -> {
                ConferenceCommand command = (ConferenceCommand) message.getPayload();
                return new VersionedAggregateIdentifier(command.targetId(), command.expectedVersion());
            }));
        Configuration axon = configurer.buildConfiguration();
        axon.start();
        return axon;
    }

}
