package org.lianxi.notification.channel.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.util.StringUtils;

/**
 * Makes secrets, and seals them with a key that only the configuration has: a copy of the
 * database signs nothing. They cannot be hashed, for signing needs them.
 */
class SecretBox {

    private static final String PREFIX = "whsec_";

    private static final int KEY = 32;

    private static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    private final SecretKey key;

    private final SecureRandom random;

    SecretBox(String key, SecureRandom random) {
        this.key = StringUtils.hasText(key) ? new SecretKeySpec(bytes(key), "AES") : null;
        this.random = random;
    }

    private static byte[] bytes(String key) {
        byte[] bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length != KEY) {
            throw new IllegalArgumentException("lianxi.notification.webhook.key has not 32 bytes in Base64");
        }
        return bytes;
    }

    /**
     * Whether there is a key, without which nothing can be sealed or opened.
     */
    boolean usable() {
        return this.key != null;
    }

    byte[] fresh() {
        return random(KEY);
    }

    /**
     * A secret as its subscriber is shown it, as Standard Webhooks writes it.
     */
    static String show(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    byte[] seal(byte[] secret, String owner) {
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("a webhook's secret cannot be sealed", ex);
        }
    }

    /**
     * Opens a secret.
     * @param sealed the sealed secret
     * @param owner whose it is
     * @return the secret, or empty where it was sealed with another key, or for another
     * owner
     */
    Optional<byte[]> open(byte[] sealed, String owner) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        byte[] rest = new byte[sealed.length - NONCE];
        parts.get(nonce).get(rest);
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, nonce, rest, owner));
        }
        catch (AEADBadTagException sealedOtherwise) {
            return Optional.empty();
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("a webhook's secret cannot be opened", ex);
        }
    }

    /**
     * The owner is sealed in, so that a secret moved to another subscription opens for
     * nobody.
     */
    private byte[] run(int mode, byte[] nonce, byte[] input, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input);
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        this.random.nextBytes(bytes);
        return bytes;
    }

}
