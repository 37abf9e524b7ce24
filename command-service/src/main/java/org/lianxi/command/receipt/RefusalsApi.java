package org.lianxi.command.receipt;

import java.time.Instant;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows refused attempts.
 */
@RestController
class RefusalsApi {

    private static final int MOST = 500;

    private final Receipts receipts;

    private final JsonMapper json;

    RefusalsApi(Receipts receipts, JsonMapper json) {
        this.receipts = receipts;
        this.json = json;
    }

    @GetMapping("/api/conferences/{conferenceId}/refusals")
    Answer refusals(@PathVariable String conferenceId, @RequestParam(defaultValue = "50") int limit) {
        return new Answer(this.receipts.refused(conferenceId, Math.clamp(limit, 1, MOST))
            .stream()
            .map((receipt) -> new Refused(receipt.commandId().toString(), receipt.command(), receipt.actor().account(),
                    receipt.actor().unit(), receipt.actor().role(), receipt.recordedAt(),
                    this.json.readTree(receipt.answer())))
            .toList());
    }

    record Answer(List<Refused> refusals) {
    }

    record Refused(String commandId, String command, String account, String unit, String role, Instant at,
            JsonNode problem) {
    }

}
