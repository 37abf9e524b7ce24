package org.lianxi.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that the reader of an audit has to know and that is no fault: above all, what
 * could not be proven, and why.
 *
 * @param code key of the sentence
 * @param arguments what it names
 */
public record Remark(String code, List<String> arguments) {

    static Remark of(String code, Object... arguments) {
        return new Remark(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /**
     * The sentence.
     * @param locale English or anything else, which is Chinese
     * @return one sentence
     */
    public String text(Locale locale) {
        return Finding.sentence(Finding.OF_THE_LOG, locale, this.code, this.arguments);
    }

}
