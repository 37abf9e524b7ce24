package org.lianxi.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.lianxi.standalone.engine.Loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A service's executable jar as a process of its own.
 */
final class ServiceServer implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String module;

    private final Supplier<Map<String, String>> environment;

    private final int port = FreePort.any();

    private final HttpClient client = HttpClient.newHttpClient();

    private JavaProcess process;

    /**
     * Not yet started.
     * @param module its module
     * @param environment what it is told about engines and other services, by the names
     * that docker-compose.yml uses
     */
    ServiceServer(String module, Supplier<Map<String, String>> environment) {
        this.module = module;
        this.environment = environment;
    }

    String port() {
        return Integer.toString(this.port);
    }

    String url() {
        return "http://" + Loopback.HOST + ":" + this.port;
    }

    void launch() throws IOException {
        this.process = JavaProcess.start(
                List.of("-Xmx256m", "-jar", JavaProcess.jar(this.module, true), "--server.port=" + this.port),
                this.environment.get());
    }

    void awaitHealthy() {
        await().atMost(PATIENCE).until(() -> !this.process.isAlive() || isHealthy());
        assertThat(this.process.isAlive()).as(this.process.out()).isTrue();
    }

    private boolean isHealthy() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health")).build();
            return this.client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        }
        catch (IOException ex) {
            return false;
        }
    }

    /**
     * What it has written for its operators.
     */
    String log() {
        return this.process.out();
    }

    @Override
    public void start() throws IOException {
        launch();
        awaitHealthy();
    }

    @Override
    public void stop() throws InterruptedException {
        this.process.close();
    }

    @Override
    public void kill() throws InterruptedException {
        if (this.process != null) {
            this.process.kill();
        }
    }

}
