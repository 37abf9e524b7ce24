package org.lianxi.benchmarks;

import java.time.Duration;

import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.EventConsumer;
import org.lianxi.transport.EventPublisher;

/**
 * The query-service's ingest, from topic to written views.
 */
final class LiveProjection implements Side, AutoCloseable {

    private static final int BACKLOG = 60_000;

    private static final int CHUNK = 5_000;

    private final SyntheticLog log = new SyntheticLog();

    private final EventPublisher publisher;

    private final QueryContext query;

    private final GatedHandler handler;

    private final EventConsumer consumer;

    private long published;

    LiveProjection(String kafkaServers, String mongodbUri) throws InterruptedException {
        this.publisher = new EventPublisher(kafkaServers);
        this.query = new QueryContext(kafkaServers, mongodbUri, false);
        this.handler = new GatedHandler(this.query.context().getBean(EventBatchHandler.class));
        prepare();
        this.consumer = new EventConsumer(kafkaServers, "query-service", this.handler);
        this.consumer.start();
    }

    @Override
    public void prepare() throws InterruptedException {
        while (this.published - this.handler.handled() < BACKLOG) {
            this.published += this.publisher.publish(this.log.next(CHUNK));
        }
    }

    @Override
    public Sample run(Duration window) throws InterruptedException {
        long before = this.handler.handled();
        long begin = System.nanoTime();
        this.handler.open();
        Thread.sleep(window);
        long end = this.handler.close();
        return Sample.rate(this.handler.handled() - before, Math.max(end - begin, window.toNanos()));
    }

    @Override
    public void close() {
        this.handler.open();
        this.consumer.close();
        this.query.close();
        this.publisher.close();
    }

}
