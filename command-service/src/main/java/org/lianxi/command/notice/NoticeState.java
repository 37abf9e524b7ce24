package org.lianxi.command.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.notice.NoticeOwed;

/**
 * A notice, folded from its events. Immutable.
 *
 * @param owed what is owed, null before it
 * @param acknowledgedBy units and organs that acknowledged
 */
public record NoticeState(NoticeOwed owed, Set<String> acknowledgedBy) {

    static final NoticeState NONE = new NoticeState(null, Set.of());

    NoticeState evolve(NoticeEvent event) {
        return switch (event) {
            case NoticeOwed first -> new NoticeState(first, Set.of());
            case NoticeDelivered delivered -> this;
            case NoticeAcknowledged acknowledged -> new NoticeState(this.owed,
                    Stream.concat(this.acknowledgedBy.stream(), Stream.of(acknowledged.recipient()))
                        .collect(Collectors.toUnmodifiableSet()));
        };
    }

    String conferenceId() {
        return (this.owed != null) ? this.owed.conferenceId() : null;
    }

    /**
     * Those that the notice is owed to.
     * @return codes of units in the charter's order, then of organs
     */
    public List<String> owedTo() {
        return this.owed.recipients();
    }

}
