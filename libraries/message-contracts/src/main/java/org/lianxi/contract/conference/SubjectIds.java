package org.lianxi.contract.conference;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * References to people beyond the public roster. Events hold them in place of names:
 * {@code attendee} of a reply or an attendance, {@code outsiders} of a notice,
 * {@code nominee} of a nomination. Whoever keeps the names answers for what they mean.
 */
public final class SubjectIds {

    private static final Pattern FORM = Pattern
        .compile("subject-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private SubjectIds() {
    }

    /**
     * A reference that nobody has yet.
     * @param random where it comes from
     * @return such as {@code subject-…}
     */
    public static String of(UUID random) {
        return "subject-" + random;
    }

    /**
     * Whether a field holds a reference.
     * @param text a name or a reference, or null
     * @return false for a name, as the public roster or an event of an earlier release
     * has it
     */
    public static boolean is(String text) {
        return text != null && FORM.matcher(text).matches();
    }

}
