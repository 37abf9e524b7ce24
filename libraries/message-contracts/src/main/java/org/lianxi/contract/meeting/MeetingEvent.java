package org.lianxi.contract.meeting;

import org.lianxi.contract.RecordedFact;

/**
 * The life of a meeting, in order of occurrence.
 */
public sealed interface MeetingEvent extends RecordedFact
        permits MeetingConvened, MeetingOpened, AttendanceRecorded, ResolutionRecorded, MeetingClosed, MeetingProposed,
        ProposalDeclined, MeetingRescheduled, MeetingCancelled, AgendaItemProposed, AgendaItemAccepted,
        AgendaItemDeclined, MeetingNoticeReplied, AbsenceExcused, LateArrivalRecorded, EarlyDepartureRecorded,
        PresidingDelegated, ResolutionCorrected, DissentRecorded, VoteTaken {

    /**
     * The meeting.
     * @return its id
     */
    String meetingId();

}
