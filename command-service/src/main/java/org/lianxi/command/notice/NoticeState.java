package org.lianxi.command.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.contract.notice.NoticeReachedAll;

/**
 * A notice, folded from its events. Immutable.
 *
 * @param owed what is owed, null before it
 * @param reached units and organs that it was delivered to, on whichever channel
 * @param acknowledgedBy units and organs that acknowledged
 */
public record NoticeState(NoticeOwed owed, Set<String> reached, Set<String> acknowledgedBy) {

    static final NoticeState NONE = new NoticeState(null, Set.of(), Set.of());

    NoticeState evolve(NoticeEvent event) {
        return switch (event) {
            case NoticeOwed first -> new NoticeState(first, Set.of(), Set.of());
            case NoticeDelivered delivered ->
                new NoticeState(this.owed, with(this.reached, delivered.recipients()), this.acknowledgedBy);
            case NoticeReachedAll all -> this;
            case NoticeAcknowledged acknowledged ->
                new NoticeState(this.owed, this.reached, with(this.acknowledgedBy, List.of(acknowledged.recipient())));
        };
    }

    private static Set<String> with(Set<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether everybody has it whom it is owed to.
     */
    boolean reachedAll() {
        return this.reached.containsAll(owedTo());
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
