package org.lianxi.notification.shared;

import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Query-service, as this service asks it for what only its views have.
 */
@Component
public class QueryService {

    private static final Logger logger = LoggerFactory.getLogger(QueryService.class);

    private static final String DEFAULT_LANGUAGE = "zh-CN";

    private final RestClient http;

    QueryService(@Value("${lianxi.query-service.url}") String url, RestClient.Builder builder) {
        this.http = CommandService.client(url, builder);
    }

    /**
     * Asks a question.
     * @param question where it goes, below the conference
     * @param conferenceId the conference
     * @param index log index that the answer has to be at, at least
     * @param type type of the answer
     * @return empty while query-service does not answer, or has not come so far, as in a
     * rebuild
     */
    public <T> Optional<T> ask(String question, String conferenceId, long index, Class<T> type) {
        try {
            ResponseEntity<T> answer = this.http.get()
                .uri("/api/conferences/{conference}" + question, Map.of("conference", conferenceId))
                .header(HttpHeaders.ACCEPT_LANGUAGE, DEFAULT_LANGUAGE)
                .retrieve()
                .toEntity(type);
            String at = answer.getHeaders().getFirst(Freshness.INDEX);
            return (at != null && Long.parseLong(at) >= index) ? Optional.ofNullable(answer.getBody())
                    : Optional.empty();
        }
        catch (RestClientException ex) {
            logger.debug("Query-service has no answer: {}", ex.getMessage());
            return Optional.empty();
        }
    }

}
