package org.lianxi.command.relay;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells operators how far the log is numbered and published.
 */
@RestController
class RelayApi {

    private final Relay relay;

    RelayApi(Relay relay) {
        this.relay = relay;
    }

    @GetMapping("/api/operations/relay")
    RelayStatus status() {
        return this.relay.status();
    }

}
