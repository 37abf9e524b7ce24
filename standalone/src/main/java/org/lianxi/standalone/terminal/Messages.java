package org.lianxi.standalone.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The sentences of the terminal in the user's language: Chinese, unless the environment
 * asks for English.
 */
public final class Messages {

    private static final String BUNDLE = "standalone-messages";

    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * In a given language.
     * @param locale English or anything else, which is Chinese
     * @return the sentences
     */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /**
     * In the language that the environment asks for. The JVM's own locale is no help: it
     * is English too where nothing is said, as on a bare server.
     * @param environment environment variables
     * @return the sentences
     */
    public static Messages of(Map<String, String> environment) {
        boolean english = Stream.of("LIANXI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(environment::get)
            .filter((value) -> value != null && !value.isBlank())
            .findFirst()
            .filter((value) -> value.startsWith("en"))
            .isPresent();
        return in(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    /**
     * One sentence.
     * @param key its key
     * @param arguments what it names; numbers are best given as text
     * @return the sentence
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(this.bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /**
     * The bundle itself, for the help pages.
     * @return the bundle
     */
    public ResourceBundle bundle() {
        return this.bundle;
    }

}
