package org.lianxi.notification.policy;

import java.util.List;

import org.lianxi.notification.notice.Phrase;

/**
 * What is proposed about a unit, in words (C-2.3).
 */
final class UnitChangeWords {

    private UnitChangeWords() {
    }

    /**
     * The proposal as a detail of a notice.
     * @param kind admit, withdraw or rename
     * @param unit what the unit is called, unless it is to be admitted
     * @param name the name that it is to have, unless it leaves
     * @return its words
     */
    static Phrase of(String kind, String unit, String name) {
        return new Phrase("unit-change." + kind, switch (kind) {
            case "admit" -> List.of(name);
            case "rename" -> List.of(unit, name);
            default -> List.of(unit);
        });
    }

}
