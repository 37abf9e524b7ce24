package org.lianxi.notification.channel.robot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The robots' ends of WeCom, DingTalk and Feishu, as strict as their guides: address,
 * signature, form, lengths and limits. They answer 200 whatever is wrong, as the
 * platforms do.
 */
public final class FakeRobots {

    public static final String KEY = "key-of-the-group";

    public static final String SECRET = "SECdemo";

    private final List<Shown> shown = new ArrayList<>();

    private final Map<String, List<Instant>> calls = new HashMap<>();

    private final HttpServer server;

    private final Clock clock;

    private Function<String, String> scripted = (platform) -> null;

    private int status = 200;

    public FakeRobots(Clock clock) {
        this.clock = clock;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server.createContext("/", this::handle);
        this.server.start();
    }

    public String url(String platform) {
        return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/" + platform;
    }

    public synchronized void reset() {
        this.shown.clear();
        this.calls.clear();
        this.scripted = (platform) -> null;
        this.status = 200;
    }

    /**
     * From now on answers with this, if it is not null.
     */
    public synchronized void answer(int code, Function<String, String> with) {
        this.status = code;
        this.scripted = with;
    }

    public synchronized List<Shown> shown() {
        return List.copyOf(this.shown);
    }

    /**
     * How many requests came, taken or not.
     */
    public synchronized int requests(String platform) {
        return this.calls.getOrDefault(platform, List.of()).size();
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String platform = exchange.getRequestURI().getPath().split("/")[1];
        JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        this.calls.computeIfAbsent(platform, (name) -> new ArrayList<>()).add(this.clock.instant());
        String answer = this.scripted.apply(platform);
        if (answer == null) {
            answer = judge(platform, exchange, body);
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(this.status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String judge(String platform, HttpExchange exchange, JsonNode body) {
        boolean json = exchange.getRequestMethod().equals("POST")
                && exchange.getRequestHeaders().getFirst("Content-Type").equals("application/json;charset=UTF-8");
        return switch (platform) {
            case "wecom" -> json ? wecom(query(exchange), body) : error(40058);
            case "dingtalk" -> json ? dingtalk(query(exchange), body) : error(40035);
            default -> json ? feishu(exchange.getRequestURI().getPath(), body) : "{\"code\":9499}";
        };
    }

    private String wecom(Map<String, String> query, JsonNode body) {
        if (!query.equals(Map.of("key", KEY))) {
            return error(93000);
        }
        if (more("wecom", 20, Duration.ofMinutes(1))) {
            return error(45009);
        }
        JsonNode card = body.path("template_card");
        if (body.path("msgtype").asString().equals("template_card")) {
            boolean fits = card.path("card_type").asString().equals("text_notice")
                    && length(card.at("/main_title/title")) <= 26 && length(card.at("/main_title/title")) > 0
                    && length(card.at("/main_title/desc")) <= 30 && length(card.path("sub_title_text")) <= 112
                    && card.at("/card_action/type").asInt() == 1;
            return fits ? show("wecom", body, card.at("/main_title/title"), card.at("/card_action/url"), "errcode")
                    : error(40058);
        }
        JsonNode text = body.at("/text/content");
        boolean fits = body.path("msgtype").asString().equals("text")
                && text.asString().getBytes(StandardCharsets.UTF_8).length <= 2048;
        return fits ? show("wecom", body, text, text, "errcode") : error(40058);
    }

    private String dingtalk(Map<String, String> query, JsonNode body) {
        long millis = Long.parseLong(query.getOrDefault("timestamp", "0"));
        boolean signed = Math.abs(millis - this.clock.millis()) < Duration.ofHours(1).toMillis()
                && HmacSha256.base64(SECRET, millis + "\n" + SECRET).equals(query.get("sign"));
        if (!signed || !KEY.equals(query.get("access_token"))) {
            return error(310000);
        }
        if (more("dingtalk", 20, Duration.ofMinutes(1))) {
            return error(130101);
        }
        if (body.path("msgtype").asString().equals("text")) {
            return show("dingtalk", body, body.at("/text/content"), body.at("/text/content"), "errcode");
        }
        JsonNode card = body.path("actionCard");
        boolean fits = body.path("msgtype").asString().equals("actionCard") && length(card.path("title")) > 0
                && length(card.path("text")) > 0 && length(card.path("singleTitle")) > 0;
        return fits ? show("dingtalk", body, card.path("text"), card.path("singleURL"), "errcode") : error(40035);
    }

    private String feishu(String path, JsonNode body) {
        long seconds = Long.parseLong(body.path("timestamp").asString("0"));
        boolean signed = Math.abs(seconds - this.clock.instant().getEpochSecond()) < 3600
                && HmacSha256.base64(seconds + "\n" + SECRET, "").equals(body.path("sign").asString());
        if (!path.equals("/feishu/" + KEY) || !signed) {
            return "{\"code\":19021}";
        }
        if (more("feishu", 100, Duration.ofMinutes(1)) || more("feishu", 5, Duration.ofSeconds(1))) {
            return "{\"code\":11232}";
        }
        JsonNode card = body.path("card");
        if (body.path("msg_type").asString().equals("text")) {
            return show("feishu", body, body.at("/content/text"), body.at("/content/text"), "code");
        }
        boolean fits = body.path("msg_type").asString().equals("interactive")
                && card.at("/header/title/tag").asString().equals("plain_text")
                && card.at("/elements/0/text/tag").asString().equals("plain_text")
                && card.at("/elements/1/tag").asString().equals("action");
        return fits
                ? show("feishu", body, card.at("/header/title/content"), card.at("/elements/1/actions/0/url"), "code")
                : "{\"code\":9499}";
    }

    private String show(String platform, JsonNode body, JsonNode title, JsonNode link, String code) {
        this.shown.add(new Shown(platform, title.asString(), link.asString(), body.toString()));
        return "{\"" + code + "\":0,\"errmsg\":\"ok\",\"msg\":\"success\"}";
    }

    private boolean more(String platform, int most, Duration within) {
        Instant from = this.clock.instant().minus(within);
        return this.calls.get(platform).stream().filter((call) -> call.isAfter(from)).count() > most;
    }

    private static int length(JsonNode text) {
        return text.asString("").codePointCount(0, text.asString("").length());
    }

    private static String error(int code) {
        return "{\"errcode\":" + code + ",\"errmsg\":\"no\"}";
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        for (String part : exchange.getRequestURI().getRawQuery().split("&")) {
            String[] pair = part.split("=", 2);
            query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    /**
     * A message that stands in a group.
     */
    public record Shown(String platform, String title, String link, String body) {
    }

}
