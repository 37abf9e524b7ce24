package org.lianxi.command.conference.charterfile;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Words the errors of charter files for people. Chinese, or English where asked for.
 */
public final class CharterMessages {

    private static final String BUNDLE = "charter-messages";

    private CharterMessages() {
    }

    /**
     * The sentence of an error, without its place.
     * @param error the error
     * @param locale the reader's; Chinese unless there is a bundle for it
     * @return the sentence
     */
    public static String sentence(CharterError error, Locale locale) {
        return format(error.code(), locale, error.arguments().toArray());
    }

    /**
     * An error in one line: file, line, field, rule and sentence.
     * @param error the error
     * @param locale the reader's; Chinese unless there is a bundle for it
     * @return the line
     */
    public static String line(CharterError error, Locale locale) {
        return format("error-line", locale, error.file(), Integer.toString(error.line()), error.field(), error.rule(),
                sentence(error, locale));
    }

    private static String format(String key, Locale locale, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

}
