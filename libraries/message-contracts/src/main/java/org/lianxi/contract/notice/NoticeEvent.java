package org.lianxi.contract.notice;

import org.lianxi.contract.RecordedFact;

/**
 * The life of a notice that an event calls for, in order of occurrence.
 */
public sealed interface NoticeEvent extends RecordedFact
        permits NoticeOwed, NoticeDelivered, NoticeReachedAll, NoticeAcknowledged {

    /**
     * The notice.
     * @return its id
     */
    String noticeId();

}
