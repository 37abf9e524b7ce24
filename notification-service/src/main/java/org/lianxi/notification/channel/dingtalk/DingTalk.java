package org.lianxi.notification.channel.dingtalk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
 * DingTalk: the address is signed, over milliseconds; 20 messages a minute and robot, of
 * which we use 15, for above it the robot is shut out for ten minutes.
 */
class DingTalk implements RobotPlatform {

    private static final URI PUBLIC = URI.create("https://oapi.dingtalk.com/robot/send");

    /**
     * What Markdown reads as more than a letter, each with a letter that looks like it.
     */
    private static final Map<Character, Character> LETTERS = Map.ofEntries(Map.entry('[', '［'), Map.entry(']', '］'),
            Map.entry('(', '（'), Map.entry(')', '）'), Map.entry('!', '！'), Map.entry('*', '＊'), Map.entry('_', '＿'),
            Map.entry('#', '＃'), Map.entry('`', '｀'), Map.entry('<', '＜'), Map.entry('>', '＞'), Map.entry('~', '～'),
            Map.entry('|', '｜'), Map.entry('\\', '＼'), Map.entry(':', '：'), Map.entry('@', '＠'), Map.entry('&', '＆'));

    @Override
    public String name() {
        return "dingtalk";
    }

    @Override
    public List<Pace> paces() {
        return List.of(new Pace(15, Duration.ofMinutes(1)));
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(10);
    }

    @Override
    public URI address(Robot robot, Instant now) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri((robot.url() != null) ? robot.url() : PUBLIC)
            .queryParam("access_token", "{token}");
        Map<String, Object> values = new LinkedHashMap<>(Map.of("token", robot.key()));
        if (robot.signs()) {
            String timestamp = Long.toString(now.toEpochMilli());
            address.queryParam("timestamp", timestamp).queryParam("sign", "{sign}");
            values.put("sign", HmacSha256.base64(robot.secret(), timestamp + "\n" + robot.secret()));
        }
        return address.encode(StandardCharsets.UTF_8).buildAndExpand(values).toUri();
    }

    @Override
    public Map<String, Object> body(Robot robot, RobotMessage message, Form form, Instant now) {
        if (form == Form.TEXT) {
            return Map.of("msgtype", "text", "text", Map.of("content", message.text()));
        }
        return Map.of("msgtype", "actionCard", "actionCard",
                Map.of("title", message.title(), "text",
                        "### " + letters(message.title()) + "\n\n" + letters(message.number()), "singleTitle",
                        message.more(), "singleURL", message.link()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().forEach((letter) -> letters.append(LETTERS.getOrDefault((char) letter, (char) letter)));
        return letters.toString();
    }

    @Override
    public Reply read(JsonNode answer) {
        int code = answer.path("errcode").asInt(Integer.MIN_VALUE);
        Meaning meaning = switch (code) {
            case 0 -> Meaning.SHOWN;
            case 130101 -> Meaning.TOO_FAST;
            case -1 -> Meaning.TROUBLE;
            case 310000 -> Meaning.REFUSED;
            // Its codes for a malformed card are not published.
            default -> Meaning.UNFIT;
        };
        return new Reply(meaning, answer.path("errcode").asString("no errcode"));
    }

}
