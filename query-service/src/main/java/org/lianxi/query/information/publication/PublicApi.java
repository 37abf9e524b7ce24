package org.lianxi.query.information.publication;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StreamUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Tells the public what was published, and nothing else: a portal may pass this path on
 * to anybody. Answers can be cached by anyone in between; they change when something is
 * published or withdrawn.
 */
@RestController
@RequestMapping("/public/conferences/{conferenceId}")
class PublicApi {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    private static final CacheControl FRESH = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final PublicRegisters registers;

    private final PublicPages pages;

    private final JsonMapper json;

    private final String address;

    PublicApi(PublicRegisters registers, PublicPages pages, JsonMapper json,
            @Value("${lianxi.public.url}") String address) {
        this.registers = registers;
        this.pages = pages;
        this.json = json;
        this.address = address;
    }

    @GetMapping({ "", "/" })
    ResponseEntity<Void> start(@PathVariable String conferenceId) {
        this.registers.of(conferenceId);
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(own(conferenceId) + "index.html")).build();
    }

    @GetMapping("/index.html")
    ResponseEntity<byte[]> index(@PathVariable String conferenceId) {
        PublicRegister register = this.registers.of(conferenceId);
        return answer(this.pages.index(register), HTML, register.changedAt());
    }

    @GetMapping("/releases.json")
    ResponseEntity<byte[]> list(@PathVariable String conferenceId) {
        PublicRegister register = this.registers.of(conferenceId);
        List<PublicRelease.Brief> releases = register.releases().stream().map(PublicRelease::brief).toList();
        return answer(this.json.writeValueAsBytes(new Releases(conferenceId, register.name(), releases)),
                MediaType.APPLICATION_JSON, register.changedAt());
    }

    @GetMapping("/releases/{id}.html")
    ResponseEntity<byte[]> page(@PathVariable String conferenceId, @PathVariable String id) {
        PublicRegister register = this.registers.of(conferenceId);
        PublicRelease release = this.registers.release(register, id);
        return answer(this.pages.release(register, release), HTML, release.changedAt());
    }

    @GetMapping("/releases/{id}.json")
    ResponseEntity<byte[]> release(@PathVariable String conferenceId, @PathVariable String id) {
        PublicRelease release = this.registers.release(this.registers.of(conferenceId), id);
        return answer(this.json.writeValueAsBytes(release), MediaType.APPLICATION_JSON, release.changedAt());
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable String conferenceId) {
        PublicRegister register = this.registers.of(conferenceId);
        return answer(this.pages.feed(register), ATOM, register.changedAt());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(@PathVariable String conferenceId) {
        PublicRegister register = this.registers.of(conferenceId);
        String base = this.address.isBlank() ? own(conferenceId)
                : this.address.replaceFirst("/+$", "") + "/" + conferenceId + "/";
        return answer(this.pages.sitemap(register, base), XML, register.changedAt());
    }

    @GetMapping("/style.css")
    ResponseEntity<byte[]> style(@PathVariable String conferenceId) throws Exception {
        PublicRegister register = this.registers.of(conferenceId);
        return answer(StreamUtils.copyToByteArray(new ClassPathResource("public-pages/style.css").getInputStream()),
                CSS, register.changedAt());
    }

    private static String own(String conferenceId) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/public/conferences/{conferenceId}/")
            .build(Map.of("conferenceId", conferenceId))
            .toString();
    }

    private static ResponseEntity<byte[]> answer(String body, MediaType type, Instant changedAt) {
        return answer(body.getBytes(StandardCharsets.UTF_8), type, changedAt);
    }

    private static ResponseEntity<byte[]> answer(byte[] body, MediaType type, Instant changedAt) {
        return ResponseEntity.ok()
            .contentType(type)
            .cacheControl(FRESH)
            .eTag("\"" + digest(body) + "\"")
            .lastModified(changedAt)
            .header("Content-Security-Policy", POLICY)
            .header("X-Content-Type-Options", "nosniff")
            .header("Referrer-Policy", "no-referrer")
            .body(body);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * The list in JSON.
     *
     * @param conferenceId the conference
     * @param name its name
     * @param releases what it published, latest first
     */
    record Releases(String conferenceId, String name, List<PublicRelease.Brief> releases) {
    }

}
