package org.lianxi.command.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.CaseAct;
import org.lianxi.contract.conference.Charter;

/**
 * What the words of a charter file let be done in a case: sets and lists that are looked
 * through, and none of the rules of the product.
 */
final class CaseModel {

    private final Standing standing;

    private final Charter.CaseKind kind;

    private final String track;

    private final CaseFacts facts = new CaseFacts();

    CaseModel(Standing standing, Charter.CaseKind kind, String track) {
        this.standing = standing;
        this.kind = kind;
        this.track = track;
    }

    CaseModel hears(Collection<CaseEvent> events) {
        events.forEach(this.facts::hears);
        return this;
    }

    Map<String, List<String>> sayable(CaseAct act, LocalDate day) {
        return new Sayable(this.standing.charter(), this.kind, day).fields(act, this.facts::said);
    }

    List<String> stages() {
        return this.kind.tracks().get(this.track);
    }

    List<CaseAct> actsOfTheTrack() {
        return this.kind.acts()
            .stream()
            .filter((act) -> act.tracks().isEmpty() || act.tracks().contains(this.track))
            .toList();
    }

    String stage() {
        return this.facts.stage;
    }

    Set<String> participants() {
        return this.facts.participants;
    }

    boolean closed() {
        return this.facts.closed;
    }

    boolean hasDone(Actor actor, CaseAct act) {
        return this.facts.doers(act.id()).contains(actor.unit());
    }

    boolean isReferredTo(String meeting) {
        return this.facts.meetings.contains(meeting);
    }

    /**
     * Whether somebody runs the case: the unit that opened it, and the office.
     */
    boolean runs(Actor actor) {
        return actor.role().startsWith("office-") || actor.unit().equals(this.facts.opener);
    }

    /**
     * Which rule an act would break first, in the order in which a reader of the file
     * would ask: is there a case, is it this mechanism's, mine, permitted, in its time,
     * on its grounds, and well said.
     */
    Optional<String> refusal(Actor actor, CaseAct act, Map<String, List<String>> said, LocalDate day) {
        boolean unmandated = "required".equals(this.kind.mandate()) && !CaseFacts.isGiven("mandate", this.facts.acts)
                && !"mandate".equals(act.gives());
        boolean unapproved = this.kind.approval() != null && !CaseFacts.isGiven("approval", this.facts.acts)
                && !"approval".equals(act.gives());
        return Stream
            .of(when(this.facts.closed, "case-is-open"), when(!actsOfTheTrack().contains(act), "act-is-the-kinds"),
                    when(act.opens(), "case-begins-once"),
                    when(act.by().stream().noneMatch((party) -> isParty(actor, party)), "act-is-the-actors"),
                    when(unmandated, "nothing-goes-before-the-mandate"),
                    when(unapproved, "nothing-goes-before-the-approval"),
                    when(!act.from().isEmpty() && !act.from().contains(this.facts.stage), "act-belongs-to-the-stage"),
                    when(act.needs().stream().anyMatch((need) -> isMissing(need, actor)), "earlier-acts-are-on-record"),
                    when(isDoneAgain(actor, act), "act-is-done-once"),
                    when(isInvolved(actor, act), "act-is-done-by-others"),
                    when(act.waitsFor() != null && !hasRunOut(act.waitsFor(), day), "term-has-run-out"),
                    when(act.closes() && isUnanswered() && !"answer".equals(act.gives()), "referral-is-answered"),
                    when(!isComplete(act, said), "act-says-what-it-has-to"),
                    when(isBeyond(act, said), "fields-keep-to-what-was-laid-down"))
            .flatMap(Optional::stream)
            .findFirst();
    }

    Optional<String> refusalToClose(Actor actor) {
        boolean conclusive = actsOfTheTrack().stream().anyMatch((act) -> "conclusion".equals(act.gives()));
        boolean atTheEnd = stages().indexOf(this.facts.stage) >= stages().size() - 2;
        return Stream
            .of(when(this.facts.closed, "case-is-open"), when(!runs(actor), "case-is-run-by-opener-or-office"),
                    when(!atTheEnd, "case-has-come-to-its-end"),
                    when(conclusive && !CaseFacts.isGiven("conclusion", this.facts.life()), "conclusion-is-on-record"),
                    when(isUnanswered(), "referral-is-answered"))
            .flatMap(Optional::stream)
            .findFirst();
    }

    private static Optional<String> when(boolean broken, String rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    /**
     * Whether the file gives an act to somebody, whenever it may be done.
     */
    boolean isTheirs(Actor actor, CaseAct act) {
        return act.by().stream().anyMatch((party) -> isParty(actor, party));
    }

    private boolean isParty(Actor actor, String party) {
        return switch (party) {
            case "any-unit" -> this.standing.units().containsKey(actor.unit());
            case "office" -> actor.role().startsWith("office-");
            case "convener" -> actor.role().equals("convener");
            case "participants" -> this.facts.participants.contains(actor.unit());
            case "asked" -> this.facts.asked.contains(actor.unit());
            case "opener" -> actor.unit().equals(this.facts.opener);
            default -> actor.unit().equals(party);
        };
    }

    private boolean isMissing(CaseAct.Need need, Actor actor) {
        if (need.act().equals("refer-to-meeting")) {
            return this.facts.meetings.isEmpty();
        }
        if (actsOfTheTrack().stream().noneMatch((act) -> act.id().equals(need.act()))) {
            return false;
        }
        return switch (need.by()) {
            case "self" -> !this.facts.doers(need.act()).contains(actor.unit());
            case "participants" -> !this.facts.doers(need.act()).containsAll(this.facts.participants);
            case "asked" -> !this.facts.doers(need.act()).containsAll(this.facts.asked);
            default -> this.facts.doers(need.act()).isEmpty();
        };
    }

    private boolean isDoneAgain(Actor actor, CaseAct act) {
        return act.once() != null && this.facts.life()
            .stream()
            .anyMatch((one) -> one.act().equals(act.id())
                    && (act.once().equals("case") || one.unitCode().equals(actor.unit())));
    }

    private boolean isInvolved(Actor actor, CaseAct act) {
        return act.apartFrom()
            .stream()
            .anyMatch((other) -> (other.contains(".") ? this.facts.said(other) : this.facts.doers(other))
                .contains(actor.unit()));
    }

    private boolean hasRunOut(String clockId, LocalDate day) {
        Charter.Clock clock = this.standing.charter()
            .clocks()
            .stream()
            .filter((one) -> one.id().equals(clockId))
            .findFirst()
            .orElseThrow();
        Optional<CaseActRecorded> start = this.facts.last(clock.startedBy());
        return start
            .filter((begun) -> this.facts.last(clock.stoppedBy())
                .filter((stop) -> stop.number() > begun.number())
                .isEmpty())
            .filter((begun) -> day
                .isAfter(Licheng.WORKING_DAYS.sameOrNext(begun.doneOn().plus(Period.parse(clock.within())))))
            .isPresent();
    }

    /**
     * A case that began by asking somebody is answered by the act that gives an answer.
     */
    private boolean isUnanswered() {
        boolean asks = !this.facts.acts.isEmpty() && !this.facts.acts.getFirst().asked().isEmpty();
        boolean answerable = actsOfTheTrack().stream().anyMatch((act) -> "answer".equals(act.gives()));
        return asks && answerable && !CaseFacts.isGiven("answer", this.facts.acts);
    }

    private static boolean isComplete(CaseAct act, Map<String, List<String>> said) {
        return act.fields().keySet().containsAll(said.keySet()) && act.fields()
            .entrySet()
            .stream()
            .allMatch((field) -> !field.getValue().required() || said.containsKey(field.getKey()));
    }

    private boolean isBeyond(CaseAct act, Map<String, List<String>> said) {
        return said.entrySet()
            .stream()
            .anyMatch((one) -> act.fields().containsKey(one.getKey()) && act.fields().get(one.getKey()).among() != null
                    && !this.facts.said(act.fields().get(one.getKey()).among()).containsAll(one.getValue()));
    }

}
