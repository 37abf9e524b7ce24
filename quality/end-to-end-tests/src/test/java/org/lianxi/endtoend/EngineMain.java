package org.lianxi.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;

import org.lianxi.standalone.engine.DocumentStoreEngine;
import org.lianxi.standalone.engine.Engine;
import org.lianxi.standalone.engine.KafkaEngine;
import org.lianxi.standalone.engine.PostgresEngine;

/**
 * An engine in a JVM that runs nothing else, until the JVM is told to end.
 */
final class EngineMain {

    /**
     * Begins the line that says where clients connect.
     */
    static final String READY = "listening ";

    private EngineMain() {
    }

    /**
     * Starts the engine.
     * @param arguments kind, data directory, port
     */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        int port = Integer.parseInt(arguments[2]);
        switch (arguments[0]) {
            case "postgres" -> {
                PostgresEngine postgres = new PostgresEngine(directory, directory.resolve("postgres.log"), port);
                run(postgres);
                System.out.println(READY + postgres.url(PostgresEngine.EVENTS));
            }
            case "kafka" -> {
                KafkaEngine kafka = new KafkaEngine(directory, port);
                run(kafka);
                System.out.println(READY + kafka.address());
            }
            default -> {
                DocumentStoreEngine documents = new DocumentStoreEngine(directory, port);
                run(documents);
                System.out.println(READY + documents.uri());
            }
        }
        Thread.currentThread().join();
    }

    private static void run(Engine engine) {
        engine.start();
        Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
    }

}
