package org.lianxi.notification.notice;

import java.util.List;

/**
 * A detail of a notice whose words stand in the message bundles.
 *
 * @param key its key
 * @param details what its words fill in, as the details of a notice are
 */
public record Phrase(String key, List<?> details) {

    /**
     * A phrase that fills nothing in.
     * @param key its key
     */
    public Phrase(String key) {
        this(key, List.of());
    }

}
