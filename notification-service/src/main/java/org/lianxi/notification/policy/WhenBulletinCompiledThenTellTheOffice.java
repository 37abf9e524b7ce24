package org.lianxi.notification.policy;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * A bulletin that fell due was drafted, and the office has to issue it. Of one that it
 * compiled itself it knows (C-4.11).
 */
@Component
final class WhenBulletinCompiledThenTellTheOffice implements NoticePolicy {

    @EventHandler
    void on(BulletinCompiled event, Standing standing, Notices notices) {
        if (event.dueOn() != null) {
            String link = "/conferences/" + event.conferenceId() + "/bulletins/" + event.bulletinId();
            notices.owe(Notice.of(NoticeKind.BULLETIN_DRAFTED, standing.office(), link, event.title(),
                    event.periodFrom(), event.periodTo(), event.dueOn()));
        }
    }

}
