package org.lianxi.query.bulletin.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Who has received one bulletin.
 *
 * @param noticeId the notice, or null until it is on record
 */
record BulletinDeliveryView(String bulletinId, String documentNumber, LocalDate issuedOn, String noticeId,
        List<Cell> cells) {

    BulletinDeliveryView owed(String notice) {
        return new BulletinDeliveryView(this.bulletinId, this.documentNumber, this.issuedOn, notice, this.cells);
    }

    BulletinDeliveryView delivered(Collection<String> units, String channel, Instant at) {
        return change((cell) -> units.contains(cell.unitCode()) ? cell.reachedBy(channel, at) : cell);
    }

    BulletinDeliveryView acknowledged(String unit, Instant at) {
        return change((cell) -> cell.unitCode().equals(unit) ? cell.acknowledgedOnce(at) : cell);
    }

    private BulletinDeliveryView change(UnaryOperator<Cell> change) {
        return new BulletinDeliveryView(this.bulletinId, this.documentNumber, this.issuedOn, this.noticeId,
                this.cells.stream().map(change).toList());
    }

    List<String> missing() {
        return this.cells.stream().filter((cell) -> cell.delivered().isEmpty()).map(Cell::unitCode).toList();
    }

    /**
     * One unit's part. The bulletin is owed to it from its issue on.
     *
     * @param delivered when it was reached, by channel; the first time counts
     * @param acknowledgedAt when it acknowledged, or null
     */
    record Cell(String unitCode, Map<String, Instant> delivered, Instant acknowledgedAt) {

        Cell reachedBy(String channel, Instant at) {
            Map<String, Instant> all = new TreeMap<>(this.delivered);
            all.putIfAbsent(channel, at);
            return new Cell(this.unitCode, all, this.acknowledgedAt);
        }

        Cell acknowledgedOnce(Instant at) {
            return new Cell(this.unitCode, this.delivered, (this.acknowledgedAt != null) ? this.acknowledgedAt : at);
        }

    }

}
