package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A nomination, until the conference confirms or rejects it.
 *
 * @param nominee the person nominated
 * @param unitCode the unit that nominates
 * @param nominatedAt when it was made
 * @param nominatedOn the day of that
 * @param decidedAt when it was decided, or null
 */
public record NominationMatter(String nominee, String unitCode, Instant nominatedAt, LocalDate nominatedOn,
        Instant decidedAt) implements Matter {

    NominationMatter decided(Instant at) {
        return new NominationMatter(this.nominee, this.unitCode, this.nominatedAt, this.nominatedOn, at);
    }

    @Override
    public boolean open() {
        return this.decidedAt == null;
    }

}
