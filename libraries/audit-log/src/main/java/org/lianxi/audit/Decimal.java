package org.lianxi.audit;

import java.util.regex.Pattern;

/**
 * A number that is not negative, in ASCII decimal, without leading zeroes.
 */
final class Decimal {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]*");

    private Decimal() {
    }

    /**
     * Reads a number.
     * @param what names the value in the error
     */
    static long parse(String text, String what) {
        if (FORM.matcher(text).matches()) {
            try {
                return Long.parseLong(text);
            }
            catch (NumberFormatException ex) {
                throw new MalformedException(what + " is too large: " + text);
            }
        }
        throw new MalformedException(what + " is not a decimal number without leading zeroes: " + text);
    }

}
