package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.util.List;

import org.lianxi.notification.notice.Title;

/**
 * A notice on the record that not every unit has read.
 *
 * @param title what it says
 * @param link the page it leads to
 * @param deliveredAt when it was delivered
 * @param unreadBy the units that have not read it, in the order of delivery
 */
public record NoticeMatter(Title title, String link, Instant deliveredAt, List<String> unreadBy) implements Matter {

    @Override
    public boolean open() {
        return !this.unreadBy.isEmpty();
    }

}
