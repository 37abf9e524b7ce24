package org.lianxi.notification.channel.robot;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The robots of chat groups. There are none until somebody who runs the service says so.
 *
 * @param enabled whether robots speak at all
 * @param locale the language of messages
 * @param timeout how long to wait for an answer
 * @param proxy where requests go through, or null for none
 * @param waits longest wait before the second, third, … attempt at one message
 * @param groups the robots, one for each group
 */
@ConfigurationProperties("lianxi.notification.robots")
public record RobotProperties(boolean enabled, @DefaultValue("zh-CN") Locale locale,
        @DefaultValue("5s") Duration timeout, URI proxy, @DefaultValue( {
                "5s", "30s", "2m" }) List<Duration> waits,
        @DefaultValue List<Robot> groups){

    /**
     * Checks what an operator wrote, so that a mistake shows at the start and not in a
     * group that stays silent.
     */
    public RobotProperties {
        Set<String> names = new HashSet<>();
        for (Robot robot : groups) {
            if (!names.add(robot.name())) {
                throw new IllegalArgumentException("two robots are called " + robot.name());
            }
        }
    }

}
