package org.lianxi.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lianxi as its users start it: the jar that {@code ./lianxi} runs, on a data directory
 * and ports of its own.
 */
final class LianxiProcess {

    private LianxiProcess() {
    }

    static JavaProcess start(Path directory, Ports ports, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("-Xmx768m", "-jar", JavaProcess.jar("standalone", false)));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data-dir", directory.toString(), "--port-command", ports.command(), "--port-query",
                ports.query(), "--port-notification", ports.notification()));
        return JavaProcess.start(command);
    }

    /**
     * Free ports for the three services.
     */
    record Ports(String command, String query, String notification) {

        static Ports free() {
            return new Ports(port(), port(), port());
        }

        private static String port() {
            return Integer.toString(FreePort.any());
        }

    }

}
