package org.lianxi.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.PartitionPosition;

/**
 * How long each stage from command to visible takes: the command, the way to the
 * consumer, the ingest, and the rest of the question over HTTP, which is asked while the
 * event is still on its way.
 */
final class Stages implements EventBatchHandler {

    private final EventBatchHandler service;

    private final List<Long> command = new ArrayList<>();

    private final List<Long> way = new ArrayList<>();

    private final List<Long> ingest = new ArrayList<>();

    private final List<Long> answer = new ArrayList<>();

    private volatile long arrived;

    private volatile long applied;

    Stages(EventBatchHandler service) {
        this.service = service;
    }

    @Override
    public List<PartitionPosition> positions(Collection<Integer> partitions) {
        return this.service.positions(partitions);
    }

    @Override
    public void handle(EventBatch batch) {
        this.arrived = System.nanoTime();
        this.service.handle(batch);
        this.applied = System.nanoTime();
    }

    /**
     * Adds an operation.
     * @param begin when the command was sent
     * @param accepted when it was answered
     */
    synchronized void add(long begin, long accepted) {
        long end = System.nanoTime();
        this.command.add(accepted - begin);
        this.way.add(this.arrived - accepted);
        // The answer may be out before the positions are saved.
        long visible = (this.applied > this.arrived) ? this.applied : end;
        this.ingest.add(visible - this.arrived);
        this.answer.add(end - this.arrived);
    }

    synchronized void forget() {
        List.of(this.command, this.way, this.ingest, this.answer).forEach(List::clear);
    }

    @Override
    public String toString() {
        return "command %s, answered → consumed %s, consumed → positions saved %s, consumed → answer read %s"
            .formatted(quantiles(this.command), quantiles(this.way), quantiles(this.ingest), quantiles(this.answer));
    }

    private static String quantiles(List<Long> taken) {
        long[] nanos = taken.stream().mapToLong(Long::longValue).toArray();
        return "%.0f (p99 %.0f) µs".formatted(Spread.quantile(nanos, nanos.length, 0.5) / 1e3,
                Spread.quantile(nanos, nanos.length, 0.99) / 1e3);
    }

}
