package org.lianxi.notification.channel.wecom;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.notification.channel.robot.Robot;
import org.lianxi.notification.channel.robot.RobotMessage;
import org.lianxi.notification.channel.robot.RobotPlatform;
import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * WeCom: no signature, the key is the secret; 20 messages a minute and robot, of which we
 * use 15.
 */
class WeCom implements RobotPlatform {

    private static final URI PUBLIC = URI.create("https://qyapi.weixin.qq.com/cgi-bin/webhook/send");

    private static final int TITLE = 26;

    private static final int SUBTITLE = 112;

    private static final int TEXT_BYTES = 2048;

    @Override
    public String name() {
        return "wecom";
    }

    @Override
    public List<Pace> paces() {
        return List.of(new Pace(15, Duration.ofMinutes(1)));
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public URI address(Robot robot, Instant now) {
        return UriComponentsBuilder.fromUri((robot.url() != null) ? robot.url() : PUBLIC)
            .queryParam("key", "{key}")
            .encode()
            .buildAndExpand(robot.key())
            .toUri();
    }

    @Override
    public Map<String, Object> body(Robot robot, RobotMessage message, Form form, Instant now) {
        if (form == Form.TEXT) {
            return Map.of("msgtype", "text", "text", Map.of("content", text(message)));
        }
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("card_type", "text_notice");
        card.put("main_title", Map.of("title", message.title(TITLE), "desc", message.number()));
        if (!message.title(TITLE).equals(message.title())) {
            card.put("sub_title_text", message.title(SUBTITLE));
        }
        card.put("jump_list", List.of(Map.of("type", 1, "title", message.more(), "url", message.link())));
        card.put("card_action", Map.of("type", 1, "url", message.link()));
        return Map.of("msgtype", "template_card", "template_card", card);
    }

    /**
     * Bytes count, not characters; the link is never cut.
     */
    private static String text(RobotMessage message) {
        String text = message.text();
        for (int most = message.title().length(); bytes(text) > TEXT_BYTES && most > 1; most--) {
            text = new RobotMessage(message.title(most), message.number(), message.link(), message.more(),
                    message.urgent())
                .text();
        }
        return text;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public Reply read(JsonNode answer) {
        int code = answer.path("errcode").asInt(Integer.MIN_VALUE);
        Meaning meaning = switch (code) {
            case 0 -> Meaning.SHOWN;
            case 40058 -> Meaning.UNFIT;
            case 45009 -> Meaning.TOO_FAST;
            case -1 -> Meaning.TROUBLE;
            default -> Meaning.REFUSED;
        };
        return new Reply(meaning, answer.path("errcode").asString("no errcode"));
    }

}
