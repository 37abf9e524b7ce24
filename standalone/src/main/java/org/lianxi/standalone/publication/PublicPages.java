package org.lianxi.standalone.publication;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.standalone.terminal.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public pages of a query-service, fetched one by one as the public would.
 */
final class PublicPages implements AutoCloseable {

    private static final int OK = 200;

    private static final int NOT_FOUND = 404;

    private static final String LIST = "releases.json";

    private static final String SITEMAP = "sitemap.xml";

    private final JsonMapper json = JsonMapper.shared();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String service;

    PublicPages(String service) {
        this.service = service;
    }

    /**
     * The conferences that the service knows.
     * @return their ids
     */
    List<String> conferences() throws IOException, InterruptedException {
        JsonNode list = this.json.readTree(get(this.service + "/api/conferences"));
        return list.path("conferences").valueStream().map((one) -> one.path("id").asString()).toList();
    }

    /**
     * Writes all pages of a conference into an empty directory.
     * @param conference its id
     * @param directory where to
     * @param url address at which the public finds that directory, or null when it is not
     * known; then there is no site map
     * @return how many releases there are
     */
    int write(String conference, Path directory, String url) throws IOException, InterruptedException {
        String base = this.service + "/public/conferences/"
                + URLEncoder.encode(conference, StandardCharsets.UTF_8).replace("+", "%20") + "/";
        byte[] list = get(base + LIST, conference);
        Files.createDirectories(directory.resolve("releases"));
        List<String> files = new ArrayList<>(List.of("index.html", "feed.atom", "style.css"));
        int releases = 0;
        for (JsonNode release : this.json.readTree(list).path("releases")) {
            files.add(within(directory, release.path("html").asString()));
            files.add(within(directory, release.path("json").asString()));
            releases++;
        }
        for (String file : files) {
            Files.write(directory.resolve(file), get(base + file));
        }
        Files.write(directory.resolve(LIST), list);
        if (url != null) {
            String places = new String(get(base + SITEMAP), StandardCharsets.UTF_8);
            String all = places.replaceAll("<loc>[^<]*?(index\\.html|releases/[^<]*)</loc>",
                    "<loc>" + url.replaceFirst("/+$", "").replace("&", "&amp;") + "/$1</loc>");
            Files.writeString(directory.resolve(SITEMAP), all);
        }
        return releases;
    }

    /**
     * Nothing that the service says leads out of the directory.
     */
    private static String within(Path directory, String file) {
        if (!directory.resolve(file).normalize().startsWith(directory.resolve("releases"))) {
            throw new Refusal("public-file", file);
        }
        return file;
    }

    private byte[] get(String address) throws IOException, InterruptedException {
        return get(address, null);
    }

    private byte[] get(String address, String conference) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build();
        HttpResponse<byte[]> response = this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() == NOT_FOUND && conference != null) {
            throw new Refusal("no-conference", conference, this.service);
        }
        if (response.statusCode() != OK) {
            throw new Refusal("public-answer", address, Integer.toString(response.statusCode()));
        }
        return response.body();
    }

    @Override
    public void close() {
        this.client.close();
    }

}
