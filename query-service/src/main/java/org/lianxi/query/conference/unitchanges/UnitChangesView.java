package org.lianxi.query.conference.unitchanges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lianxi.contract.conference.ConfirmationBasis;

/**
 * The proposed changes of a conference's units.
 *
 * @param changes in the order in which they were proposed
 */
record UnitChangesView(List<Change> changes) {

    Optional<Change> find(String id) {
        return this.changes.stream().filter((change) -> change.id().equals(id)).findFirst();
    }

    UnitChangesView with(Change change) {
        List<Change> all = new ArrayList<>(this.changes);
        all.replaceAll((one) -> one.id().equals(change.id()) ? change : one);
        if (!all.contains(change)) {
            all.add(change);
        }
        return new UnitChangesView(List.copyOf(all));
    }

    /**
     * A proposed change.
     *
     * @param state {@code pending}, {@code confirmed} or {@code rejected}
     */
    record Change(String id, String kind, String unitCode, String name, String fullName, String affiliation,
            String byUnit, String reason, LocalDate proposedOn, String state, LocalDate decidedOn,
            ConfirmationBasis basis, String rejection) {

        static final String PENDING = "pending";

        static final String CONFIRMED = "confirmed";

        static final String REJECTED = "rejected";

        Change decided(String how, LocalDate on, ConfirmationBasis onBasis, String why) {
            return new Change(this.id, this.kind, this.unitCode, this.name, this.fullName, this.affiliation,
                    this.byUnit, this.reason, this.proposedOn, how, on, onBasis, why);
        }

    }

}
