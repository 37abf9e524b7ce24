package org.lianxi.standalone.audit.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;

/**
 * Bulletins and progress reach every member unit in force, each once (INV-23, 24), and
 * bulletins are numbered (INV-17).
 */
final class TellingWatch implements Watch {

    private static final String PROGRESS = "progress-reported";

    private final Roll roll;

    private final Breaches breaches;

    private final Map<String, Told> reports = new LinkedHashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    TellingWatch(Roll roll, Breaches breaches) {
        this.roll = roll;
        this.breaches = breaches;
    }

    @Override
    public void see(Entry entry) {
        switch (entry.fact()) {
            case BulletinIssued issued ->
                this.breaches.unless(Breaches.isSame(issued.recipients(), this.roll.units().keySet()) || !isForAll(),
                        CharterRule.BULLETIN_GOES_TO_EVERY_MEMBER_UNIT, entry);
            case DocumentNumberAssigned assigned -> this.breaches.unless(
                    assigned.number() == this.numbers.merge(assigned.kind() + assigned.year(), 1, Integer::sum),
                    CharterRule.NUMBERS_GO_UP_BY_ONE, "reporting.bulletin.numbering", entry);
            case ProgressReported reported -> this.reports.put(entry.event().id(),
                    new Told(entry, Set.copyOf(this.roll.units().keySet()), isForAll()));
            case NoticeOwed notice -> {
                if (PROGRESS.equals(notice.kind())) {
                    owe(notice, entry);
                }
            }
            case NoticeDelivered notice -> {
                if (PROGRESS.equals(notice.kind())) {
                    deliver(notice, entry);
                }
            }
            default -> {
            }
        }
    }

    private boolean isForAll() {
        return "all-member-units".equals(this.roll.rule("reporting.progressTo", "all-member-units"));
    }

    private void owe(NoticeOwed notice, Entry entry) {
        Told told = this.reports.get(notice.sourceEventId());
        boolean once = told != null && !told.owed && (!told.all || Breaches.isSame(notice.units(), told.units));
        this.breaches.unless(once, CharterRule.EVERY_MEMBER_UNIT_IS_OWED_PROGRESS, entry);
        if (told != null) {
            told.owed = true;
        }
    }

    private void deliver(NoticeDelivered notice, Entry entry) {
        Told told = this.reports.get(notice.sourceEventId());
        List<String> units = (notice.units() != null) ? notice.units() : List.of();
        boolean once = told != null && units.stream().allMatch((unit) -> told.tell(notice.channel(), unit));
        this.breaches.unless(once, CharterRule.EVERY_MEMBER_UNIT_IS_OWED_PROGRESS, entry);
    }

    @Override
    public void end() {
        this.reports.values()
            .stream()
            .filter((told) -> told.all)
            .forEach((told) -> this.breaches.openUnless(told.owed && told.isComplete(),
                    CharterRule.EVERY_MEMBER_UNIT_IS_OWED_PROGRESS, told.report));
    }

    /**
     * A report, and who has been told of it.
     */
    private static final class Told {

        private final Entry report;

        private final Set<String> units;

        private final boolean all;

        private final Map<String, Set<String>> delivered = new HashMap<>();

        private boolean owed;

        Told(Entry report, Set<String> units, boolean all) {
            this.report = report;
            this.units = units;
            this.all = all;
        }

        boolean tell(String channel, String unit) {
            return this.units.contains(unit)
                    && this.delivered.computeIfAbsent(channel, (none) -> new HashSet<>()).add(unit);
        }

        boolean isComplete() {
            return !this.delivered.isEmpty()
                    && this.delivered.values().stream().allMatch((told) -> told.equals(this.units));
        }

    }

}
