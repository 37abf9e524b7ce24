package org.lianxi.notification.channel.wecom;

import org.lianxi.notification.channel.robot.RobotChannel;
import org.lianxi.notification.channel.robot.RobotSending;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The groups on WeCom.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.notification.robots.enabled")
class WeComChannel extends RobotChannel {

    WeComChannel(RobotSending sending) {
        super(new WeCom(), sending);
    }

}
