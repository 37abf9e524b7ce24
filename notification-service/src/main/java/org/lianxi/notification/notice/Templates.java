package org.lianxi.notification.notice;

import java.util.Map;

/**
 * How a conference words notices itself.
 */
public interface Templates {

    /**
     * The templates of a kind that the charter had when something happened.
     * @param conferenceId the conference
     * @param logIndex the place in the log
     * @param kind the kind of notice
     * @return words by {@code title} and {@code body}, and by {@code title.en} and
     * {@code body.en}; none where the charter leaves them to us
     */
    Map<String, String> of(String conferenceId, long logIndex, NoticeKind kind);

}
