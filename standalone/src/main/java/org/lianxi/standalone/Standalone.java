package org.lianxi.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.lianxi.standalone.engine.DocumentStoreEngine;
import org.lianxi.standalone.engine.Engine;
import org.lianxi.standalone.terminal.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything of one data directory: starts what can start side by side, stops in order.
 */
final class Standalone implements AutoCloseable {

    /**
     * Engines, services and the charter.
     */
    static final int STEPS = 7;

    private static final Logger logger = LoggerFactory.getLogger(Standalone.class);

    private final DataDirectory data;

    private final ServicePorts ports;

    private final Engines engines;

    private final Services services;

    private final FirstCharter charter;

    private Progress progress;

    Standalone(DataDirectory data, ServicePorts ports, ExternalEngines external, Path charter) {
        this.data = data;
        this.ports = ports;
        this.engines = new Engines(external, data);
        this.services = new Services(ports, this.engines, LogPublicKey.directory(data.root()));
        this.charter = new FirstCharter(charter, data.resolve("charter-loaded"), ports);
    }

    void start(Progress shown) throws IOException {
        this.progress = shown;
        this.ports.requireFree();
        try (ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofPlatform().name("start-", 1).factory())) {
            CompletableFuture<Void> postgres = step(threads, this.engines.postgres());
            CompletableFuture<Void> kafka = step(threads, this.engines.kafka());
            CompletableFuture<Void> documents = step(threads, this.engines.documents());
            CompletableFuture<Void> command = CompletableFuture.allOf(postgres, kafka)
                .thenRunAsync(timed("command-service", this.services::startCommand), threads);
            CompletableFuture<Void> query = CompletableFuture.allOf(documents, kafka)
                .thenRunAsync(timed("query-service", this.services::startQuery), threads);
            CompletableFuture<Void> notification = CompletableFuture.allOf(postgres, kafka)
                .thenRunAsync(timed("notification-service", this.services::startNotification), threads);
            CompletableFuture<Void> first = CompletableFuture.allOf(command, query)
                .thenRunAsync(timed("charter", this.charter::load), threads);
            CompletableFuture.allOf(first, notification).join();
        }
        catch (CompletionException ex) {
            throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
        }
        RunningInstance.write(this.data, this.ports.urls(), this.engines.addresses());
    }

    private CompletableFuture<Void> step(ExecutorService threads, Optional<? extends Engine> engine) {
        return engine.map((embedded) -> CompletableFuture.runAsync(timed(embedded.name(), embedded::start), threads))
            .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private Runnable timed(String name, Runnable work) {
        return () -> {
            long began = System.nanoTime();
            work.run();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            logger.info("{} started in {} ms", name, took.toMillis());
            this.progress.done(name, took);
        };
    }

    /**
     * A document store that could not be read and is being refilled.
     * @return where the unreadable file lies
     */
    Optional<Path> laidAside() {
        return this.engines.documents().flatMap(DocumentStoreEngine::laidAside);
    }

    @Override
    public void close() {
        try {
            RunningInstance.remove(this.data);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        finally {
            this.services.close();
            this.engines.close();
        }
    }

}
