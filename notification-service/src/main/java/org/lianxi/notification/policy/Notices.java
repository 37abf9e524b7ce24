package org.lianxi.notification.policy;

import org.lianxi.notification.notice.Notice;

/**
 * Takes down what a policy decides. A notice without recipients is none.
 */
@FunctionalInterface
public interface Notices {

    /**
     * Takes a notice down.
     * @param notice what is to be told, and to whom
     */
    void owe(Notice notice);

}
