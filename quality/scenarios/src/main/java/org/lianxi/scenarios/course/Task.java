package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.List;

/**
 * An action as those who carry it out have it before them.
 */
final class Task {

    private final String actionId;

    private String leadUnit;

    private List<String> coUnits;

    private LocalDate dueOn;

    private int percent;

    private boolean urged;

    private State state = State.UNDER_WAY;

    Task(String actionId, String leadUnit, List<String> coUnits, LocalDate dueOn) {
        this.actionId = actionId;
        this.leadUnit = leadUnit;
        this.coUnits = coUnits;
        this.dueOn = dueOn;
    }

    String actionId() {
        return this.actionId;
    }

    String leadUnit() {
        return this.leadUnit;
    }

    List<String> coUnits() {
        return this.coUnits;
    }

    LocalDate dueOn() {
        return this.dueOn;
    }

    void dueOn(LocalDate later) {
        this.dueOn = later;
    }

    void carriedBy(String lead, List<String> others) {
        this.leadUnit = lead;
        this.coUnits = others;
        this.urged = false;
    }

    /**
     * Whether an urging waits for an answer.
     */
    boolean urged() {
        return this.urged;
    }

    void urged(boolean waiting) {
        this.urged = waiting;
    }

    boolean concerns(String unit) {
        return this.leadUnit.equals(unit) || this.coUnits.contains(unit);
    }

    /**
     * A little more is done, never quite all.
     */
    int advance(int by) {
        this.percent = Math.min(95, this.percent + by);
        return this.percent;
    }

    boolean underWay() {
        return this.state == State.UNDER_WAY;
    }

    boolean claimed() {
        return this.state == State.CLAIMED;
    }

    void is(State next) {
        this.state = next;
    }

    /**
     * How far it has come.
     */
    enum State {

        UNDER_WAY, CLAIMED, OVER

    }

}
