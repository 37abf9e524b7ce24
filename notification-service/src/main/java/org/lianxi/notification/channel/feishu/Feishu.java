package org.lianxi.notification.channel.feishu;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.notification.channel.robot.HmacSha256;
import org.lianxi.notification.channel.robot.Robot;
import org.lianxi.notification.channel.robot.RobotMessage;
import org.lianxi.notification.channel.robot.RobotPlatform;
import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Feishu: the signature stands in the body, over seconds, with key and message the other
 * way round than DingTalk's; 100 messages a minute and 5 a second, of which we use 75 and
 * 4. It asks senders to keep clear of full and half hours.
 */
class Feishu implements RobotPlatform {

    private static final URI PUBLIC = URI.create("https://open.feishu.cn/open-apis/bot/v2/hook");

    private static final int HALF_AN_HOUR = 30;

    @Override
    public String name() {
        return "feishu";
    }

    @Override
    public List<Pace> paces() {
        return List.of(new Pace(75, Duration.ofMinutes(1)), new Pace(4, Duration.ofSeconds(1)));
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration crowded(Instant now) {
        int minute = now.atOffset(ZoneOffset.UTC).getMinute();
        return (minute % HALF_AN_HOUR == 0) ? Duration.ofSeconds(60 - now.atOffset(ZoneOffset.UTC).getSecond())
                : Duration.ZERO;
    }

    @Override
    public URI address(Robot robot, Instant now) {
        return UriComponentsBuilder.fromUri((robot.url() != null) ? robot.url() : PUBLIC)
            .path("/{hook}")
            .encode()
            .buildAndExpand(robot.key())
            .toUri();
    }

    @Override
    public Map<String, Object> body(Robot robot, RobotMessage message, Form form, Instant now) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (robot.signs()) {
            String timestamp = Long.toString(now.getEpochSecond());
            body.put("timestamp", timestamp);
            body.put("sign", HmacSha256.base64(timestamp + "\n" + robot.secret(), ""));
        }
        if (form == Form.TEXT) {
            body.put("msg_type", "text");
            body.put("content", Map.of("text", message.text().replace('<', '＜').replace('>', '＞')));
        }
        else {
            body.put("msg_type", "interactive");
            body.put("card", card(message));
        }
        return body;
    }

    private static Map<String, Object> card(RobotMessage message) {
        return Map.of("config", Map.of("wide_screen_mode", true), "header",
                Map.of("title", plain(message.title()), "template", message.urgent() ? "orange" : "blue"), "elements",
                List.of(Map.of("tag", "div", "text", plain(message.number())),
                        Map.of("tag", "action", "actions", List.of(Map.of("tag", "button", "text",
                                plain(message.more()), "type", "primary", "url", message.link())))));
    }

    private static Map<String, Object> plain(String text) {
        return Map.of("tag", "plain_text", "content", text);
    }

    @Override
    public Reply read(JsonNode answer) {
        int code = answer.path("code").asInt(Integer.MIN_VALUE);
        Meaning meaning = switch (code) {
            case 0 -> Meaning.SHOWN;
            case 9499 -> Meaning.UNFIT;
            case 11232 -> Meaning.TOO_FAST;
            default -> Meaning.REFUSED;
        };
        return new Reply(meaning, answer.path("code").asString("no code"));
    }

}
