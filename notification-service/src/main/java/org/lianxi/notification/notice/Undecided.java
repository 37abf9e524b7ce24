package org.lianxi.notification.notice;

import java.util.List;

/**
 * What is settled later, such as a day or the topics of a meeting. Until then it is not
 * none, as what is absent elsewhere is.
 */
public final class Undecided {

    private Undecided() {
    }

    /**
     * As a detail of a notice.
     * @param detail what is settled, or nothing yet
     * @return the detail, or the phrase that stands for it
     */
    public static Object unless(Object detail) {
        return isAbsent(detail) ? new Phrase("format.undecided") : detail;
    }

    static boolean isAbsent(Object detail) {
        return detail == null || detail instanceof List<?> list && list.isEmpty();
    }

}
