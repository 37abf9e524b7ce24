package org.lianxi.scenarios.invariant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.scenarios.Log;

/**
 * Bulletins and progress reach every member unit in force, each once (INV-23, 24), and
 * bulletins are numbered (INV-17).
 */
final class TellingWatch implements Watch {

    private static final String PROGRESS = "progress-reported";

    private final Roll roll;

    private final Breaches breaches;

    private final Map<String, Set<String>> inForce = new HashMap<>();

    private final Map<String, Integer> owed = new HashMap<>();

    private final Map<String, Map<String, List<String>>> delivered = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    TellingWatch(Roll roll, Breaches breaches) {
        this.roll = roll;
        this.breaches = breaches;
    }

    @Override
    public void see(Log.Entry entry) {
        switch (entry.fact()) {
            case BulletinIssued issued ->
                this.breaches.unlessSame(issued.recipients(), this.roll.units().keySet(), 23, entry);
            case DocumentNumberAssigned assigned -> this.breaches.unless(
                    assigned.number() == this.numbers.merge(assigned.kind() + assigned.year(), 1, Integer::sum), 17,
                    entry);
            case ProgressReported reported ->
                this.inForce.put(entry.event().id(), Set.copyOf(this.roll.units().keySet()));
            case NoticeOwed notice -> {
                if (PROGRESS.equals(notice.kind())) {
                    this.owed.merge(notice.sourceEventId(), 1, Integer::sum);
                    this.breaches.unlessSame(notice.units(), unitsAt(notice.sourceEventId()), 24, entry);
                }
            }
            case NoticeDelivered notice -> {
                if (PROGRESS.equals(notice.kind())) {
                    this.delivered.computeIfAbsent(notice.sourceEventId(), (none) -> new HashMap<>())
                        .computeIfAbsent(notice.channel(), (none) -> new ArrayList<>())
                        .addAll(notice.units());
                }
            }
            default -> {
            }
        }
    }

    private Set<String> unitsAt(String eventId) {
        return this.inForce.getOrDefault(eventId, Set.of());
    }

    @Override
    public void end() {
        this.inForce.forEach((eventId, units) -> {
            this.breaches.unless(this.owed.getOrDefault(eventId, 0) == 1, 24, "owed for " + eventId);
            Map<String, List<String>> channels = this.delivered.getOrDefault(eventId, Map.of());
            this.breaches.unless(
                    !channels.isEmpty() && channels.values()
                        .stream()
                        .allMatch((told) -> told.size() == units.size() && Set.copyOf(told).equals(units)),
                    24, "delivered for " + eventId);
        });
    }

}
