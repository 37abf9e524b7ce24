package org.lianxi.benchmarks.axon;

/**
 * Progress was reported; as large as Lianxi's event.
 */
public class ProgressStated {

    private String conferenceId;

    private String actionId;

    private String reportId;

    private int number;

    private String unitCode;

    private int percent;

    private String summary;

    private String reportedOn;

    protected ProgressStated() {
    }

    /**
     * Made from its command.
     * @param command the command
     * @param number which report of the action it is
     */
    public ProgressStated(StateProgress command, int number) {
        this.conferenceId = "conference";
        this.actionId = command.actionId();
        this.reportId = command.reportId();
        this.number = number;
        this.unitCode = "unit";
        this.percent = command.percent();
        this.summary = command.summary();
        this.reportedOn = "2026-01-05";
    }

    int number() {
        return this.number;
    }

}
