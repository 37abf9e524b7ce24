package org.lianxi.notification.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.lianxi.notification.deadline.limit.Deadline;
import org.lianxi.notification.deadline.limit.Frame;
import org.lianxi.notification.deadline.limit.Frames;
import org.lianxi.notification.deadline.limit.Limit;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.Matters;

import org.springframework.stereotype.Component;

/**
 * The deadlines that run, derived anew each time.
 */
@Component
class Deadlines {

    private final List<Limit> limits;

    private final List<Matters> matters;

    private final Frames frames;

    Deadlines(List<Limit> limits, List<Matters> matters, Frames frames) {
        this.limits = limits;
        this.matters = matters;
        this.frames = frames;
    }

    /**
     * What deadlines of a conference are reckoned by.
     * @param conferenceId the conference
     * @return its frame, or empty before its charter was taken in
     */
    Optional<Frame> frame(String conferenceId) {
        return this.frames.of(conferenceId);
    }

    /**
     * The deadlines that run in a conference.
     * @param frame what they are reckoned by
     * @return the deadlines, the earliest first
     */
    List<Deadline> running(Frame frame) {
        List<Deadline> running = new ArrayList<>();
        for (Matters source : this.matters) {
            for (Found found : source.open(frame.conferenceId())) {
                this.limits.forEach((limit) -> running.addAll(limit.deadlines(found, frame)));
            }
        }
        running.sort(
                Comparator.comparing(Deadline::dueAt).thenComparing(Deadline::limit).thenComparing(Deadline::matterId));
        return running;
    }

}
