package org.lianxi.command.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;
import org.lianxi.contract.conference.CaseAct;

/**
 * A played case from whose history one thing was taken that the act rests on.
 *
 * @param what what is lacking
 * @param rules the rules that may refuse the act because of it
 * @param then the case without it
 */
record Lacking(String what, Set<String> rules, PlayedCase then) {

    private static final String NEEDS = "earlier-acts-are-on-record";

    private static final String ACTORS = "act-is-the-actors";

    private static final String MANDATE = "nothing-goes-before-the-mandate";

    private static final String APPROVAL = "nothing-goes-before-the-approval";

    private static final String AMONG = "fields-keep-to-what-was-laid-down";

    static List<Lacking> of(PlayedCase whole) {
        return Stream.of(neededActs(whole), given(whole), roles(whole), stage(whole), words(whole), term(whole))
            .flatMap((lacking) -> lacking)
            .toList();
    }

    /**
     * Each act that has to be on record, and each unit's part of it where all have to.
     */
    private static Stream<Lacking> neededActs(PlayedCase whole) {
        List<Lacking> all = new ArrayList<>();
        for (CaseAct.Need need : whole.act().needs()) {
            Set<String> rules = Set.of(NEEDS, MANDATE, APPROVAL, ACTORS);
            if ("refer-to-meeting".equals(need.act())) {
                all.add(new Lacking("提交会议", Set.of(NEEDS),
                        whole.with(without(whole, CaseReferredToMeeting.class::isInstance))));
            }
            else if (Set.of("asked", "participants").contains(need.by())) {
                doers(whole, need.act()).forEach((unit) -> all.add(new Lacking(unit + "的" + need.act(), Set.of(NEEDS),
                        whole.with(without(whole, is(need.act()).and((event) -> by(event, unit)))))));
            }
            else if (whole.events().stream().anyMatch(is(need.act()))) {
                all.add(new Lacking(need.act(), rules, whole.with(without(whole, is(need.act())))));
            }
        }
        return all.stream();
    }

    private static Stream<Lacking> given(PlayedCase whole) {
        List<Lacking> all = new ArrayList<>();
        if ("required".equals(whole.of().kind().mandate()) && !"mandate".equals(whole.act().gives())) {
            all.add(new Lacking("授权", Set.of(MANDATE, ACTORS), whole.with(without(whole, gives("mandate")))));
        }
        if (whole.of().kind().approval() != null && !"approval".equals(whole.act().gives())) {
            all.add(new Lacking("批准", Set.of(APPROVAL), whole.with(without(whole, gives("approval")))));
        }
        return all.stream();
    }

    /**
     * Everybody whom the file does not let do it, and whoever could if he no longer took
     * part, had not been asked, or was involved before.
     */
    private static Stream<Lacking> roles(PlayedCase whole) {
        Stream<Lacking> others = whole.of()
            .actors()
            .stream()
            .map(whole::by)
            .filter((other) -> other.expected().isPresent())
            .map((other) -> new Lacking("角色：" + other.actor().actsFor() + " " + other.actor().role(),
                    Set.of(ACTORS, NEEDS, "act-is-done-once", "act-is-done-by-others"), other));
        PlayedCase outsider = whole
            .with(whole.events().stream().map((event) -> out(event, whole.actor().unit())).toList());
        Stream<Lacking> left = outsider.expected().isPresent()
                ? Stream.of(new Lacking("参加", Set.of(ACTORS, NEEDS), outsider)) : Stream.empty();
        return Stream.concat(others, left);
    }

    private static Stream<Lacking> stage(PlayedCase whole) {
        PlayedCase early = whole.with(without(whole, CaseStageEntered.class::isInstance));
        return early.expected().isPresent() ? Stream.of(new Lacking("环节", Set.of("act-belongs-to-the-stage"), early))
                : Stream.empty();
    }

    private static Stream<Lacking> words(PlayedCase whole) {
        List<Lacking> all = new ArrayList<>();
        whole.act().fields().forEach((name, field) -> {
            Map<String, List<String>> said = new HashMap<>(whole.said());
            if (field.required()) {
                said.remove(name);
                all.add(new Lacking("字段：" + field.label(), Set.of("act-says-what-it-has-to"), whole.saying(said)));
            }
            if (field.among() != null) {
                Map<String, List<String>> beyond = new HashMap<>(whole.said());
                beyond.put(name, List.of("没有列入的"));
                all.add(new Lacking("范围：" + field.label(), Set.of(AMONG), whole.saying(beyond)));
            }
        });
        return all.stream();
    }

    private static Stream<Lacking> term(PlayedCase whole) {
        LocalDate first = whole.events()
            .stream()
            .filter(CaseActRecorded.class::isInstance)
            .map((event) -> ((CaseActRecorded) event).doneOn())
            .max(LocalDate::compareTo)
            .orElseThrow();
        return (whole.act().waitsFor() != null)
                ? Stream.of(new Lacking("期限", Set.of("term-has-run-out"), whole.on(first))) : Stream.empty();
    }

    private static List<CaseEvent> without(PlayedCase whole, Predicate<CaseEvent> taken) {
        return whole.events().stream().filter(taken.negate()).toList();
    }

    private static Predicate<CaseEvent> is(String act) {
        return (event) -> event instanceof CaseActRecorded done && done.act().equals(act);
    }

    private static Predicate<CaseEvent> gives(String what) {
        return (event) -> event instanceof CaseActRecorded done && what.equals(done.gives());
    }

    private static boolean by(CaseEvent event, String unit) {
        return event instanceof CaseActRecorded done && done.unitCode().equals(unit);
    }

    private static List<String> doers(PlayedCase whole, String act) {
        return whole.events()
            .stream()
            .filter(is(act))
            .map((event) -> ((CaseActRecorded) event).unitCode())
            .filter((unit) -> isAsked(whole, unit))
            .distinct()
            .toList();
    }

    private static boolean isAsked(PlayedCase whole, String unit) {
        return whole.events()
            .stream()
            .anyMatch((event) -> event instanceof CaseActRecorded done && done.asked().contains(unit));
    }

    /**
     * The event as it would be if a unit had never come into the case.
     */
    private static CaseEvent out(CaseEvent event, String unit) {
        return switch (event) {
            case CaseOpened one -> new CaseOpened(one.conferenceId(), one.caseId(), one.kind(), one.track(),
                    one.variant(), one.title(), one.unitCode(), one.flowId(), one.sourceId(),
                    but(one.participants(), unit), one.stage(), one.openedOn());
            case CaseActRecorded one -> new CaseActRecorded(one.conferenceId(), one.caseId(), one.number(), one.act(),
                    one.name(), one.fields(), one.gives(), one.level(), but(one.joined(), unit), but(one.asked(), unit),
                    one.told(), one.unitCode(), one.doneOn());
            case UnitsInvitedToCase one -> new UnitsInvitedToCase(one.conferenceId(), one.caseId(),
                    but(one.units(), unit), one.reason(), one.unitCode(), one.invitedOn());
            default -> event;
        };
    }

    private static List<String> but(List<String> units, String unit) {
        return units.stream().filter((one) -> !one.equals(unit)).toList();
    }

}
