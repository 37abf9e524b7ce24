package org.lianxi.notification.deadline.matter;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The kinds of matters that are folded from events and kept.
 */
public enum MatterKind {

    CONFERENCE(ConferenceMatter.class),

    MEETING(MeetingMatter.class),

    MINUTES(MinutesMatter.class),

    ACTION(ActionMatter.class),

    NOMINATION(NominationMatter.class),

    INFORMATION(InformationMatter.class),

    CASE(CaseMatter.class),

    ISSUE(IssueMatter.class),

    ASSIGNMENT(AssignmentMatter.class);

    private final Class<? extends Matter> type;

    MatterKind(Class<? extends Matter> type) {
        this.type = type;
    }

    Class<? extends Matter> type() {
        return this.type;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MatterKind of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }

    static MatterKind of(Class<? extends Matter> type) {
        return Stream.of(values()).filter((kind) -> kind.type == type).findFirst().orElseThrow();
    }

}
