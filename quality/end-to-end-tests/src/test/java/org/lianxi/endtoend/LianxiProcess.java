package org.lianxi.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.awaitility.Awaitility.await;

/**
 * Lianxi as its users start it: a process of its own, on a data directory and ports of
 * its own.
 */
final class LianxiProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path out;

    private final Path err;

    private final Process process;

    private LianxiProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static LianxiProcess start(Path directory, Ports ports, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                        "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Duser.language=zh",
                        "-Duser.country=CN", "-jar", jar()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data-dir", directory.toString(), "--port-command", ports.command(), "--port-query",
                ports.query(), "--port-notification", ports.notification()));
        Path out = Files.createTempFile("lianxi", ".out");
        Path err = Files.createTempFile("lianxi", ".err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new LianxiProcess(process, out, err);
    }

    LianxiProcess awaitText(String text) {
        await().atMost(PATIENCE).until(() -> !this.process.isAlive() || (out() + err()).contains(text));
        return this;
    }

    int awaitExit() throws InterruptedException {
        await().atMost(PATIENCE).until(() -> !this.process.isAlive());
        return this.process.waitFor();
    }

    void kill() throws InterruptedException {
        this.process.destroyForcibly().waitFor();
    }

    boolean isAlive() {
        return this.process.isAlive();
    }

    String out() {
        return read(this.out);
    }

    String err() {
        return read(this.err);
    }

    /**
     * The same jar that {@code ./lianxi} runs.
     */
    private static String jar() {
        try (Stream<Path> built = Files.list(Path.of("../../standalone/target"))) {
            return built.map(Path::toString)
                .filter((name) -> name.matches(".*/standalone-[^/]*\\.jar") && !name.endsWith("-exec.jar"))
                .findFirst()
                .orElseThrow();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() throws InterruptedException {
        this.process.destroy();
        awaitExit();
    }

    /**
     * Free ports for the three services.
     */
    record Ports(String command, String query, String notification) {

        static Ports free() {
            return new Ports(port(), port(), port());
        }

        private static String port() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return Integer.toString(socket.getLocalPort());
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

    }

}
