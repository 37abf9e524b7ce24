package org.lianxi.notification.proof;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.lianxi.notification.shared.Actor;
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
 * Makes a report to command-service.
 */
@Component
class Recorder {

    private static final Logger logger = LoggerFactory.getLogger(Recorder.class);

    private static final Duration CONNECT = Duration.ofSeconds(2);

    private static final Duration ANSWER = Duration.ofSeconds(15);

    private static final Set<Integer> WORTH_TRYING_AGAIN = Set.of(408, 425, 429);

    private final RestClient http;

    private final JsonMapper json;

    Recorder(@Value("${lianxi.command-service.url}") String url, RestClient.Builder builder, JsonMapper json) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        this.http = builder.baseUrl(url).requestFactory(requests).build();
        this.json = json;
    }

    Answer report(Proof proof) {
        try {
            this.http.post()
                .uri((uri) -> uri.path("/api/conferences/{conference}" + proof.path())
                    .build(Map.of("conference", proof.conferenceId(), "notice", proof.noticeId())))
                .header(Actor.HEADER, proof.actor())
                .header("Idempotency-Key", proof.idempotencyKey().toString())
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(proof.body())
                .retrieve()
                .toBodilessEntity();
            return new Answer(Verdict.RECORDED, null);
        }
        catch (RestClientResponseException ex) {
            return refused(proof, ex);
        }
        catch (RestClientException ex) {
            logger.debug("Command-service is out of reach: {}", ex.getMessage());
            return new Answer(Verdict.UNREACHABLE, ProofQueue.UNREACHABLE);
        }
    }

    private Answer refused(Proof proof, RestClientResponseException ex) {
        int status = ex.getStatusCode().value();
        String code = code(ex);
        if (status == 409 && "notice-exists".equals(code)) {
            return new Answer(Verdict.RECORDED, null);
        }
        if (status >= 500 || WORTH_TRYING_AGAIN.contains(status)) {
            return new Answer(Verdict.UNREACHABLE, ProofQueue.UNREACHABLE);
        }
        logger.error("Report {} of {} was refused: {} {}", proof.id(), proof.noticeId(), status, code);
        return new Answer(Verdict.REFUSED, (status + " " + code).strip());
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

    enum Verdict {

        RECORDED, UNREACHABLE, REFUSED

    }

    record Answer(Verdict verdict, String reason) {
    }

}
