package org.lianxi.query.ingest;

import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Degraded while a conference is held back; the others are answered for all the same.
 */
@Component("ingestHealthIndicator")
class IngestHealth implements HealthIndicator {

    private final Ingest ingest;

    private final ParkedEvents parked;

    private final ObjectProvider<EventStream> stream;

    IngestHealth(Ingest ingest, ParkedEvents parked, ObjectProvider<EventStream> stream) {
        this.ingest = ingest;
        this.parked = parked;
        this.stream = stream;
    }

    @Override
    public Health health() {
        EventStream running = this.stream.getIfAvailable();
        Set<String> waiting = (running != null) ? running.waiting() : Set.of();
        boolean heldBack = !this.parked.conferences().isEmpty() || !waiting.isEmpty();
        return Health.status(heldBack ? "DEGRADED" : "UP")
            .withDetail("parked", this.parked.conferences())
            .withDetail("waiting", waiting)
            .withDetail("rejectedRecords", this.ingest.rejected())
            .build();
    }

}
