package org.lianxi.query.action.progress;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.action.ledger.ActionView;

/**
 * How the conference stands with all its actions.
 *
 * @param total all actions
 * @param open those that go on
 * @param byState counted by state
 * @param byLight counted by light
 * @param bySource counted by kind of source
 * @param toAccept open ones that their lead unit has not accepted
 * @param extensionPending open ones with a request for more time that waits
 * @param urged open ones with an urging that waits, by its level
 * @param extended those whose due day was moved
 * @param doneInTime verified ones that were claimed no later than their due day
 */
record ProgressSummary(int total, long open, Map<String, Long> byState, Map<String, Long> byLight,
        Map<String, Long> bySource, long toAccept, long extensionPending, Map<String, Long> urged, long extended,
        long doneInTime) {

    static ProgressSummary of(List<ActionLedger.Entry> actions) {
        List<ActionView> all = actions.stream().map(ActionLedger.Entry::action).toList();
        List<ActionView> open = all.stream().filter(ActionView::open).toList();
        return new ProgressSummary(all.size(), open.size(), count(all, ActionView::state),
                count(actions, (entry) -> entry.light().wireName()), count(all, (action) -> action.source().kind()),
                open.stream().filter((action) -> action.acceptedOn(action.leadUnit()) == null).count(),
                open.stream().filter(ActionView::extensionPending).count(),
                count(open.stream().filter((action) -> action.urged() != null).toList(), ActionView::urged),
                all.stream().filter((action) -> !action.dueOn().equals(action.firstDueOn())).count(),
                all.stream().filter(ProgressSummary::doneInTime).count());
    }

    private static boolean doneInTime(ActionView action) {
        return action.verifiedOn() != null && !action.claims().isEmpty()
                && !action.claims().getLast().claimedOn().isAfter(action.dueOn());
    }

    private static <T> Map<String, Long> count(List<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

}
