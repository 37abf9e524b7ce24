package org.lianxi.command.action;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an action is to do, told a second time and as plainly as possible, to hold the
 * real one against. It keeps no events and knows no rule classes.
 */
class ReferenceAction {

    static final List<String> LEVELS = List.of("blue", "orange", "red");

    /** The units that were at the meeting, as far as the steps name any. */
    private static final Set<String> ATTENDED = Set.of("gxj", "mzj", "czj");

    private String lead;

    private final Set<String> coUnits = new TreeSet<>(Set.of("mzj"));

    private boolean mustAccept;

    private final Set<String> accepted = new TreeSet<>();

    private int dueInDays = 30;

    private int reports;

    private Integer extension;

    private String urging;

    private boolean relief;

    private boolean claimed;

    private String closed = "";

    private final Map<String, Set<String>> asked = new TreeMap<>();

    ReferenceAction(String lead) {
        this.lead = lead;
        this.mustAccept = !ATTENDED.contains(lead);
    }

    /**
     * One step of somebody.
     * @return whether it is allowed; if not, nothing changes
     */
    boolean take(Step step) {
        String unit = step.unit();
        boolean leads = unit.equals(this.lead);
        boolean concerned = leads || this.coUnits.contains(unit);
        boolean mayAct = !leads || !this.mustAccept || this.accepted.contains(unit);
        if (!this.closed.isEmpty()) {
            return false;
        }
        return switch (step.verb()) {
            case "accept" -> concerned && this.accepted.add(unit);
            case "report" -> concerned && mayAct && report(leads);
            case "claim" -> leads && mayAct && !this.claimed && claim();
            case "return" -> step.office() && this.claimed && settle("");
            case "verify" -> step.office() && this.claimed && !leads && settle("verified");
            case "ask-time" -> leads && !this.claimed && this.extension == null && step.number() > this.dueInDays
                    && askTime(step.number());
            case "grant" -> step.office() && this.extension != null && this.extension > this.dueInDays && grant();
            case "refuse" -> step.office() && this.extension != null && refuse();
            case "urge" -> step.office() && !this.claimed && mayFollow(step.choice()) && urge(step.choice());
            case "answer-urging" -> leads && this.urging != null && urge(null);
            case "ask-relief" -> leads && !this.claimed && !this.relief && relief(true);
            case "refuse-relief" -> step.office() && this.relief && relief(false);
            case "lead-by-resolution", "lead-by-convener" -> handOver(step);
            case "cancel" -> step.office() && settle("cancelled");
            case "ask-help" -> concerned && !unit.equals(step.choice()) && askHelp(step.choice());
            case "help" -> this.asked.getOrDefault("coordination-" + step.choice(), new TreeSet<>()).remove(unit);
            default -> throw new IllegalArgumentException(step.verb());
        };
    }

    /**
     * On one day none has had its time to be answered, so none is followed by a stronger
     * one.
     */
    private boolean mayFollow(String level) {
        return level.equals((this.urging != null) ? this.urging : LEVELS.getFirst());
    }

    private boolean report(boolean leads) {
        this.reports++;
        this.urging = leads ? null : this.urging;
        return true;
    }

    private boolean claim() {
        this.claimed = true;
        this.urging = null;
        return true;
    }

    private boolean settle(String end) {
        this.claimed = false;
        this.closed = end;
        return true;
    }

    private boolean askTime(int days) {
        this.extension = days;
        return true;
    }

    private boolean grant() {
        this.dueInDays = this.extension;
        return refuse();
    }

    private boolean refuse() {
        this.extension = null;
        return true;
    }

    private boolean urge(String level) {
        this.urging = level;
        return true;
    }

    private boolean relief(boolean wanted) {
        this.relief = wanted;
        return true;
    }

    private boolean handOver(Step step) {
        String next = step.choice();
        boolean byResolution = step.verb().equals("lead-by-resolution");
        boolean allowed = step.office() && (byResolution || step.convener()) && !this.claimed && this.extension == null
                && !next.equals(this.lead) && !this.coUnits.contains(next);
        if (allowed) {
            this.accepted.remove(this.lead);
            this.accepted.remove(next);
            this.lead = next;
            this.mustAccept = !byResolution || !ATTENDED.contains(next);
            this.urging = null;
            this.relief = false;
        }
        return allowed;
    }

    private boolean askHelp(String unit) {
        this.asked.put("coordination-" + unit, new TreeSet<>(Set.of(unit)));
        return true;
    }

    /**
     * All that can be seen of it.
     */
    Seen seen() {
        return new Seen(this.lead, this.mustAccept, Set.copyOf(this.accepted), this.dueInDays, this.reports,
                this.extension != null, this.urging, this.relief, this.claimed, this.closed);
    }

    record Seen(String lead, boolean mustAccept, Set<String> accepted, int dueInDays, int reports, boolean extension,
            String urging, boolean relief, boolean claimed, String closed) {
    }

    /**
     * Who does what.
     *
     * @param verb what is tried
     * @param actor a unit, a unit's office officer as {@code zgh!}, or {@code convener}
     * @param choice what the verb leaves open
     */
    record Step(String verb, String actor, String choice) {

        String unit() {
            return convener() ? "wjj" : this.actor.replace("!", "");
        }

        boolean convener() {
            return this.actor.equals("convener");
        }

        boolean office() {
            return convener() || this.actor.endsWith("!");
        }

        int number() {
            return Integer.parseInt(this.choice);
        }

    }

}
