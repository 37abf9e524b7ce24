package org.lianxi.scenarios;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Units that acknowledge what lies in their inboxes.
 */
final class Receipts {

    private final RestClient notices;

    private final RestClient questions;

    Receipts(Installation site) {
        this.notices = RestClient.create(Services.url(site.notification()));
        this.questions = RestClient.create(Services.url(site.query()));
    }

    /**
     * Every member unit acknowledges its latest notice of a kind.
     */
    void acknowledgeTheLastOf(String kind, String conference) {
        String base = "/api/conferences/" + conference + "/units";
        List<String> units = ask(this.questions, base).path("units")
            .valueStream()
            .map((unit) -> unit.path("code").asString())
            .toList();
        assertThat(units).isNotEmpty();
        for (String unit : units) {
            String inbox = base + "/" + unit + "/inbox";
            String notice = ask(this.notices, inbox + "?limit=500").path("items")
                .valueStream()
                .filter((item) -> item.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("noticeId")
                .asString();
            this.notices.post()
                .uri(inbox + "/" + notice + "/receipt")
                .header("Lianxi-Actor", "account=%s-1; unit=%s; role=member".formatted(unit, unit))
                .header(HttpHeaders.ACCEPT, "application/json")
                .retrieve()
                .toBodilessEntity();
        }
    }

    private static JsonNode ask(RestClient service, String path) {
        return service.get().uri(path).retrieve().body(JsonNode.class);
    }

}
