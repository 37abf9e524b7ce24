package org.lianxi.audit.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The sentences of the command line in the user's language: Chinese, unless
 * {@code --lang} or the environment asks for English.
 */
public final class Messages {

    private static final String BUNDLE = "audit-messages";

    private static final String OPTION = "--lang";

    private final Locale locale;

    private final ResourceBundle bundle;

    private Messages(Locale locale, String name) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(name, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * In the language that the command line asks for, or else the environment. The help
     * has to be in it too, so it is looked for before anything is parsed.
     * @param arguments what was typed
     * @param environment environment variables
     * @return the sentences of this module
     */
    static Messages of(List<String> arguments, Map<String, String> environment) {
        Stream<String> asked = Stream.concat(option(arguments),
                Stream.of("LIANXI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                    .map(environment::get)
                    .filter((value) -> value != null && !value.isBlank()));
        boolean english = asked.findFirst().filter((value) -> value.startsWith("en")).isPresent();
        return new Messages(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, BUNDLE);
    }

    private static Stream<String> option(List<String> arguments) {
        int at = arguments.indexOf(OPTION);
        Stream<String> next = (at >= 0 && at + 1 < arguments.size()) ? Stream.of(arguments.get(at + 1))
                : Stream.empty();
        return Stream.concat(next,
                arguments.stream()
                    .filter((argument) -> argument.startsWith(OPTION + "="))
                    .map((argument) -> argument.substring(OPTION.length() + 1)));
    }

    /**
     * The sentences of another module in the same language.
     * @param name base name of its resource bundle
     * @return its sentences
     */
    public Messages from(String name) {
        return new Messages(this.locale, name);
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

    public Locale locale() {
        return this.locale;
    }

    /**
     * The bundle itself, for the help pages.
     * @return the bundle
     */
    public ResourceBundle bundle() {
        return this.bundle;
    }

}
