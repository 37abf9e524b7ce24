package org.lianxi.notification.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is owed formally, so that whom it has reached is asked for: progress and bulletins
 * to every member unit, minutes to those they are issued and copied to, meetings to those
 * invited (C-4.1, C-4.6, C-4.7, C-4.11).
 */
public enum Formal {

    /** Reports, and that an agreed matter was closed, called off or handed over. */
    PROGRESS(NoticeKind.PROGRESS_REPORTED, NoticeKind.COMPLETION_VERIFIED, NoticeKind.ACTION_CANCELLED,
            NoticeKind.ACTION_REASSIGNED),

    /** Bulletins. */
    BULLETIN(NoticeKind.BULLETIN_ISSUED),

    /** Minutes and corrigenda. */
    MINUTES(NoticeKind.MINUTES_ISSUED, NoticeKind.MINUTES_COPIED, NoticeKind.CORRIGENDUM_ISSUED,
            NoticeKind.CORRIGENDUM_COPIED),

    /** Meetings. */
    MEETING(NoticeKind.MEETING_CONVENED, NoticeKind.MEETING_RESCHEDULED, NoticeKind.MEETING_CANCELLED);

    private final List<NoticeKind> kinds;

    Formal(NoticeKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /**
     * The kinds of notices that tell of it.
     * @return their wire names
     */
    public List<String> kinds() {
        return this.kinds.stream().map(NoticeKind::wireName).toList();
    }

    /**
     * The kinds of all.
     * @return their wire names
     */
    public static List<String> allKinds() {
        return Stream.of(values()).flatMap((formal) -> formal.kinds().stream()).toList();
    }

    /**
     * What it is called in addresses.
     * @return such as {@code progress}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

}
