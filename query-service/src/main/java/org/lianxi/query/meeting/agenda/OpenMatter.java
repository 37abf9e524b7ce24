package org.lianxi.query.meeting.agenda;

import java.time.LocalDate;

/**
 * An agreed matter that was assigned; it is open until its completion is verified or it
 * is cancelled.
 *
 * @param meetingId the meeting that agreed it, or null when it came from elsewhere
 * @param open whether it is still to be done
 * @param assignedAtIndex log index of the assignment, to sort by
 */
record OpenMatter(String title, String leadUnit, LocalDate dueOn, String meetingId, boolean open,
        long assignedAtIndex) {

    OpenMatter ledBy(String unit) {
        return new OpenMatter(this.title, unit, this.dueOn, this.meetingId, this.open, this.assignedAtIndex);
    }

    OpenMatter dueOn(LocalDate day) {
        return new OpenMatter(this.title, this.leadUnit, day, this.meetingId, this.open, this.assignedAtIndex);
    }

    OpenMatter done() {
        return new OpenMatter(this.title, this.leadUnit, this.dueOn, this.meetingId, false, this.assignedAtIndex);
    }

}
