package org.lianxi.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.awaitility.Awaitility.await;

/**
 * A JVM of its own, which can be stopped politely or killed without a chance to tidy up.
 */
final class JavaProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path out;

    private final Path err;

    private final Process process;

    private JavaProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts a JVM with small buffers that compiles quickly rather than well.
     * @param arguments what follows {@code java}
     */
    static JavaProcess start(List<String> arguments) throws IOException {
        return start(arguments, Map.of());
    }

    /**
     * The same with more in its environment, where passwords belong.
     */
    static JavaProcess start(List<String> arguments, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                        "-Duser.language=zh", "-Duser.country=CN"));
        command.addAll(arguments);
        Path out = Files.createTempFile("lianxi", ".out");
        Path err = Files.createTempFile("lianxi", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new JavaProcess(builder.start(), out, err);
    }

    /**
     * A jar as the build leaves it.
     * @param module its module
     * @param executable whether the one that needs nothing beside it
     */
    static String jar(String module, boolean executable) {
        String name = module + "-[^/]*" + (executable ? "-exec" : "(?<!-exec|-sources)") + "\\.jar";
        try (Stream<Path> built = Files.list(Path.of("../..", module, "target"))) {
            return built.filter((file) -> file.getFileName().toString().matches(name))
                .findFirst()
                .orElseThrow()
                .toString();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    JavaProcess awaitText(String text) {
        await().atMost(PATIENCE).until(() -> !isAlive() || (out() + err()).contains(text));
        return this;
    }

    int awaitExit() throws InterruptedException {
        await().atMost(PATIENCE).until(() -> !isAlive());
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Asks politely, as Ctrl-C does.
     */
    @Override
    public void close() throws InterruptedException {
        this.process.destroy();
        awaitExit();
    }

}
