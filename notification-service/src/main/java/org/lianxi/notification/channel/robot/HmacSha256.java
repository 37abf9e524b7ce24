package org.lianxi.notification.channel.robot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC with SHA-256, which every JDK has.
 */
public final class HmacSha256 {

    private static final String NAME = "HmacSHA256";

    private HmacSha256() {
    }

    /**
     * Signs text.
     * @param key the key
     * @param message what is signed
     * @return the signature in Base64
     */
    public static String base64(String key, String message) {
        return base64(key.getBytes(StandardCharsets.UTF_8), message.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Signs bytes.
     * @param key the key
     * @param message what is signed
     * @return the signature in Base64
     */
    public static String base64(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(NAME);
            mac.init(new SecretKeySpec(key, NAME));
            return Base64.getEncoder().encodeToString(mac.doFinal(message));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
