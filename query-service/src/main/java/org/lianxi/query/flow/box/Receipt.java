package org.lianxi.query.flow.box;

import java.util.Optional;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.UrgingAnswered;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentWithheld;

/**
 * What happens to the subject of an item and shows that a receiver has it. Silence that
 * counts as consent shows nothing.
 *
 * @param subjectId the subject
 * @param party who has it, or null for the office
 * @param how {@code consent}, {@code objection}, {@code reply}, {@code answer},
 * {@code act}, {@code contribution}, {@code preparation} or {@code decision}
 */
record Receipt(String subjectId, String party, String how) {

    private static final String DECISION = "decision";

    /**
     * What an event shows.
     * @param fact the event
     * @return empty for events that show nothing
     */
    static Optional<Receipt> of(RecordedFact fact) {
        return Optional.ofNullable(switch (fact) {
            case ConsentGiven e -> new Receipt(e.minutesId(), e.unitCode(), "consent");
            case ConsentWithheld e -> new Receipt(e.minutesId(), e.unitCode(), "objection");
            case MeetingNoticeReplied e -> new Receipt(e.meetingId(), e.unitCode(), "reply");
            case UrgingAnswered e -> new Receipt(e.actionId(), e.unitCode(), "answer");
            case CaseActRecorded e -> new Receipt(e.caseId(), e.unitCode(), "act");
            case CaseContributionMade e -> new Receipt(e.caseId(), e.unitCode(), "contribution");
            case InformationPublished e -> new Receipt(e.informationId(), e.unitCode(), "publication");
            case IssuePrepared e -> new Receipt(e.issueId(), null, "preparation");
            case MemberChanged e -> new Receipt(e.nominationId(), null, DECISION);
            case NominationRejected e -> new Receipt(e.nominationId(), null, DECISION);
            case OfficeStaffAppointed e -> new Receipt(e.nominationId(), null, DECISION);
            case OfficeStaffChanged e -> new Receipt(e.nominationId(), null, DECISION);
            default -> null;
        });
    }

}
