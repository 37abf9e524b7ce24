package org.lianxi.notification.deadline.limit;

import java.time.ZoneId;
import java.util.Optional;

import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.deadline.matter.FoldedMatters;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What deadlines are reckoned by, for each conference.
 */
@Component
public class Frames {

    private final FoldedMatters matters;

    private final WorkingDays days;

    private final ZoneId zone;

    Frames(FoldedMatters matters, WorkingDays days, @Value("${lianxi.zone}") ZoneId zone) {
        this.matters = matters;
        this.days = days;
        this.zone = zone;
    }

    /**
     * What deadlines of a conference are reckoned by.
     * @param conferenceId the conference
     * @return its frame, or empty before its charter was taken in
     */
    public Optional<Frame> of(String conferenceId) {
        return this.matters.conference(conferenceId)
            .map((conference) -> new Frame(conferenceId, conference, this.days, this.zone));
    }

}
