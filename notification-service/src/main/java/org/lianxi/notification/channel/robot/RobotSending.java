package org.lianxi.notification.channel.robot;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.WordedNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Has robots speak: one request for a message, its outcome shared by all who sit in the
 * group. No address, key or secret leaves this class; what is logged and kept is the
 * robot's name and the platform's code.
 */
@Component
public class RobotSending {

    private static final Logger logger = LoggerFactory.getLogger(RobotSending.class);

    private static final int LONGEST_ANSWER = 20_000;

    private static final int TOO_MANY_REQUESTS = 429;

    private final RobotProperties properties;

    private final RobotLedger ledger;

    private final RobotWording wording;

    private final Clock clock;

    private final RandomGenerator random;

    private final JsonMapper json;

    private final RestClient http;

    RobotSending(RobotProperties properties, RobotLedger ledger, RobotWording wording, Clock clock,
            RandomGenerator random, JsonMapper json, RestClient.Builder builder) {
        this.properties = properties;
        this.ledger = ledger;
        this.wording = wording;
        this.clock = clock;
        this.random = random;
        this.json = json;
        this.http = builder.requestFactory(requests(properties)).build();
    }

    private static JdkClientHttpRequestFactory requests(RobotProperties properties) {
        HttpClient.Builder client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(properties.timeout());
        URI proxy = properties.proxy();
        if (proxy != null) {
            client.proxy(ProxySelector.of(InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort())));
        }
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client.build());
        requests.setReadTimeout(properties.timeout());
        return requests;
    }

    List<Robot> robots(String platform) {
        return this.properties.groups().stream().filter((robot) -> robot.platform().equals(platform)).toList();
    }

    Outcome send(RobotPlatform platform, Robot robot, WordedNotice notice) {
        Duration crowded = platform.crowded(this.clock.instant());
        if (crowded.isPositive()) {
            return new Outcome.NotTried("crowded", crowded.plus(jitter(crowded)));
        }
        return switch (this.ledger.turn(robot, notice.noticeId(), platform.paces())) {
            case Turn.Sent sent -> new Outcome.Delivered();
            case Turn.Later later -> new Outcome.NotTried(reason(platform, later.reason()),
                    later.delay().plus(jitter(Duration.ofSeconds(1))));
            case Turn.Refused refused -> new Outcome.Refused(refused.reason());
            case Turn.Go go -> speak(platform, robot, notice, go.attempt());
        };
    }

    private Outcome speak(RobotPlatform platform, Robot robot, WordedNotice notice, int attempt) {
        RobotMessage message = this.wording.message(notice);
        Answer answer = call(platform, robot, message, RobotPlatform.Form.CARD);
        if (answer.meaning() == RobotPlatform.Meaning.UNFIT) {
            this.ledger.calledAgain(robot);
            answer = call(platform, robot, message, RobotPlatform.Form.TEXT);
        }
        String reason = reason(platform, answer.code());
        return switch (answer.meaning()) {
            case SHOWN -> {
                this.ledger.sent(robot, notice.noticeId());
                yield new Outcome.Delivered();
            }
            case TOO_FAST -> {
                Duration rest = Optional.ofNullable(answer.rest()).orElse(platform.rest());
                this.ledger.pause(robot, rest);
                yield again(robot, notice, attempt, reason, rest);
            }
            case TROUBLE -> again(robot, notice, attempt, reason, Duration.ZERO);
            case UNFIT, REFUSED -> refuse(robot, notice, reason);
        };
    }

    private Outcome again(Robot robot, WordedNotice notice, int attempt, String reason, Duration rest) {
        if (attempt > this.properties.waits().size()) {
            return refuse(robot, notice, reason);
        }
        Duration wait = rest.plus(jitter(this.properties.waits().get(attempt - 1)));
        this.ledger.waiting(robot, notice.noticeId(), reason, wait);
        return new Outcome.TryAgain(reason, wait);
    }

    private Outcome refuse(Robot robot, WordedNotice notice, String reason) {
        logger.warn("Robot {} did not show notice {}: {}", robot.name(), notice.noticeId(), reason);
        this.ledger.refused(robot, notice.noticeId(), reason);
        return new Outcome.Refused(reason);
    }

    private Answer call(RobotPlatform platform, Robot robot, RobotMessage message, RobotPlatform.Form form) {
        try {
            return this.http.post()
                .uri(platform.address(robot, this.clock.instant()))
                .contentType(new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8))
                .body(this.json.writeValueAsBytes(platform.body(robot, message, form, this.clock.instant())))
                .exchange((request, response) -> answer(platform, response.getStatusCode().value(),
                        response.getHeaders(), response.getBody().readNBytes(LONGEST_ANSWER)));
        }
        catch (RestClientException ex) {
            // Its message has the address, which has the key.
            return new Answer(RobotPlatform.Meaning.TROUBLE, ex.getClass().getSimpleName(), null);
        }
    }

    private Answer answer(RobotPlatform platform, int status, HttpHeaders headers, byte[] body) {
        if (status == TOO_MANY_REQUESTS) {
            return new Answer(RobotPlatform.Meaning.TOO_FAST, "429", retryAfter(headers));
        }
        if (status >= 500) {
            return new Answer(RobotPlatform.Meaning.TROUBLE, Integer.toString(status), null);
        }
        try {
            JsonNode answer = this.json.readTree(body);
            RobotPlatform.Reply reply = platform.read(answer);
            return new Answer(reply.meaning(), reply.code(), null);
        }
        catch (JacksonException notJson) {
            return new Answer(RobotPlatform.Meaning.REFUSED, "HTTP " + status, null);
        }
    }

    private static Duration retryAfter(HttpHeaders headers) {
        String seconds = headers.getFirst(HttpHeaders.RETRY_AFTER);
        return (seconds != null && seconds.matches("\\d{1,5}")) ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }

    private Duration jitter(Duration longest) {
        return Duration.ofMillis(this.random.nextLong(longest.toMillis() + 1));
    }

    private static String reason(RobotPlatform platform, String code) {
        return platform.name() + " " + code;
    }

    private record Answer(RobotPlatform.Meaning meaning, String code, Duration rest) {
    }

}
