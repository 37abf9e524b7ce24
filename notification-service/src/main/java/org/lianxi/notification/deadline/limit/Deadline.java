package org.lianxi.notification.deadline.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.lianxi.notification.notice.Title;

/**
 * Something that has to be done by a moment.
 *
 * @param limit name of the limit
 * @param rule path of the rule of the charter that it rests on
 * @param matterId what it runs for
 * @param title what that is called
 * @param units the units that have to act
 * @param startedAt when it began to run
 * @param dueOn the last day
 * @param dueAt the first moment that is too late
 * @param reminding whom it is brought before, and when
 * @param link path of the page that shows more
 */
public record Deadline(String limit, String rule, String matterId, Title title, List<String> units, Instant startedAt,
        LocalDate dueOn, Instant dueAt, Reminding reminding, String link) {

    /**
     * The same deadline, resting on the kind of what it runs for.
     * @param kind id of the kind
     * @return the deadline
     */
    Deadline ofKind(String kind) {
        return new Deadline(this.limit, "caseKinds." + kind, this.matterId, this.title, this.units, this.startedAt,
                this.dueOn, this.dueAt, this.reminding, this.link);
    }

}
