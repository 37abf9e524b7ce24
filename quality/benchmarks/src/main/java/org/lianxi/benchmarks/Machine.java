package org.lianxi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the figures were measured on.
 */
final class Machine {

    private Machine() {
    }

    static Map<String, String> facts() throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("processor", firstValue(Path.of("/proc/cpuinfo"), "model name"));
        facts.put("memory", firstValue(Path.of("/proc/meminfo"), "MemTotal"));
        facts.put("load before", firstLine(Path.of("/proc/loadavg")));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("java", System.getProperty("java.runtime.version"));
        facts.put("heap", Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB");
        return facts;
    }

    private static String firstLine(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).getFirst() : "unknown";
    }

    private static String firstValue(Path file, String key) throws IOException {
        if (Files.notExists(file)) {
            return "unknown";
        }
        return Files.readAllLines(file)
            .stream()
            .filter((line) -> line.startsWith(key))
            .map((line) -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("unknown");
    }

}
