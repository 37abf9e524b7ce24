package org.lianxi.notification.channel.robot;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;

/**
 * The groups on one chat platform. A notice stands in a group once, however many of its
 * recipients sit there; each of them counts as reached by it.
 */
public abstract class RobotChannel implements Channel {

    private final RobotPlatform platform;

    private final RobotSending sending;

    protected RobotChannel(RobotPlatform platform, RobotSending sending) {
        this.platform = platform;
        this.sending = sending;
    }

    @Override
    public String name() {
        return this.platform.name();
    }

    @Override
    public boolean immediate() {
        return false;
    }

    @Override
    public Map<String, Way> reachable(WordedNotice notice, Collection<String> recipients, RoundTrip trip) {
        return straightTo(recipients.stream()
            .filter((recipient) -> !robots(notice.conferenceId(), recipient).isEmpty())
            .toList());
    }

    /**
     * One recipient may sit in several groups; it is reached once all of them were told.
     */
    @Override
    public Outcome deliver(WordedNotice notice, Collection<String> recipients) {
        String recipient = recipients.iterator().next();
        List<Robot> robots = robots(notice.conferenceId(), recipient);
        if (robots.isEmpty()) {
            return new Outcome.Refused("no-robot");
        }
        Outcome outcome = new Outcome.Delivered();
        for (Robot robot : robots) {
            Outcome one = this.sending.send(this.platform, robot, notice);
            outcome = (one instanceof Outcome.Delivered) ? outcome : one;
        }
        return outcome;
    }

    private List<Robot> robots(String conferenceId, String recipient) {
        return this.sending.robots(name()).stream().filter((robot) -> robot.reaches(conferenceId, recipient)).toList();
    }

}
