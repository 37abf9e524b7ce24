package org.lianxi.notification.channel.dingtalk;

import org.lianxi.notification.channel.robot.RobotChannel;
import org.lianxi.notification.channel.robot.RobotSending;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The groups on DingTalk.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.notification.robots.enabled")
class DingTalkChannel extends RobotChannel {

    DingTalkChannel(RobotSending sending) {
        super(new DingTalk(), sending);
    }

}
