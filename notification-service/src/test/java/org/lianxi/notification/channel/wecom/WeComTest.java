package org.lianxi.notification.channel.wecom;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.channel.robot.Robot;
import org.lianxi.notification.channel.robot.RobotMessage;
import org.lianxi.notification.channel.robot.RobotPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class WeComTest {

    private static final Robot ROBOT = new Robot("g", "c", "wecom", null, "k/1", null, List.of());

    private final WeCom platform = new WeCom();

    @Test
    @DisplayName("没有签名，密钥在地址里")
    void theKeyStandsInTheAddress() {
        assertThat(this.platform.address(ROBOT, Instant.EPOCH))
            .isEqualTo(URI.create("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k%2F1"));
    }

    @Test
    @DisplayName("卡片标题至多 26 字，超长的全文放副标题")
    void longTitlesAreCut() {
        JsonNode card = card("重点行业职业病危害专项治理落实情况通报第十二次".repeat(2));
        assertThat(card.at("/main_title/title").asString()).hasSize(26).endsWith("…");
        assertThat(card.at("/sub_title_text").asString()).hasSize(46);
        assertThat(card.at("/card_action/url").asString()).isEqualTo("http://desk/1");
        assertThat(card("会议通知").has("sub_title_text")).isFalse();
    }

    @Test
    @DisplayName("文字至多 2048 字节，一个汉字三个字节；链接不截")
    void textIsCountedInBytes() {
        String text = JsonMapper.shared()
            .valueToTree(this.platform.body(ROBOT, message("治".repeat(900)), RobotPlatform.Form.TEXT, Instant.EPOCH))
            .at("/text/content")
            .asString();
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(2040, 2048);
        assertThat(text).endsWith("…\n查看\nhttp://desk/1");
    }

    @Test
    @DisplayName("答复：成功、太快、参数不合、系统忙、地址失效")
    void answers() {
        assertThat(meaning("{\"errcode\":0}")).isEqualTo(RobotPlatform.Meaning.SHOWN);
        assertThat(meaning("{\"errcode\":45009}")).isEqualTo(RobotPlatform.Meaning.TOO_FAST);
        assertThat(meaning("{\"errcode\":40058}")).isEqualTo(RobotPlatform.Meaning.UNFIT);
        assertThat(meaning("{\"errcode\":-1}")).isEqualTo(RobotPlatform.Meaning.TROUBLE);
        assertThat(meaning("{\"errcode\":93000}")).isEqualTo(RobotPlatform.Meaning.REFUSED);
        assertThat(meaning("{}")).isEqualTo(RobotPlatform.Meaning.REFUSED);
    }

    private JsonNode card(String title) {
        return JsonMapper.shared()
            .valueToTree(this.platform.body(ROBOT, message(title), RobotPlatform.Form.CARD, Instant.EPOCH))
            .path("template_card");
    }

    private static RobotMessage message(String title) {
        return new RobotMessage(title, "〔通知第1号〕", "http://desk/1", "查看", false);
    }

    private RobotPlatform.Meaning meaning(String answer) {
        return this.platform.read(JsonMapper.shared().readTree(answer)).meaning();
    }

}
