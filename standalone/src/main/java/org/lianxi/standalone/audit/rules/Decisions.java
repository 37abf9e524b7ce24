package org.lianxi.standalone.audit.rules;

import java.util.HashSet;
import java.util.Set;

import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.superior.AssignmentAccepted;

/**
 * What other things may rest on: resolutions of meetings, assignments from above.
 */
final class Decisions implements Watch {

    private final Set<String> resolutions = new HashSet<>();

    private final Set<String> agreed = new HashSet<>();

    private final Set<String> assignments = new HashSet<>();

    private final Set<String> cases = new HashSet<>();

    @Override
    public void see(Entry entry) {
        switch (entry.fact()) {
            case ResolutionRecorded resolution -> {
                this.resolutions.add(resolution.meetingId() + "/" + resolution.resolutionId());
                this.agreed.add(resolution.resolutionId());
            }
            case AssignmentAccepted assignment -> this.assignments.add(assignment.assignmentId());
            case CaseOpened opened -> this.cases.add(opened.caseId());
            default -> {
            }
        }
    }

    boolean agreed(String meetingId, String resolutionId) {
        return this.resolutions.contains(meetingId + "/" + resolutionId);
    }

    boolean assigned(String assignmentId) {
        return this.assignments.contains(assignmentId);
    }

    boolean opened(String caseId) {
        return this.cases.contains(caseId);
    }

    /**
     * Whether a basis says something. A meeting may be named in words.
     */
    static boolean isSaid(ConfirmationBasis basis) {
        return basis != null && basis.reference() != null && !basis.reference().isBlank();
    }

    /**
     * Whether a basis is a resolution of a meeting.
     */
    boolean isResolved(ConfirmationBasis basis) {
        return basis != null && "meeting".equals(basis.procedure()) && this.agreed.contains(basis.reference());
    }

}
