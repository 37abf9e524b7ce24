package org.lianxi.notification.deadline.matter;

/**
 * Something that deadlines can run for. Immutable; folded from events alone.
 */
public sealed interface Matter permits ActionMatter, ConferenceMatter, InformationMatter, CaseMatter, IssueMatter,
        MeetingMatter, MinutesMatter, NominationMatter, NoticeMatter, ReportMatter, AssignmentMatter {

    /**
     * Whether a deadline can still run.
     * @return false once nothing is left to be done
     */
    boolean open();

}
