package org.lianxi.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An auditor who takes the whole history and throws it away, except for its last line.
 */
final class HistoryExport implements Side, AutoCloseable {

    private static final Pattern LAST = Pattern.compile("\\{\"complete\":true,\"lines\":(\\d+),[^\n]*}\n$");

    private static final int TAIL = 1_024;

    private final HttpClient client = HttpClient.newHttpClient();

    private final HttpRequest request;

    HistoryExport(URI service, String conferenceId) {
        this.request = HttpRequest.newBuilder(service.resolve("/api/conferences/" + conferenceId + "/history"))
            .header("Lianxi-Actor", "account=auditor-1; unit=audit-office; role=auditor")
            .build();
    }

    /**
     * Takes it once.
     * @return how many events it has
     * @throws IllegalStateException if it is not complete
     */
    long whole() throws IOException, InterruptedException {
        StringBuilder tail = new StringBuilder();
        HttpResponse<Void> response = this.client.send(this.request,
                HttpResponse.BodyHandlers.ofByteArrayConsumer((bytes) -> bytes.ifPresent((chunk) -> {
                    int length = Math.min(TAIL, chunk.length);
                    tail.append(new String(chunk, chunk.length - length, length, StandardCharsets.ISO_8859_1));
                    tail.delete(0, Math.max(0, tail.length() - TAIL));
                })));
        Matcher last = LAST.matcher(tail);
        if (response.statusCode() != 200 || !last.find()) {
            throw new IllegalStateException("the history was cut off: " + response.statusCode());
        }
        return Long.parseLong(last.group(1));
    }

    @Override
    public Sample run(Duration window) throws Exception {
        long begin = System.nanoTime();
        long end = begin + window.toNanos();
        long count = 0;
        while (System.nanoTime() < end) {
            count += whole();
        }
        return Sample.rate(count, System.nanoTime() - begin);
    }

    @Override
    public void close() {
        this.client.close();
    }

}
