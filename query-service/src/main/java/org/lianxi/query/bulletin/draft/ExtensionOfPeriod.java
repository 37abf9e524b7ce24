package org.lianxi.query.bulletin.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.action.ledger.Dealings;

/**
 * A request for more time that a bulletin tells of: one that still waits, whenever it was
 * made, and one that was decided since the bulletin before.
 *
 * @param entry the action
 * @param extension the request, and what became of it
 */
record ExtensionOfPeriod(ActionLedger.Entry entry, Dealings.Extension extension) {

    /**
     * What there is to tell.
     * @param actions all actions
     * @param period the period of the bulletin
     * @return in the order of their days
     */
    static List<ExtensionOfPeriod> of(List<ActionLedger.Entry> actions, Period period) {
        return actions.stream()
            .flatMap((entry) -> entry.action()
                .dealings()
                .extensions()
                .stream()
                .map((extension) -> new ExtensionOfPeriod(entry, extension)))
            .filter((one) -> one.waits() || period.has(one.on(), one.extension().decidedAtIndex()))
            .sorted(Comparator.comparing(ExtensionOfPeriod::on))
            .toList();
    }

    boolean waits() {
        return this.extension.outcome() == null;
    }

    /**
     * The day of the decision, or of the request while it waits.
     */
    LocalDate on() {
        return waits() ? this.extension.requestedOn() : this.extension.decidedOn();
    }

}
