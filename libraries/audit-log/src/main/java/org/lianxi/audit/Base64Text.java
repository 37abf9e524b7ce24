package org.lianxi.audit;

import java.util.Base64;

/**
 * Standard base64 (RFC 4648 section 4) with one way to write each value.
 */
final class Base64Text {

    private Base64Text() {
    }

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Reads what {@link #of} writes. The JDK also takes missing padding and stray bits in
     * the last digit; two spellings of one signature would be two signatures.
     * @param what names the value in the error
     */
    static byte[] parse(String text, String what) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        }
        catch (IllegalArgumentException ex) {
            throw new MalformedException(what + " is not base64: " + text);
        }
        if (!of(bytes).equals(text)) {
            throw new MalformedException(what + " is not in the standard form of base64: " + text);
        }
        return bytes;
    }

}
