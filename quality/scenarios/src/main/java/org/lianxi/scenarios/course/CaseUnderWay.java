package org.lianxi.scenarios.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.conference.CaseAct;
import org.lianxi.contract.conference.Charter;

/**
 * A case that is under way: how far it has come, and what can be done in it next.
 */
final class CaseUnderWay {

    private final String id;

    private final Charter.CaseKind kind;

    private final String opener;

    private final Members members;

    private final Map<String, Set<String>> doers = new HashMap<>();

    private final Set<String> participants = new LinkedHashSet<>();

    private final Set<String> asked = new LinkedHashSet<>();

    private final Set<String> meetings = new HashSet<>();

    private String stage;

    private boolean open = true;

    CaseUnderWay(String id, Charter.CaseKind kind, String opener, Members members) {
        this.id = id;
        this.kind = kind;
        this.opener = opener;
        this.members = members;
        this.stage = stages().getFirst();
        this.participants.add(opener);
    }

    private List<String> stages() {
        return this.kind.tracks().values().iterator().next();
    }

    String id() {
        return this.id;
    }

    Charter.CaseKind kind() {
        return this.kind;
    }

    boolean isOpen() {
        return this.open;
    }

    boolean isNew(String meetingId) {
        return this.meetings.add(meetingId);
    }

    String firstStage() {
        return stages().getFirst();
    }

    Set<String> participants() {
        return this.participants;
    }

    void joined(String unit) {
        this.participants.add(unit);
    }

    void done(CaseAct act, String doer) {
        this.doers.computeIfAbsent(act.id(), (none) -> new HashSet<>()).add(doer);
        act.asks()
            .stream()
            .flatMap((party) -> "all-member-units".equals(party) ? this.members.units().stream()
                    : List.of(party).stream())
            .filter((unit) -> !unit.equals(doer))
            .forEach(this.asked::add);
        this.participants.addAll(this.asked);
        if (act.to() != null && stages().indexOf(act.to()) > stages().indexOf(this.stage)) {
            this.stage = act.to();
        }
        this.open &= !act.closes();
    }

    /**
     * The first act of the file that was not done and can be; one that ends the case when
     * there is no other.
     */
    CaseAct next() {
        if (!this.open) {
            return null;
        }
        List<CaseAct> possible = this.kind.acts().stream().filter(this::isPossible).toList();
        return possible.stream()
            .filter((act) -> !act.closes())
            .findFirst()
            .orElseGet(() -> possible.stream().findFirst().orElse(null));
    }

    private boolean isPossible(CaseAct act) {
        return !act.opens() && act.waitsFor() == null && !this.doers.containsKey(act.id())
                && (act.from().isEmpty() || act.from().contains(this.stage)) && doerOf(act) != null
                && act.needs().stream().allMatch((need) -> this.doers.containsKey(need.act()));
    }

    String doerOf(CaseAct act) {
        return act.by().stream().map(this::unitOf).filter((unit) -> unit != null).findFirst().orElse(null);
    }

    private String unitOf(String party) {
        return switch (party) {
            case "office" -> this.members.lead();
            case "any-unit", "participants", "opener" -> this.opener;
            case "asked" -> this.asked.stream().filter(this.members::has).findFirst().orElse(null);
            default -> this.members.has(party) ? party : null;
        };
    }

}
