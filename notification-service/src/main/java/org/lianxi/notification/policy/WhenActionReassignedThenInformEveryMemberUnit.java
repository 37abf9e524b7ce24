package org.lianxi.notification.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Task;

import org.springframework.stereotype.Component;

/**
 * The units concerned and every other member unit learn who carries an agreed matter out
 * from now on (C-4.10, C-4.11); those it passes to are told what is asked of them, as
 * those it was assigned to were.
 */
@Component
final class WhenActionReassignedThenInformEveryMemberUnit implements NoticePolicy {

    @EventHandler
    void on(ActionReassigned event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        String title = standing.subject(event.actionId()).title();
        String lead = standing.nameOf(event.leadUnit());
        List<String> coUnits = standing.namesOf(event.coUnits());
        notices.owe(Notice.of(NoticeKind.ACTION_REASSIGNED, ProgressAudience.of(standing), link, title,
                standing.nameOf(event.formerLeadUnit()), lead, coUnits, event.reason(), event.reassignedOn(),
                change(List.of(standing.nameOf(event.formerLeadUnit())), List.of(lead)),
                change(standing.namesOf(event.formerCoUnits()), coUnits)));
        Task task = standing.task(event.actionId());
        notices.owe(Notice.of(NoticeKind.ACTION_TAKEN_OVER, standing.membersAmong(passedTo(event)), link, title, lead,
                coUnits, task.dueOn(), task.text(), event.reason(), event.reassignedOn()));
    }

    /**
     * Who leads that did not, and who takes part that had no part before.
     */
    private static Set<String> passedTo(ActionReassigned event) {
        Set<String> units = new HashSet<>(event.coUnits());
        event.formerCoUnits().forEach(units::remove);
        units.remove(event.formerLeadUnit());
        if (!event.leadUnit().equals(event.formerLeadUnit())) {
            units.add(event.leadUnit());
        }
        return units;
    }

    private static Object change(List<String> former, List<String> now) {
        if (Set.copyOf(former).equals(Set.copyOf(now))) {
            return now.isEmpty() ? now : new Phrase("units.unchanged", List.of(now));
        }
        return former.isEmpty() ? new Phrase("units.new", List.of(now))
                : new Phrase("units.changed", List.of(now, former));
    }

}
