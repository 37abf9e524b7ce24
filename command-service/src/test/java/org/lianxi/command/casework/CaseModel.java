package org.lianxi.command.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;
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

    private final List<CaseActRecorded> acts = new ArrayList<>();

    private final Set<String> participants = new HashSet<>();

    private final Set<String> asked = new HashSet<>();

    private final Set<String> meetings = new HashSet<>();

    private String opener;

    private String stage;

    private boolean closed;

    private int formerLives;

    CaseModel(Standing standing, Charter.CaseKind kind, String track) {
        this.standing = standing;
        this.kind = kind;
        this.track = track;
    }

    CaseModel hears(Collection<CaseEvent> events) {
        events.forEach(this::hears);
        return this;
    }

    void hears(CaseEvent event) {
        switch (event) {
            case CaseOpened opened -> {
                this.opener = opened.unitCode();
                this.stage = opened.stage();
                this.participants.addAll(opened.participants());
            }
            case CaseActRecorded act -> {
                this.acts.add(act);
                this.participants.addAll(act.joined());
                this.asked.addAll(act.asked());
            }
            case CaseStageEntered entered -> this.stage = entered.stage();
            case UnitsInvitedToCase invited -> this.participants.addAll(invited.units());
            case CaseContributionMade made -> {
            }
            case CaseReferredToMeeting referred -> this.meetings.add(referred.meetingId());
            case CaseClosed ended -> {
                this.stage = ended.stage();
                this.closed = true;
            }
            case CaseReopened reopened -> {
                this.stage = reopened.stage();
                this.closed = false;
                this.formerLives = this.acts.size();
            }
        }
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
        return this.stage;
    }

    Set<String> participants() {
        return this.participants;
    }

    boolean closed() {
        return this.closed;
    }

    boolean hasDone(Actor actor, CaseAct act) {
        return doers(act.id()).contains(actor.unit());
    }

    boolean isReferredTo(String meeting) {
        return this.meetings.contains(meeting);
    }

    /**
     * Whether somebody runs the case: the unit that opened it, and the office.
     */
    boolean runs(Actor actor) {
        return actor.role().startsWith("office-") || actor.unit().equals(this.opener);
    }

    /**
     * Which rule an act would break first, in the order in which a reader of the file
     * would ask: is there a case, is it this mechanism's, mine, permitted, in its time,
     * on its grounds, and well said.
     */
    Optional<String> refusal(Actor actor, CaseAct act, Map<String, List<String>> said, LocalDate day) {
        boolean unmandated = "required".equals(this.kind.mandate()) && !isGiven("mandate", this.acts)
                && !"mandate".equals(act.gives());
        boolean unapproved = this.kind.approval() != null && !isGiven("approval", this.acts)
                && !"approval".equals(act.gives());
        return Stream
            .of(when(this.closed, "case-is-open"), when(!actsOfTheTrack().contains(act), "act-is-the-kinds"),
                    when(act.opens(), "case-begins-once"),
                    when(act.by().stream().noneMatch((party) -> isParty(actor, party)), "act-is-the-actors"),
                    when(unmandated, "nothing-goes-before-the-mandate"),
                    when(unapproved, "nothing-goes-before-the-approval"),
                    when(!act.from().isEmpty() && !act.from().contains(this.stage), "act-belongs-to-the-stage"),
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
        boolean atTheEnd = stages().indexOf(this.stage) >= stages().size() - 2;
        return Stream
            .of(when(this.closed, "case-is-open"), when(!runs(actor), "case-is-run-by-opener-or-office"),
                    when(!atTheEnd, "case-has-come-to-its-end"),
                    when(conclusive && !isGiven("conclusion", life()), "conclusion-is-on-record"),
                    when(isUnanswered(), "referral-is-answered"))
            .flatMap(Optional::stream)
            .findFirst();
    }

    private static Optional<String> when(boolean broken, String rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    private boolean isParty(Actor actor, String party) {
        return switch (party) {
            case "any-unit" -> this.standing.units().containsKey(actor.unit());
            case "office" -> actor.role().startsWith("office-");
            case "convener" -> actor.role().equals("convener");
            case "participants" -> this.participants.contains(actor.unit());
            case "asked" -> this.asked.contains(actor.unit());
            case "opener" -> actor.unit().equals(this.opener);
            default -> actor.unit().equals(party);
        };
    }

    private List<CaseActRecorded> life() {
        return this.acts.subList(this.formerLives, this.acts.size());
    }

    private static boolean isGiven(String what, List<CaseActRecorded> among) {
        return among.stream().anyMatch((act) -> what.equals(act.gives()));
    }

    private Set<String> doers(String act) {
        Set<String> doers = new HashSet<>();
        this.acts.stream().filter((one) -> one.act().equals(act)).forEach((one) -> doers.add(one.unitCode()));
        return doers;
    }

    private boolean isMissing(CaseAct.Need need, Actor actor) {
        if (need.act().equals("refer-to-meeting")) {
            return this.meetings.isEmpty();
        }
        if (actsOfTheTrack().stream().noneMatch((act) -> act.id().equals(need.act()))) {
            return false;
        }
        return switch (need.by()) {
            case "self" -> !doers(need.act()).contains(actor.unit());
            case "participants" -> !doers(need.act()).containsAll(this.participants);
            case "asked" -> !doers(need.act()).containsAll(this.asked);
            default -> doers(need.act()).isEmpty();
        };
    }

    private boolean isDoneAgain(Actor actor, CaseAct act) {
        return act.once() != null && life().stream()
            .anyMatch((one) -> one.act().equals(act.id())
                    && (act.once().equals("case") || one.unitCode().equals(actor.unit())));
    }

    private boolean isInvolved(Actor actor, CaseAct act) {
        return act.apartFrom()
            .stream()
            .anyMatch((other) -> (other.contains(".") ? said(other) : doers(other)).contains(actor.unit()));
    }

    private boolean hasRunOut(String clockId, LocalDate day) {
        Charter.Clock clock = this.standing.charter()
            .clocks()
            .stream()
            .filter((one) -> one.id().equals(clockId))
            .findFirst()
            .orElseThrow();
        Optional<CaseActRecorded> start = last(clock.startedBy());
        return start
            .filter((begun) -> last(clock.stoppedBy()).filter((stop) -> stop.number() > begun.number()).isEmpty())
            .filter((begun) -> day
                .isAfter(Licheng.WORKING_DAYS.sameOrNext(begun.doneOn().plus(Period.parse(clock.within())))))
            .isPresent();
    }

    private Optional<CaseActRecorded> last(String act) {
        return this.acts.reversed().stream().filter((one) -> one.act().equals(act)).findFirst();
    }

    /**
     * A case that began by asking somebody is answered by the act that gives an answer.
     */
    private boolean isUnanswered() {
        boolean asks = !this.acts.isEmpty() && !this.acts.getFirst().asked().isEmpty();
        boolean answerable = actsOfTheTrack().stream().anyMatch((act) -> "answer".equals(act.gives()));
        return asks && answerable && !isGiven("answer", this.acts);
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
                    && !said(act.fields().get(one.getKey()).among()).containsAll(one.getValue()));
    }

    /**
     * What was said in {@code act.field}.
     */
    private Set<String> said(String place) {
        String[] parts = place.split("\\.");
        Set<String> values = new HashSet<>();
        this.acts.stream()
            .filter((one) -> one.act().equals(parts[0]))
            .forEach((one) -> values.addAll(one.fields().getOrDefault(parts[1], List.of())));
        return values;
    }

    /**
     * Values that fit the fields of an act: all that have to be said, and those that an
     * earlier act laid down.
     */
    Map<String, List<String>> sayable(CaseAct act, LocalDate day) {
        Map<String, List<String>> said = new java.util.LinkedHashMap<>();
        act.fields().forEach((name, field) -> {
            if (field.among() != null) {
                said(field.among()).stream().sorted().findFirst().ifPresent((value) -> said.put(name, List.of(value)));
            }
            else if (field.required()) {
                said.put(name, value(field, day));
            }
        });
        return said;
    }

    private List<String> value(CaseAct.Field field, LocalDate day) {
        List<String> units = this.standing.charter().units().stream().map(Charter.Unit::code).toList();
        return switch (field.type()) {
            case "count", "balance" -> List.of("3");
            case "date" -> List.of(day.toString());
            case "instant" -> List.of(day + "T01:00:00Z");
            case "level" -> List.of(this.kind.levels().getLast());
            case "unit" -> List.of(units.getLast());
            case "units" -> List.of(units.get(2), units.get(3));
            case "parties" -> List.of(units.getFirst());
            default -> List.of("情况属实");
        };
    }

}
