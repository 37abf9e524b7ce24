package org.lianxi.query.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which build writes the views. Views are the fold of the log by the code of a build;
 * another build may fold it otherwise, or into another form.
 *
 * @param fingerprint digest of the classes that views come from
 */
public record BuildOfViews(String fingerprint) {

    private static final String ROOT = "org/lianxi/";

    /**
     * This build.
     * @return its fingerprint, the same wherever it runs
     */
    static BuildOfViews current() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, Resource> type : types().entrySet()) {
                digest.update(type.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(type.getValue().getContentAsByteArray());
            }
            return new BuildOfViews(HexFormat.of().formatHex(digest.digest()));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static Map<String, Resource> types() throws IOException {
        PathMatchingResourcePatternResolver classes = new PathMatchingResourcePatternResolver();
        Map<String, Resource> types = new TreeMap<>();
        for (String part : new String[] { "query", "contract", "calendar" }) {
            for (Resource type : classes.getResources("classpath*:" + ROOT + part + "/**/*.class")) {
                String address = type.getURL().toString();
                types.put(address.substring(address.lastIndexOf(ROOT)), type);
            }
        }
        return types;
    }

}
