package org.lianxi.command.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.lianxi.command.Licheng;
import org.lianxi.command.casework.closecase.CloseCase;
import org.lianxi.command.casework.contributetocase.ContributeToCase;
import org.lianxi.command.casework.invitetocase.InviteToCase;
import org.lianxi.command.casework.opencase.OpenCase;
import org.lianxi.command.casework.performact.PerformAct;
import org.lianxi.command.casework.refercasetomeeting.ReferCaseToMeeting;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseEvent;

/**
 * The story of one case, told act by act: each one is decided by the aggregate on what
 * came before it.
 */
final class CaseStory {

    static final String CASE = "case-1";

    private static final Standing STANDING = Licheng.standing();

    private final List<CaseEvent> events = new ArrayList<>();

    private final Standing standing;

    private final String kind;

    private final Collection<CaseState> others;

    private LocalDate today = Licheng.TODAY;

    private CaseStory(Standing standing, String kind, Collection<CaseState> others) {
        this.standing = standing;
        this.kind = kind;
        this.others = others;
    }

    static CaseStory of(String kind) {
        return new CaseStory(STANDING, kind, List.of());
    }

    static CaseStory of(String kind, Standing standing) {
        return new CaseStory(standing, kind, List.of());
    }

    static CaseStory beside(CaseStory other) {
        return new CaseStory(other.standing, other.kind, List.of(other.state()));
    }

    /**
     * The same story without the events of an act, as if it had not been done.
     */
    CaseStory without(String act) {
        CaseStory story = new CaseStory(this.standing, this.kind, this.others);
        story.today = this.today;
        this.events.stream()
            .filter((event) -> !(event instanceof CaseActRecorded done && done.act().equals(act)))
            .forEach(story.events::add);
        return story;
    }

    /**
     * Goes on where another story of the same case has come to.
     */
    CaseStory after(CaseStory other) {
        this.events.addAll(other.events);
        return this;
    }

    CaseStory on(String day) {
        this.today = LocalDate.parse(day);
        return this;
    }

    CaseStory opens(String unit, String act, Object... fields) {
        return opensOn(unit, null, null, act, fields);
    }

    CaseStory opensOn(String unit, String track, String variant, String act, Object... fields) {
        return take(Licheng.unit(unit), opening(track, variant, act, null, fields));
    }

    OpenCase opening(String track, String variant, String act, String flow, Object... fields) {
        return new OpenCase(Licheng.ID, CASE, this.kind, track, variant, "一件事项", act, fields(fields), flow, null);
    }

    CaseStory does(String unit, String act, Object... fields) {
        return does(Licheng.unit(unit), act, fields);
    }

    CaseStory does(Actor actor, String act, Object... fields) {
        return take(actor, act(act, fields));
    }

    private static PerformAct act(String act, Object... fields) {
        return new PerformAct(Licheng.ID, CASE, null, act, fields(fields));
    }

    CaseStory invites(Actor actor, String... units) {
        return take(actor, new InviteToCase(Licheng.ID, CASE, null, List.of(units), "需要配合"));
    }

    CaseStory contributes(String unit, String... duties) {
        return take(Licheng.unit(unit), new ContributeToCase(Licheng.ID, CASE, null, "contribution-1", "已走访",
                Map.of("户数", 3), List.of(duties)));
    }

    CaseStory refersToTheMeeting() {
        return take(Licheng.office(), new ReferCaseToMeeting(Licheng.ID, CASE, null, Licheng.MEETING, "如何处理"));
    }

    CaseStory closes(Actor actor) {
        return take(actor, closing());
    }

    static CloseCase closing() {
        return new CloseCase(Licheng.ID, CASE, null, "办结");
    }

    CaseStory take(Actor actor, ConferenceCommand command) {
        when(actor, command).expectSuccessfulHandlerExecution()
            .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate((List<?> payloads) -> {
                payloads.forEach((payload) -> this.events.add((CaseEvent) payload));
                return true;
            })));
        return this;
    }

    /**
     * Tries something that is refused, with a sentence that quotes the kind.
     */
    CaseStory refuses(Actor actor, String code, ConferenceCommand command) {
        return refuses(actor, code, "caseKinds." + this.kind, command);
    }

    CaseStory refuses(Actor actor, String code, String path, ConferenceCommand command) {
        Licheng.refused(when(actor, command), code, path);
        return this;
    }

    CaseStory refuses(String unit, String code, String act, Object... fields) {
        return refuses(Licheng.unit(unit), code, act(act, fields));
    }

    CaseStory refuses(Actor actor, String code, String act, Object... fields) {
        return refuses(actor, code, act(act, fields));
    }

    ResultValidator<Case> when(Actor actor, ConferenceCommand command) {
        Clock clock = Clock.fixed(this.today.atTime(9, 0).atZone(Licheng.CLOCK.getZone()).toInstant(),
                Licheng.CLOCK.getZone());
        return Licheng.fixture(Case.class, () -> this.standing, clock, (conference) -> this.others)
            .given(this.events.toArray())
            .when(command, actor.toMetaData());
    }

    CaseState state() {
        return this.events.stream().reduce(CaseState.NONE, CaseState::evolve, (a, b) -> b);
    }

    /**
     * What an act says: name and value by turns; a list for a field that takes several.
     */
    static Map<String, List<String>> fields(Object... fields) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            said.put((String) fields[i], (fields[i + 1] instanceof Collection<?> several)
                    ? several.stream().map(Object::toString).toList() : List.of(fields[i + 1].toString()));
        }
        return said;
    }

}
