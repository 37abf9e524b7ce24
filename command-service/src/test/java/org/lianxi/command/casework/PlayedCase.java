package org.lianxi.command.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.lianxi.command.Licheng;
import org.lianxi.command.casework.opencase.OpenCase;
import org.lianxi.command.casework.performact.PerformAct;
import org.lianxi.command.casework.refercasetomeeting.ReferCaseToMeeting;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.CaseAct;

/**
 * A case that was played until everything on which an act rests is on record.
 *
 * @param of the kind
 * @param caseId the case
 * @param events what happened before the act
 * @param act the act
 * @param actor who can do it
 * @param said what it says
 * @param day the day
 */
record PlayedCase(CaseOfACharter of, String caseId, List<CaseEvent> events, CaseAct act, Actor actor,
        Map<String, List<String>> said, LocalDate day) {

    private static final int COURSES = 400;

    private static final int PATIENCE = 5;

    private static final int A_MONTH_AND_MORE = 45;

    private static final Map<CaseOfACharter, List<PlayedCase>> PLAYED = new HashMap<>();

    /**
     * For every act of a kind but those that open it, a case in which it is just to be
     * done. Courses are drawn by chance, always the same, until none is left out.
     */
    static List<PlayedCase> of(CaseOfACharter of, RunningCases running) {
        return PLAYED.computeIfAbsent(of, (none) -> played(of, running));
    }

    private static List<PlayedCase> played(CaseOfACharter of, RunningCases running) {
        Map<String, PlayedCase> found = new LinkedHashMap<>();
        List<CaseAct> wanted = of.model().actsOfTheTrack().stream().filter((act) -> !act.opens()).toList();
        Random chance = new Random(1);
        for (int course = 0; course < COURSES && found.size() < wanted.size(); course++) {
            play(of, running, chance, found);
        }
        return wanted.stream()
            .map((act) -> Optional.ofNullable(found.get(act.id()))
                .orElseThrow(() -> new IllegalStateException("nothing leads to " + act.id() + " of " + of)))
            .toList();
    }

    private static void play(CaseOfACharter of, RunningCases running, Random chance, Map<String, PlayedCase> found) {
        String id = "case-" + UUID.nameUUIDFromBytes((of + "/" + chance.nextLong()).getBytes());
        running.on(Licheng.TODAY);
        CaseModel model = of.model();
        open(of, running, chance, id, model);
        Optional<PlayedCase> next = next(of, running, chance, id, model);
        while (next.isPresent()) {
            PlayedCase one = next.get();
            found.putIfAbsent(one.act().id(), one);
            if (running.attempt(one.command(), one.actor()).isPresent()) {
                return;
            }
            List<CaseEvent> events = running.events(id);
            model.hears(events.subList(one.events().size(), events.size()));
            next = next(of, running, chance, id, model);
        }
    }

    private static void open(CaseOfACharter of, RunningCases running, Random chance, String id, CaseModel model) {
        List<CaseAct> opening = of.opening();
        CaseAct act = opening.get(chance.nextInt(opening.size()));
        List<Actor> actors = new ArrayList<>(of.actors());
        Collections.shuffle(actors, chance);
        Map<String, List<String>> said = model.sayable(act, running.today());
        Actor opener = actors.stream()
            .filter((actor) -> running
                .attempt(new OpenCase(of.conferenceId(), id, of.kind().id(), of.track(), of.variant(), "一件事项", act.id(),
                        said, null, null), actor)
                .isEmpty())
            .findFirst()
            .orElseThrow();
        running.attempt(new ReferCaseToMeeting(of.conferenceId(), id, null, Licheng.MEETING, "如何处理"), opener);
        model.hears(running.events(id));
    }

    /**
     * Something that can be done, now and then after a month and more, and always then
     * when nothing can be today. Nobody does anything twice.
     */
    private static Optional<PlayedCase> next(CaseOfACharter of, RunningCases running, Random chance, String id,
            CaseModel model) {
        if (chance.nextInt(PATIENCE) == 0) {
            running.on(running.today().plusDays(A_MONTH_AND_MORE));
        }
        for (int months = 0; months < 2; months++) {
            List<PlayedCase> possible = new ArrayList<>();
            for (CaseAct act : model.actsOfTheTrack()) {
                Map<String, List<String>> said = model.sayable(act, running.today());
                of.actors()
                    .stream()
                    .filter((actor) -> model.refusal(actor, act, said, running.today()).isEmpty())
                    .filter((actor) -> !model.hasDone(actor, act))
                    .forEach((actor) -> possible
                        .add(new PlayedCase(of, id, running.events(id), act, actor, said, running.today())));
            }
            if (!possible.isEmpty()) {
                return Optional.of(possible.get(chance.nextInt(possible.size())));
            }
            running.on(running.today().plusDays(A_MONTH_AND_MORE));
        }
        return Optional.empty();
    }

    PerformAct command() {
        return new PerformAct(this.of.conferenceId(), this.caseId, null, this.act.id(), this.said);
    }

    PlayedCase with(List<CaseEvent> history) {
        return new PlayedCase(this.of, this.caseId, history, this.act, this.actor, this.said, this.day);
    }

    PlayedCase by(Actor other) {
        return new PlayedCase(this.of, this.caseId, this.events, this.act, other, this.said, this.day);
    }

    PlayedCase saying(Map<String, List<String>> other) {
        return new PlayedCase(this.of, this.caseId, this.events, this.act, this.actor, other, this.day);
    }

    PlayedCase on(LocalDate other) {
        return new PlayedCase(this.of, this.caseId, this.events, this.act, this.actor, this.said, other);
    }

    /**
     * What the words of the file say to it.
     */
    Optional<String> expected() {
        return this.of.model().hears(this.events).refusal(this.actor, this.act, this.said, this.day);
    }

}
