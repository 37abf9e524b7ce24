package org.lianxi.query.information.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what is published as pages that need no script, as a feed and as a site map.
 * Every value that a template puts in is escaped. Links are relative, so that the same
 * pages can lie in any directory of a portal.
 */
@Component
class PublicPages {

    private static final int NEWEST = 50;

    private final Mustache.CustomContext labels;

    private final Template index = template("index.html");

    private final Template release = template("release.html");

    private final Template feed = template("feed.atom");

    private final Template sitemap = template("sitemap.xml");

    PublicPages(MessageSource messages) {
        this.labels = (key) -> messages.getMessage("public." + key, null, Locale.SIMPLIFIED_CHINESE);
    }

    String index(PublicRegister register) {
        return this.index
            .execute(Map.of("register", register, "none", register.releases().isEmpty(), "label", this.labels));
    }

    String release(PublicRegister register, PublicRelease one) {
        return this.release.execute(Map.of("register", register, "release", one, "label", this.labels));
    }

    String feed(PublicRegister register) {
        List<PublicRelease> newest = register.releases().stream().limit(NEWEST).toList();
        return this.feed.execute(Map.of("register", register, "newest", newest, "label", this.labels));
    }

    /**
     * The site map, whose addresses are whole.
     * @param register what was published
     * @param base address of the directory of the pages, with a slash at its end
     * @return the text
     */
    String sitemap(PublicRegister register, String base) {
        return this.sitemap.execute(Map.of("register", register, "base", base));
    }

    private static Template template(String name) {
        try (InputStream file = PublicPages.class.getResourceAsStream("/public-pages/" + name)) {
            return Mustache.compiler().nullValue("").compile(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
