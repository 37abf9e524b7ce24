package org.lianxi.notification.channel.feishu;

import org.lianxi.notification.channel.robot.RobotChannel;
import org.lianxi.notification.channel.robot.RobotSending;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The groups on Feishu.
 */
@Component
@ConditionalOnBooleanProperty("lianxi.notification.robots.enabled")
class FeishuChannel extends RobotChannel {

    FeishuChannel(RobotSending sending) {
        super(new Feishu(), sending);
    }

}
