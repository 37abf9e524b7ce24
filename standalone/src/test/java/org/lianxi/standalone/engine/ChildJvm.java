package org.lianxi.standalone.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another JVM that can be killed without a chance to tidy up.
 */
public final class ChildJvm implements AutoCloseable {

    /**
     * The line by which a child says that its work is done and it may be killed.
     */
    public static final String READY = "READY";

    private final Process process;

    private ChildJvm(Process process) {
        this.process = process;
    }

    public static ChildJvm start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
                        System.getProperty("java.class.path"), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return start(command, READY);
    }

    /**
     * Starts a command.
     * @param command the command
     * @param ready beginning of the line by which it says that it is ready
     */
    public static ChildJvm start(List<String> command, String ready) throws IOException {
        ChildJvm child = new ChildJvm(new ProcessBuilder(command).redirectErrorStream(true).start());
        child.awaitReady(ready);
        return child;
    }

    private void awaitReady(String ready) throws IOException {
        BufferedReader output = this.process.inputReader();
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(ready)) {
                return;
            }
            seen.append(line).append('\n');
        }
        throw new IOException("ended before it was ready:\n" + seen);
    }

    public void kill() throws InterruptedException {
        this.process.destroyForcibly().waitFor();
    }

    /**
     * Asks politely, as Ctrl-C does.
     * @return the exit code
     */
    public int stop() throws InterruptedException {
        this.process.destroy();
        return this.process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

}
