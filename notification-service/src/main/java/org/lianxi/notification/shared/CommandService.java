package org.lianxi.notification.shared;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Command-service, as this service sends commands to it.
 */
@Component
public class CommandService {

    /**
     * The header value of this service when it acts by itself.
     */
    public static final String OURSELVES = new Actor("notification-service", null, "system").header();

    private static final Logger logger = LoggerFactory.getLogger(CommandService.class);

    private static final Duration CONNECT = Duration.ofSeconds(2);

    private static final Duration ANSWER = Duration.ofSeconds(15);

    private static final Set<Integer> WORTH_TRYING_AGAIN = Set.of(408, 425, 429);

    private final RestClient http;

    private final JsonMapper json;

    CommandService(@Value("${lianxi.command-service.url}") String url, RestClient.Builder builder, JsonMapper json) {
        this.http = client(url, builder);
        this.json = json;
    }

    /**
     * How other services are called: nobody waits for one that hangs.
     */
    static RestClient client(String url, RestClient.Builder builder) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        return builder.baseUrl(url).requestFactory(requests).build();
    }

    /**
     * Sends a command, whatever version its aggregate has, and waits for the answer.
     * @param command the command
     * @return what became of it
     */
    public Answer send(Command command) {
        try {
            this.http.post()
                .uri((uri) -> uri.path("/api/conferences/{conference}" + command.path()).build(command.names()))
                .header(Actor.HEADER, command.actor())
                .header("Idempotency-Key", command.key().toString())
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(command.body())
                .retrieve()
                .toBodilessEntity();
            return new Answer(Verdict.ACCEPTED, 0, "");
        }
        catch (RestClientResponseException ex) {
            int status = ex.getStatusCode().value();
            boolean later = status >= 500 || WORTH_TRYING_AGAIN.contains(status);
            return new Answer(later ? Verdict.UNREACHABLE : Verdict.REFUSED, status, code(ex));
        }
        catch (RestClientException ex) {
            logger.debug("Command-service is out of reach: {}", ex.getMessage());
            return new Answer(Verdict.UNREACHABLE, 0, "");
        }
    }

    private String code(RestClientResponseException ex) {
        try {
            JsonNode problem = this.json.readTree(ex.getResponseBodyAsByteArray());
            return problem.path("code").asString("");
        }
        catch (JacksonException notJson) {
            return "";
        }
    }

    /**
     * A command.
     *
     * @param path where it goes, below the conference
     * @param names what the placeholders of the path stand for; {@code conference} is one
     * of them
     * @param actor who acts, as a header
     * @param key the same for the same command, however often it is sent
     * @param body what it says
     */
    public record Command(String path, Map<String, String> names, String actor, UUID key, Map<String, Object> body) {
    }

    /**
     * What became of a command.
     *
     * @param verdict in a word
     * @param status HTTP status of a refusal
     * @param code code of the problem that a refusal states, empty where it states none
     */
    public record Answer(Verdict verdict, int status, String code) {
    }

    /**
     * What became of a command, in a word.
     */
    public enum Verdict {

        /** Accepted, now or before. */
        ACCEPTED,

        /** Not heard of, or not now: to be sent again, the same. */
        UNREACHABLE,

        /** Refused. */
        REFUSED

    }

}
