package org.lianxi.contract.superior;

/**
 * The life of a matter that the leadership assigned, in order of occurrence.
 */
public sealed interface AssignmentEvent extends SuperiorEvent
        permits AssignmentAccepted, AssignmentReported, AssignmentClosed {

    /**
     * The assignment.
     * @return its id
     */
    String assignmentId();

}
