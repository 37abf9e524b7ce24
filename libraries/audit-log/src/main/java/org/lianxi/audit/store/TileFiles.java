package org.lianxi.audit.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.lianxi.audit.TiledLog;

/**
 * The files of a log (c2sp.org/tlog-tiles) in a directory or behind an address.
 */
public final class TileFiles {

    private static final int OK = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TileFiles() {
    }

    /**
     * The files at a place.
     * @param place a directory, or an address with {@code http://} or {@code https://}
     * @return the files
     * @throws IllegalArgumentException if the address is none
     */
    public static TiledLog.Source at(String place) {
        if (!place.startsWith("http://") && !place.startsWith("https://")) {
            return in(Path.of(place));
        }
        HttpClient client = client();
        URI prefix = URI.create(place.endsWith("/") ? place : place + "/");
        return (path) -> download(client, prefix.resolve(path), "*/*");
    }

    /**
     * The files in a directory.
     * @param directory the directory
     * @return the files
     */
    public static TiledLog.Source in(Path directory) {
        return (path) -> Files.readAllBytes(directory.resolve(path));
    }

    /**
     * A text behind an address.
     * @param address the address
     * @return the text
     * @throws IOException if it is not there, or cannot be read
     */
    public static String text(URI address) throws IOException {
        try (HttpClient client = client()) {
            return new String(download(client, address, "text/plain"), StandardCharsets.UTF_8);
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    private static byte[] download(HttpClient client, URI address, String accepted) throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(address).header("Accept", accepted).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new FileNotFoundException(address + " answers " + response.statusCode());
            }
            return response.body();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ex);
        }
    }

}
