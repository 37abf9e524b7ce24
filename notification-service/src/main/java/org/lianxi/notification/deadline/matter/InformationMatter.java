package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Information that a unit sends to others, until every one of them has acknowledged it,
 * and nothing of it waits to be told to the public.
 *
 * @param title what it is about
 * @param submittedAt when it was sent
 * @param submittedOn the day of that
 * @param circulatedAt when its audience got it, or null
 * @param circulatedOn the day of that, or null
 * @param unansweredBy the units that have it and have not acknowledged it
 * @param endedOn the day it was returned or withdrawn, or null
 * @param release what of it is to be told to the public, null when nothing is
 */
public record InformationMatter(String title, Instant submittedAt, LocalDate submittedOn, Instant circulatedAt,
        LocalDate circulatedOn, List<String> unansweredBy, LocalDate endedOn, ReleaseMatter release) implements Matter {

    static InformationMatter submitted(String title, Instant at, LocalDate on) {
        return new InformationMatter(title, at, on, null, null, List.of(), null, null);
    }

    InformationMatter circulated(Instant at, LocalDate on, List<String> audience) {
        return new InformationMatter(this.title, this.submittedAt, this.submittedOn, at, on, audience, this.endedOn,
                this.release);
    }

    InformationMatter acknowledged(String unit) {
        return new InformationMatter(this.title, this.submittedAt, this.submittedOn, this.circulatedAt,
                this.circulatedOn, this.unansweredBy.stream().filter((one) -> !one.equals(unit)).toList(), this.endedOn,
                this.release);
    }

    InformationMatter ended(LocalDate on) {
        return new InformationMatter(this.title, this.submittedAt, this.submittedOn, this.circulatedAt,
                this.circulatedOn, this.unansweredBy, on, this.release);
    }

    InformationMatter released(ReleaseMatter next) {
        return new InformationMatter(this.title, this.submittedAt, this.submittedOn, this.circulatedAt,
                this.circulatedOn, this.unansweredBy, this.endedOn, next);
    }

    InformationMatter approved(String unit) {
        return (this.release != null) ? released(this.release.approved(unit)) : this;
    }

    @Override
    public boolean open() {
        return this.release != null
                || (this.endedOn == null && (this.circulatedOn == null || !this.unansweredBy.isEmpty()));
    }

}
