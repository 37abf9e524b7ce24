package org.lianxi.notification.deadline;

import org.springframework.context.ApplicationContext;

/**
 * Has the deadlines of a conference looked at, for tests of what follows from that
 * elsewhere.
 */
public final class DeadlineLook {

    private DeadlineLook() {
    }

    /**
     * Tells of the stages that have come.
     * @param service the service
     * @param conferenceId the conference
     */
    public static void at(ApplicationContext service, String conferenceId) {
        service.getBean(DeadlineScan.class).look(conferenceId);
    }

}
