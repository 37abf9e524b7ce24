package org.lianxi.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Reads a log on one thread while another works on what was read before.
 */
final class Pipeline implements AutoCloseable {

    private static final int BATCH = 512;

    private static final int BATCHES = 8;

    private static final List<Object> END = List.of();

    private final BlockingQueue<List<Object>> queue = new ArrayBlockingQueue<>(BATCHES);

    private List<Object> batch = new ArrayList<>(BATCH);

    private final FutureTask<Void> reading;

    private final Thread thread;

    /**
     * Begins to read.
     * @param log the log, which nobody else may read until this is done
     */
    Pipeline(RecordedLog log) {
        this.reading = new FutureTask<>(() -> {
            read(log);
            return null;
        });
        this.thread = Thread.ofPlatform().name("log-read").start(this.reading);
    }

    /**
     * Works on everything.
     * @param consumer told of each {@link LogRecord} and each {@link StoredEvent} without
     * a place, on the calling thread
     * @throws IOException if the log cannot be read
     */
    void forEach(Consumer<Object> consumer) throws IOException {
        try {
            for (List<Object> next = this.queue.take(); next != END; next = this.queue.take()) {
                next.forEach(consumer);
            }
            this.reading.get();
        }
        catch (ExecutionException ex) {
            rethrow(ex.getCause());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ex);
        }
    }

    /**
     * Reads no further.
     */
    @Override
    public void close() {
        this.thread.interrupt();
    }

    private static void rethrow(Throwable failure) throws IOException {
        switch (failure) {
            case IOException ex -> throw ex;
            case RuntimeException ex -> throw ex;
            case Error ex -> throw ex;
            default -> throw new IOException(failure);
        }
    }

    private void read(RecordedLog log) throws IOException, InterruptedException {
        try {
            log.read(new RecordedLog.Reader() {

                @Override
                public void record(LogRecord record) throws InterruptedException {
                    put(record);
                }

                @Override
                public void unlogged(StoredEvent event) throws InterruptedException {
                    put(event);
                }

            });
        }
        finally {
            flush();
            this.queue.put(END);
        }
    }

    private void put(Object next) throws InterruptedException {
        this.batch.add(next);
        if (this.batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() throws InterruptedException {
        if (!this.batch.isEmpty()) {
            this.queue.put(this.batch);
            this.batch = new ArrayList<>(BATCH);
        }
    }

}
