package org.lianxi.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An engine as a server: a process of its own, with a directory and a port that stay.
 */
final class EngineServer implements Part {

    private final String kind;

    private final Path directory;

    private final int port = FreePort.any();

    private JavaProcess process;

    /**
     * Not yet started.
     * @param kind postgres, kafka or documents
     * @param directory where it keeps its data
     */
    EngineServer(String kind, Path directory) {
        this.kind = kind;
        this.directory = directory;
    }

    /**
     * Where clients connect, as they write it.
     */
    String address() {
        return this.process.out()
            .lines()
            .filter((line) -> line.startsWith(EngineMain.READY))
            .findFirst()
            .orElseThrow()
            .substring(EngineMain.READY.length());
    }

    @Override
    public void start() throws IOException {
        String classPath = JavaProcess.jar("standalone", false) + File.pathSeparator + "target/test-classes";
        this.process = JavaProcess.start(List.of("-Xmx256m", "-cp", classPath, EngineMain.class.getName(), this.kind,
                this.directory.toString(), Integer.toString(this.port)));
        this.process.awaitText(EngineMain.READY);
        assertThat(this.process.isAlive()).as(this.process.out() + this.process.err()).isTrue();
    }

    @Override
    public void stop() throws InterruptedException {
        this.process.close();
    }

    /**
     * PostgreSQL is not the JVM but what that started; the processes that serve clients
     * end when they notice.
     */
    @Override
    public void kill() throws Exception {
        if (this.process != null) {
            this.process.kill();
        }
        Path postmaster = this.directory.resolve("cluster/postmaster.pid");
        if (Files.exists(postmaster)) {
            long pid = Long.parseLong(Files.readAllLines(postmaster).getFirst().strip());
            ProcessHandle.of(pid).ifPresent((process) -> {
                process.destroyForcibly();
                process.onExit().join();
            });
        }
    }

    /**
     * Everything it kept is lost.
     */
    void loseData() throws IOException {
        FileSystemUtils.deleteRecursively(this.directory);
    }

}
