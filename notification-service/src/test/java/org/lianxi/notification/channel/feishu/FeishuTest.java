package org.lianxi.notification.channel.feishu;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.channel.robot.Robot;
import org.lianxi.notification.channel.robot.RobotMessage;
import org.lianxi.notification.channel.robot.RobotPlatform;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FeishuTest {

    private static final Instant NOW = Instant.ofEpochSecond(1700000000L);

    private static final Robot ROBOT = new Robot("g", "c", "feishu", null, "hook-1", "demo", List.of());

    private static final RobotMessage MESSAGE = new RobotMessage("<at user_id=\"all\">催办", "〔通知第1号〕", "http://desk/1",
            "查看", true);

    private final Feishu platform = new Feishu();

    @Test
    @DisplayName("签名在正文里：秒，键与内容和钉钉正相反")
    void theBodyIsSigned() {
        assertThat(this.platform.address(ROBOT, NOW))
            .isEqualTo(URI.create("https://open.feishu.cn/open-apis/bot/v2/hook/hook-1"));
        assertThat(this.platform.body(ROBOT, MESSAGE, RobotPlatform.Form.CARD, NOW))
            .containsEntry("timestamp", "1700000000")
            .containsEntry("sign", "8oT2n3SMKFfEnDoiwer8BUM/SjKLwe9SqoEIHlhDTKo=");
        assertThat(this.platform.body(new Robot("g", "c", "feishu", null, "hook-1", "", null), MESSAGE,
                RobotPlatform.Form.CARD, NOW))
            .doesNotContainKeys("timestamp", "sign");
    }

    @Test
    @DisplayName("文字里的 @ 标记不起作用；督办和逾期用橙色")
    void nobodyIsCalledByATitle() {
        assertThat(this.platform.body(ROBOT, MESSAGE, RobotPlatform.Form.TEXT, NOW).toString())
            .contains("＜at user_id=\"all\"＞催办")
            .doesNotContain("<at");
        assertThat(this.platform.body(ROBOT, MESSAGE, RobotPlatform.Form.CARD, NOW).toString())
            .contains("template=orange");
    }

    @Test
    @DisplayName("避开整点和半点")
    void fullAndHalfHoursAreAvoided() {
        assertThat(this.platform.crowded(Instant.parse("2026-11-24T01:00:20Z"))).isEqualTo(Duration.ofSeconds(40));
        assertThat(this.platform.crowded(Instant.parse("2026-11-24T01:30:59Z"))).isEqualTo(Duration.ofSeconds(1));
        assertThat(this.platform.crowded(Instant.parse("2026-11-24T01:31:00Z"))).isZero();
    }

    @Test
    @DisplayName("答复：成功、太快、正文不合、签名不对")
    void answers() {
        assertThat(meaning("{\"code\":0}")).isEqualTo(RobotPlatform.Meaning.SHOWN);
        assertThat(meaning("{\"code\":11232}")).isEqualTo(RobotPlatform.Meaning.TOO_FAST);
        assertThat(meaning("{\"code\":9499}")).isEqualTo(RobotPlatform.Meaning.UNFIT);
        assertThat(List.of(19021, 19022, 19024))
            .allMatch((code) -> meaning("{\"code\":" + code + "}") == RobotPlatform.Meaning.REFUSED);
    }

    private RobotPlatform.Meaning meaning(String answer) {
        return this.platform.read(JsonMapper.shared().readTree(answer)).meaning();
    }

}
