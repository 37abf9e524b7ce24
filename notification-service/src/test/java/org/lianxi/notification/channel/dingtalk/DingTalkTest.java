package org.lianxi.notification.channel.dingtalk;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.channel.robot.Robot;
import org.lianxi.notification.channel.robot.RobotMessage;
import org.lianxi.notification.channel.robot.RobotPlatform;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DingTalkTest {

    private static final Instant NOW = Instant.ofEpochMilli(1700000000000L);

    private final DingTalk platform = new DingTalk();

    @Test
    @DisplayName("签名：毫秒时间戳加换行加密钥，密钥作键，再做地址编码")
    void theAddressIsSigned() {
        Robot robot = new Robot("g", "c", "dingtalk", null, "a b&c", "SECdemo", List.of());

        assertThat(this.platform.address(robot, NOW))
            .isEqualTo(URI.create("https://oapi.dingtalk.com/robot/send?access_token=a%20b%26c"
                    + "&timestamp=1700000000000&sign=lOvVf9TQCVugV68mGbSZCg0gzOl1SVjxWi1MyVZCUuA%3D"));
    }

    @Test
    @DisplayName("没有密钥就不带签名，靠关键词或来源地址")
    void withoutASecretNothingIsSigned() {
        Robot robot = new Robot("g", "c", "dingtalk", URI.create("http://10.0.0.1/robot/send"), "token", null, null);

        assertThat(this.platform.address(robot, NOW).toString())
            .isEqualTo("http://10.0.0.1/robot/send?access_token=token");
    }

    @Test
    @DisplayName("标题里的链接、图片和 @ 不起作用")
    void theTitleIsNoMarkdown() {
        Robot robot = new Robot("g", "c", "dingtalk", null, "token", null, null);
        String text = this.platform
            .body(robot, new RobotMessage("![x](http://evil) @all <b>", "〔通知第1号〕", "http://desk/1", "查看", false),
                    RobotPlatform.Form.CARD, NOW)
            .toString();

        assertThat(text).contains("！［x］（http：//evil）", "＠all", "＜b＞", "singleURL=http://desk/1");
    }

    @Test
    @DisplayName("答复：成功、太快、系统忙、安全校验不过；没有公布的码先改发文字")
    void answers() {
        assertThat(meaning("{\"errcode\":0}")).isEqualTo(RobotPlatform.Meaning.SHOWN);
        assertThat(meaning("{\"errcode\":130101}")).isEqualTo(RobotPlatform.Meaning.TOO_FAST);
        assertThat(meaning("{\"errcode\":-1}")).isEqualTo(RobotPlatform.Meaning.TROUBLE);
        assertThat(meaning("{\"errcode\":310000}")).isEqualTo(RobotPlatform.Meaning.REFUSED);
        assertThat(meaning("{\"errcode\":40035}")).isEqualTo(RobotPlatform.Meaning.UNFIT);
        assertThat(meaning("{}")).isEqualTo(RobotPlatform.Meaning.UNFIT);
    }

    private RobotPlatform.Meaning meaning(String answer) {
        return this.platform.read(JsonMapper.shared().readTree(answer)).meaning();
    }

}
