package org.lianxi.notification.standing;

import java.util.Locale;

/**
 * The parts in a conference that make a unit, or an organ outside the units, be told.
 */
public enum Part {

    /**
     * The office: an organ of its own where the charter names one by this code, else the
     * unit that hosts it (C-2.5).
     */
    OFFICE,

    /** The conveners (C-2.2, K1). */
    CONVENER,

    /** The government that the charter names as its own (C-2.3). */
    GOVERNMENT,

    /** Those that minutes are reported to as they are issued (C-4.7). */
    COPY_REPORT,

    /** Those outside the units that the office reports progress to (C-4.11). */
    OFFICE_REPORT;

    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
