package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A text for the public, from its proposal until it is published, refused or withdrawn.
 *
 * @param proposedAt when it was proposed
 * @param madeOn the day on which the information was made, from which the law counts
 * @param awaiting codes of those who have yet to approve it
 * @param publishers codes of those who publish it
 */
public record ReleaseMatter(Instant proposedAt, LocalDate madeOn, List<String> awaiting, List<String> publishers) {

    ReleaseMatter approved(String unit) {
        return new ReleaseMatter(this.proposedAt, this.madeOn,
                this.awaiting.stream().filter((one) -> !one.equals(unit)).toList(), this.publishers);
    }

}
