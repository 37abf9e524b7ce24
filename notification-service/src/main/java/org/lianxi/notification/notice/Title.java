package org.lianxi.notification.notice;

import java.util.Locale;

/**
 * What a thing is called, in both languages.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Title(String chinese, String english) {

    /**
     * A title that is the same in both languages, such as one that a person gave.
     * @param text the title
     * @return the title
     */
    public static Title of(String text) {
        return new Title(text, text);
    }

    /**
     * The title in a language.
     * @param locale the reader's
     * @return English for English, else Chinese
     */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? this.english : this.chinese;
    }

}
