package org.lianxi.notification.notice;

import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.SubjectIds;

/**
 * How a nominee is called where the words stay for good. Until the nomination is
 * confirmed somebody who is not on the roster has no name there.
 */
public final class Nominee {

    private Nominee() {
    }

    /**
     * As a detail of a notice.
     * @param nominee who is proposed
     * @return the name, or the phrase that stands for it
     */
    public static Object called(Holder nominee) {
        return SubjectIds.is(nominee.name()) ? new Phrase("person.beyond-the-roster") : nominee.name();
    }

    /**
     * As a title.
     * @param nominee who is proposed
     * @return the name, or the post
     */
    public static String title(Holder nominee) {
        return SubjectIds.is(nominee.name()) ? nominee.post() : nominee.name();
    }

}
