package org.lianxi.query.names;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The command-service keeps the names. While it is away, questions are answered without
 * them.
 */
@Component
class Vault {

    private static final Logger logger = LoggerFactory.getLogger(Vault.class);

    private static final int AT_ONCE = 100;

    private static final Duration CONNECT = Duration.ofSeconds(1);

    private static final Duration READ = Duration.ofSeconds(3);

    private final RestClient client;

    Vault(@Value("${lianxi.command-service.url}") String url) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        this.client = RestClient.builder()
            .baseUrl(url)
            .requestFactory(requests)
            .defaultHeader("Lianxi-Actor", "account=query-service; role=system")
            .build();
    }

    /**
     * Who is meant.
     * @return people by their references, without those that cannot be told
     */
    Map<String, Person> people(String conferenceId, Collection<String> references) {
        Map<String, Person> people = new HashMap<>();
        List<String> all = new ArrayList<>(references);
        try {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                Subjects answer = ask(conferenceId, all.subList(from, Math.min(from + AT_ONCE, all.size())));
                answer.subjects().forEach((person) -> people.put(person.id(), person));
            }
        }
        catch (RestClientException ex) {
            logger.warn("Names cannot be asked for: {}", ex.getClass().getSimpleName());
        }
        return people;
    }

    private Subjects ask(String conferenceId, List<String> references) {
        return this.client.get()
            .uri((uri) -> uri.path("/api/conferences/{c}/subjects")
                .queryParam("id", references.toArray())
                .build(conferenceId))
            .retrieve()
            .body(Subjects.class);
    }

    record Subjects(List<Person> subjects) {
    }

}
