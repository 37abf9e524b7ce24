package org.lianxi.notification.policy;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.meeting.ProposalDeclined;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.standing.Standing;

import org.springframework.stereotype.Component;

/**
 * The proposer learns why there will be no meeting (C-4.1).
 */
@Component
final class WhenProposalDeclinedThenTellTheProposer implements NoticePolicy {

    @EventHandler
    void on(ProposalDeclined event, Standing standing, Notices notices) {
        String link = "/conferences/" + event.conferenceId() + "/meetings/" + event.meetingId();
        notices.owe(Notice.of(NoticeKind.PROPOSAL_DECLINED, standing.membersAmong(List.of(event.unitCode())), link,
                standing.subject(event.meetingId()).title(), event.reason()));
    }

}
