package org.lianxi.query.notice.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Who has been told of one piece of progress: a report, or that an agreed matter was
 * closed, called off or handed over.
 *
 * @param kind {@code progress-reported}, {@code completion-verified},
 * {@code action-cancelled} or {@code action-reassigned}
 * @param reportId the report, null for what is none
 * @param number its place among the action's reports, null for what is none
 * @param percent how far the work has come, null for what is no report
 * @param reportedAtIndex log index of the report, to sort by
 * @param noticeId the notice, or null until it is on record
 * @param reachedAllAt when the record says that everybody has it, or null
 */
record DeliveryView(String kind, String reportId, String actionId, Integer number, String unitCode, Integer percent,
        String summary, LocalDate reportedOn, Instant reportedAt, long reportedAtIndex, String noticeId,
        List<Cell> cells, Instant reachedAllAt) {

    static DeliveryView of(String kind, String actionId, String byUnit, String summary, LocalDate on, Instant at,
            long index, List<Cell> cells) {
        return new DeliveryView(kind, null, actionId, null, byUnit, null, summary, on, at, index, null, cells, null);
    }

    DeliveryView owedTo(String notice, List<String> units) {
        DeliveryView view = new DeliveryView(this.kind, this.reportId, this.actionId, this.number, this.unitCode,
                this.percent, this.summary, this.reportedOn, this.reportedAt, this.reportedAtIndex, notice, this.cells,
                this.reachedAllAt);
        for (String unit : units) {
            view = view.change(unit, Cell::asOwed);
        }
        return view;
    }

    DeliveryView delivered(Collection<String> units, String channel, Instant at) {
        DeliveryView view = this;
        for (String unit : units) {
            view = view.change(unit, (cell) -> cell.reachedBy(channel, at));
        }
        return view;
    }

    DeliveryView acknowledged(String unit, Instant at) {
        return change(unit, (cell) -> cell.acknowledgedOnce(at));
    }

    DeliveryView reachedAll(Instant at) {
        return new DeliveryView(this.kind, this.reportId, this.actionId, this.number, this.unitCode, this.percent,
                this.summary, this.reportedOn, this.reportedAt, this.reportedAtIndex, this.noticeId, this.cells, at);
    }

    private DeliveryView change(String unit, UnaryOperator<Cell> change) {
        List<Cell> all = new ArrayList<>(this.cells);
        if (all.stream().noneMatch((cell) -> cell.unitCode().equals(unit))) {
            all.add(new Cell(unit, false, Map.of(), null));
        }
        all.replaceAll((cell) -> cell.unitCode().equals(unit) ? change.apply(cell) : cell);
        return new DeliveryView(this.kind, this.reportId, this.actionId, this.number, this.unitCode, this.percent,
                this.summary, this.reportedOn, this.reportedAt, this.reportedAtIndex, this.noticeId, List.copyOf(all),
                this.reachedAllAt);
    }

    List<String> missing() {
        return this.cells.stream()
            .filter((cell) -> cell.owed() && cell.delivered().isEmpty())
            .map(Cell::unitCode)
            .toList();
    }

    /**
     * One recipient's part.
     *
     * @param unitCode code of the unit, or of an organ that the charter names
     * @param owed whether it has to be told
     * @param delivered when it was reached, by channel; the first time counts
     * @param acknowledgedAt when it acknowledged, or null
     */
    record Cell(String unitCode, boolean owed, Map<String, Instant> delivered, Instant acknowledgedAt) {

        Cell asOwed() {
            return new Cell(this.unitCode, true, this.delivered, this.acknowledgedAt);
        }

        Cell reachedBy(String channel, Instant at) {
            Map<String, Instant> all = new TreeMap<>(this.delivered);
            all.putIfAbsent(channel, at);
            return new Cell(this.unitCode, this.owed, all, this.acknowledgedAt);
        }

        Cell acknowledgedOnce(Instant at) {
            return new Cell(this.unitCode, this.owed, this.delivered,
                    (this.acknowledgedAt != null) ? this.acknowledgedAt : at);
        }

    }

}
