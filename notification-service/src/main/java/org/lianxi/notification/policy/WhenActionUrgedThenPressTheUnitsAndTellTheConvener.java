package org.lianxi.notification.policy;

import java.util.Locale;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.UrgingLevel;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

import org.springframework.stereotype.Component;

/**
 * The units that carry the matter out are pressed; of the strongest urging the convener
 * learns too, from whichever unit or organ he comes (C-4.10, K1).
 */
@Component
final class WhenActionUrgedThenPressTheUnitsAndTellTheConvener implements NoticePolicy {

    @EventHandler
    void on(ActionUrged event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/actions/" + event.actionId();
        Subject action = standing.subject(event.actionId());
        Phrase level = new Phrase("level." + event.level().name().toLowerCase(Locale.ROOT));
        notices.owe(Notice.of(NoticeKind.ACTION_URGED, standing.membersAmong(action.units()), link, action.title(),
                level, standing.nameOf(event.unitCode()), event.reason(), event.answerBy()));
        if (event.level() == UrgingLevel.RED) {
            notices.owe(Notice.of(NoticeKind.URGING_ESCALATED, standing.conveners(), link, action.title(),
                    standing.nameOf(event.unitCode()), event.reason(), event.urgedOn()));
        }
    }

}
