package org.lianxi.query.rebuild;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.lianxi.query.QueryService;
import org.lianxi.query.past.PastEvents;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A query-service in a JVM of its own that begins a rebuild and never comes to the end of
 * it: half of the log comes, and then nothing more.
 */
final class RebuildingProcess implements PastEvents {

    static final String IN_THE_MIDDLE = "in the middle";

    private static final int BATCH = 20;

    private RebuildingProcess() {
    }

    /**
     * Begins.
     * @param arguments the address of the document store
     */
    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = QueryService.builder()
            .initializers(
                    (one) -> ((GenericApplicationContext) one).registerBean(PastEvents.class, RebuildingProcess::new))
            .run("--server.port=0", "--lianxi.ingest.enabled=false", "--spring.mongodb.uri=" + arguments[0],
                    "--lianxi.rebuild.events-between-writes=25");
        context.getBean(EventBatchHandler.class).positions(IntStream.range(0, EventTopic.PARTITIONS).boxed().toList());
        context.getBean(Rebuilds.class).start(List.of(), true);
    }

    @Override
    public void read(List<PartitionPosition> from, Map<String, Long> upTo, Consumer<EventBatch> batches) {
        List<RecordedEvent> story = RebuildTest.story();
        Map<String, Long> read = new TreeMap<>();
        for (int begin = 0; begin < story.size() / 2; begin += BATCH) {
            List<RecordedEvent> batch = story.subList(begin, begin + BATCH);
            batch.forEach((event) -> read.put(event.conferenceId(), event.index()));
            batches.accept(new EventBatch(batch, List.of(new PartitionPosition(0, "topic", 0, new TreeMap<>(read))),
                    List.of()));
        }
        System.out.println(IN_THE_MIDDLE);
        while (true) {
            LockSupport.park();
        }
    }

}
