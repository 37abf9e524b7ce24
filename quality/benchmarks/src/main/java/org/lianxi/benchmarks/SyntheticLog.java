package org.lianxi.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.transport.Actor;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.RecordedEvent;

/**
 * A log of one conference as the relay would publish it: a charter, then actions and the
 * reports on them.
 */
final class SyntheticLog {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Charter charter = charter().charter();

    private final String conferenceId = this.charter.identity().id();

    private final Actions actions = new Actions(2);

    private final Prose prose = new Prose(2);

    private final Map<String, Long> sequences = new HashMap<>();

    private final Deque<RecordedFact> due = new ArrayDeque<>();

    private long index;

    SyntheticLog() {
        this.due.add(new CharterAdopted(this.conferenceId, 1, this.charter.source().documentNumber(), DAY, "sha-256:00",
                this.charter));
    }

    static CharterReading.Loaded charter() {
        try (InputStream file = SyntheticLog.class.getResourceAsStream("/charters/licheng-zybfz.yaml")) {
            return (CharterReading.Loaded) CharterFile.read("charter.yaml", file.readAllBytes());
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * Only reports, as they come once a conference is at work.
     */
    static List<RecordedEvent> reports(int count) {
        int others = 1 + Actions.SUPPLY;
        return new SyntheticLog().next(others + count).subList(others, others + count);
    }

    List<RecordedEvent> next(int count) {
        while (this.actions.missing() > 0) {
            String actionId = "action-" + UUID.randomUUID();
            this.due.add(assigned(actionId));
            this.actions.add(actionId);
        }
        List<RecordedEvent> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            RecordedFact fact = this.due.isEmpty() ? reported(this.actions.next()) : this.due.remove();
            events.add(recorded(fact));
        }
        return events;
    }

    private RecordedFact assigned(String actionId) {
        return new ActionAssigned(this.conferenceId, actionId, "重点行业专项治理", this.prose.summary(),
                new ActionSource("resolution", "meeting-1", "resolution-1"), this.charter.leadUnit(),
                List.of(this.charter.units().getLast().code()), DAY.plusMonths(6), DAY);
    }

    private RecordedFact reported(String actionId) {
        int number = Math.toIntExact(this.sequences.get(actionId));
        return new ProgressReported(this.conferenceId, actionId, "report-" + UUID.randomUUID(), number,
                this.charter.leadUnit(), Math.min(100, number * 2), this.prose.summary(), DAY);
    }

    private RecordedEvent recorded(RecordedFact fact) {
        String aggregateId = switch (fact) {
            case ActionAssigned assigned -> assigned.actionId();
            case ProgressReported reported -> reported.actionId();
            default -> "conference-" + this.conferenceId;
        };
        long sequence = this.sequences.merge(aggregateId, 1L, Long::sum) - 1;
        this.index++;
        return new RecordedEvent(this.index, this.index - 1, UUID.randomUUID().toString(),
                EventCatalogue.nameOf(fact.getClass()), EventCatalogue.revisionOf(fact.getClass()), this.conferenceId,
                aggregateId, sequence, Instant.now(), UUID.randomUUID().toString(),
                new Actor("office", this.charter.leadUnit(), "office-clerk"), EventJson.write(fact));
    }

}
