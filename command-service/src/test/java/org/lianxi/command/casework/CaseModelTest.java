package org.lianxi.command.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.lianxi.command.Licheng;
import org.lianxi.command.casework.closecase.CloseCase;
import org.lianxi.command.casework.contributetocase.ContributeToCase;
import org.lianxi.command.casework.enterstage.EnterStage;
import org.lianxi.command.casework.invitetocase.InviteToCase;
import org.lianxi.command.casework.opencase.OpenCase;
import org.lianxi.command.casework.performact.PerformAct;
import org.lianxi.command.casework.refercasetomeeting.ReferCaseToMeeting;
import org.lianxi.command.casework.reopencase.ReopenCase;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.CaseAct;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is tried in a case of any kind, it comes out as the words of the charter file
 * say, and its history holds what no case may break. A sequence that does not is cut down
 * to a short one.
 */
@Label("任意命令序列：每一类机制的办理与制度文件的字面一致，任何历史都不破例")
class CaseModelTest {

    private static final RunningCases RUNNING = new RunningCases();

    private static final AtomicLong TRIES = new AtomicLong();

    /**
     * A little, and about as long as terms are.
     */
    private static final List<Integer> SPANS = List.of(1, 7, 30, 31, 32, 40);

    /**
     * One command, by numbers, so that it can be made smaller.
     *
     * @param kind which command
     * @param who who acts, of all that there are
     * @param which which act, unit, stage or meeting
     * @param how how it is said: plain, beyond what was laid down, incompletely
     */
    record Step(Kind kind, int who, int which, int how) {
    }

    enum Kind {

        /** Something that can be done. */
        GO_ON,

        /** What somebody could do, by whomever. */
        TRY,

        /** Whatever act by whomever. */
        ACT,

        INVITE, CONTRIBUTE, ENTER, REFER, CLOSE, REOPEN, PASS_DAYS

    }

    @Provide
    Arbitrary<CaseOfACharter> kinds() {
        return Arbitraries.of(CaseOfACharter.ALL);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Kind> kind = Arbitraries.frequency(Tuple.of(14, Kind.GO_ON), Tuple.of(8, Kind.TRY),
                Tuple.of(4, Kind.ACT), Tuple.of(1, Kind.INVITE), Tuple.of(1, Kind.CONTRIBUTE), Tuple.of(1, Kind.ENTER),
                Tuple.of(1, Kind.REFER), Tuple.of(2, Kind.CLOSE), Tuple.of(1, Kind.REOPEN),
                Tuple.of(2, Kind.PASS_DAYS));
        return Combinators.combine(kind, number(23), number(199), number(7)).as(Step::new).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Integer> beginnings() {
        return number(1);
    }

    private static Arbitrary<Integer> number(int most) {
        return Arbitraries.integers().between(0, most);
    }

    @Property(tries = 400)
    @Label("每一步准与不准、凭哪一条不准，都与模型一致；被拒绝的一步什么也不改变")
    void goesAsTheFileSays(@ForAll("kinds") CaseOfACharter of, @ForAll("beginnings") int beginning,
            @ForAll("steps") List<Step> steps) {
        RUNNING.on(Licheng.TODAY);
        String id = "case-" + TRIES.incrementAndGet();
        CaseModel model = of.model();
        begin(of, id, model, of.opening().get(beginning % of.opening().size()));
        for (int i = 0; i < steps.size(); i++) {
            take(of, id, model, steps.get(i), i);
        }
        CaseInvariants.hold(of, RUNNING.events(id));
    }

    private static void begin(CaseOfACharter of, String id, CaseModel model, CaseAct opening) {
        Actor opener = of.actors()
            .stream()
            .filter((actor) -> opening.by().contains("any-unit") || opening.by().contains(actor.unit())
                    || (opening.by().contains("office") && actor.isOffice()))
            .findFirst()
            .orElseThrow();
        assertThat(RUNNING.attempt(new OpenCase(of.conferenceId(), id, of.kind().id(), of.track(), of.variant(), "一件事项",
                opening.id(), model.sayable(opening, RUNNING.today()), null, null), opener))
            .isEmpty();
        model.hears(RUNNING.events(id));
    }

    private static void take(CaseOfACharter of, String id, CaseModel model, Step step, int at) {
        List<CaseEvent> before = RUNNING.events(id);
        Attempt attempt = (step.kind() == Kind.GO_ON) ? onward(of, id, model, step) : any(of, id, model, step, at);
        if (attempt == null) {
            return;
        }
        Optional<String> refused = RUNNING.attempt(attempt.command(), attempt.actor());
        assertThat(refused).as("%s by %s in %s", attempt.command(), attempt.actor(), model.stage())
            .isEqualTo(attempt.expected());
        List<CaseEvent> after = RUNNING.events(id);
        assertThat(after.size() > before.size()).isEqualTo(refused.isEmpty());
        model.hears(after.subList(before.size(), after.size()));
    }

    /**
     * One of the acts that the model lets somebody do.
     */
    private static Attempt onward(CaseOfACharter of, String id, CaseModel model, Step step) {
        List<Attempt> possible = new ArrayList<>();
        for (CaseAct act : model.actsOfTheTrack()) {
            Map<String, List<String>> said = model.sayable(act, RUNNING.today());
            for (Actor actor : of.actors()) {
                if (model.refusal(actor, act, said, RUNNING.today()).isEmpty()) {
                    possible.add(new Attempt(new PerformAct(of.conferenceId(), id, null, act.id(), said), actor,
                            Optional.empty()));
                }
            }
        }
        return possible.isEmpty() ? null : possible.get(step.which() % possible.size());
    }

    private static Attempt any(CaseOfACharter of, String id, CaseModel model, Step step, int at) {
        String c = of.conferenceId();
        Actor anybody = of.actors().get(step.who() % of.actors().size());
        Actor actor = (step.how() % 2 == 0) ? anybody
                : of.actors().stream().filter(Actor::isOffice).findFirst().orElseThrow();
        String unit = of.actors().get(step.which() % of.actors().size()).unit();
        List<String> stages = model.stages();
        String stage = stages.get(step.which() % stages.size());
        String meeting = "meeting-" + step.which() % 2;
        boolean open = !model.closed();
        return switch (step.kind()) {
            case PASS_DAYS -> {
                LocalDate later = RUNNING.today().plusDays(SPANS.get(step.which() % SPANS.size()));
                RUNNING.on(later);
                yield null;
            }
            case INVITE -> new Attempt(new InviteToCase(c, id, null, List.of(unit), "需要配合"), actor,
                    first(open, "case-is-open", model.runs(actor), "case-is-run-by-opener-or-office",
                            !model.participants().contains(unit), "units-do-not-yet-take-part"));
            case CONTRIBUTE -> new Attempt(
                    new ContributeToCase(c, id, null, "contribution-" + at, "已核查", Map.of("户数", 1), List.of()), actor,
                    first(open, "case-is-open", model.participants().contains(actor.unit()), "unit-takes-part"));
            case ENTER -> new Attempt(new EnterStage(c, id, null, stage), actor,
                    first(open, "case-is-open", model.runs(actor), "case-is-run-by-opener-or-office",
                            stages.indexOf(stage) == stages.indexOf(model.stage()) + 1, "stage-follows",
                            model.actsOfTheTrack().stream().noneMatch((act) -> stage.equals(act.to())),
                            "stage-is-entered-by-its-act"));
            case REFER -> new Attempt(new ReferCaseToMeeting(c, id, null, meeting, "如何处理"), actor,
                    first(open, "case-is-open", model.runs(actor), "case-is-run-by-opener-or-office",
                            !model.isReferredTo(meeting), "case-is-not-yet-referred-there"));
            case CLOSE -> new Attempt(new CloseCase(c, id, null, "办结"), actor, model.refusalToClose(actor));
            case REOPEN -> new Attempt(new ReopenCase(c, id, null, stage, "又有新情况"), actor,
                    first(!open, "case-is-closed", model.runs(actor), "case-is-run-by-opener-or-office",
                            !stage.equals(stages.getLast()), "stage-is-before-the-end"));
            case TRY -> nearly(of, id, model, step, anybody);
            default -> act(of, id, model, step, anybody);
        };
    }

    /**
     * An act whose time has come for somebody, by somebody else perhaps.
     */
    private static Attempt nearly(CaseOfACharter of, String id, CaseModel model, Step step, Actor actor) {
        Attempt possible = onward(of, id, model, step);
        if (possible == null) {
            return null;
        }
        PerformAct command = (PerformAct) possible.command();
        CaseAct act = of.kind()
            .acts()
            .stream()
            .filter((one) -> one.id().equals(command.act()))
            .findFirst()
            .orElseThrow();
        return new Attempt(command, actor, model.refusal(actor, act, command.fields(), RUNNING.today()));
    }

    /**
     * Whatever act, out of its time or its grounds; half of the time by somebody whose
     * act it is.
     */
    private static Attempt act(CaseOfACharter of, String id, CaseModel model, Step step, Actor anybody) {
        CaseAct act = of.kind().acts().get(step.which() % of.kind().acts().size());
        Actor actor = (step.how() % 2 == 0) ? anybody
                : of.actors().stream().filter((one) -> model.isTheirs(one, act)).findFirst().orElse(anybody);
        Map<String, List<String>> said = new HashMap<>(model.sayable(act, RUNNING.today()));
        if (step.how() == 1) {
            act.fields().forEach((name, field) -> {
                if (field.among() != null) {
                    said.put(name, List.of("没有列入的"));
                }
            });
        }
        if (step.how() == 2) {
            act.fields().keySet().stream().findFirst().ifPresent(said::remove);
        }
        return new Attempt(new PerformAct(of.conferenceId(), id, null, act.id(), said), actor,
                model.refusal(actor, act, said, RUNNING.today()));
    }

    /**
     * The first that does not hold, of conditions and codes by turns.
     */
    private static Optional<String> first(Object... conditions) {
        for (int i = 0; i < conditions.length; i += 2) {
            if (!(Boolean) conditions[i]) {
                return Optional.of((String) conditions[i + 1]);
            }
        }
        return Optional.empty();
    }

    record Attempt(ConferenceCommand command, Actor actor, Optional<String> expected) {
    }

}
