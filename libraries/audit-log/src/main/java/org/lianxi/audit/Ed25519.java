package org.lianxi.audit;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Ed25519 (RFC 8032) of the JDK, with keys as the 32 bytes that others exchange.
 */
final class Ed25519 {

    static final int KEY_LENGTH = 32;

    static final int SIGNATURE_LENGTH = 64;

    private static final String NAME = "Ed25519";

    /**
     * What stands before the key in the JDK's encoding of it (RFC 8410).
     */
    private static final byte[] PUBLIC_KEY_HEADER = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {
    }

    /**
     * A new pair of keys.
     */
    static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        }
        catch (GeneralSecurityException ex) {
            throw unavailable(ex);
        }
    }

    static PublicKey publicKey(byte[] key) {
        byte[] encoded = Arrays.copyOf(PUBLIC_KEY_HEADER, PUBLIC_KEY_HEADER.length + KEY_LENGTH);
        System.arraycopy(key, 0, encoded, PUBLIC_KEY_HEADER.length, KEY_LENGTH);
        try {
            return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
        }
        catch (InvalidKeySpecException ex) {
            throw new MalformedException("not an Ed25519 key: " + HexFormat.of().formatHex(key));
        }
        catch (GeneralSecurityException ex) {
            throw unavailable(ex);
        }
    }

    static PrivateKey privateKey(byte[] seed) {
        try {
            return KeyFactory.getInstance(NAME)
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        }
        catch (GeneralSecurityException ex) {
            throw unavailable(ex);
        }
    }

    static byte[] bytes(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    }

    static byte[] seed(PrivateKey key) {
        return ((EdECPrivateKey) key).getBytes().orElseThrow();
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        }
        catch (GeneralSecurityException ex) {
            throw unavailable(ex);
        }
    }

    static boolean verifies(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        }
        catch (SignatureException | InvalidKeyException ex) {
            return false;
        }
        catch (GeneralSecurityException ex) {
            throw unavailable(ex);
        }
    }

    private static IllegalStateException unavailable(GeneralSecurityException ex) {
        return new IllegalStateException("every JDK has Ed25519", ex);
    }

}
