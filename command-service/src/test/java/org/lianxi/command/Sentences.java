package org.lianxi.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.lianxi.command.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a user reads of a refusal.
 */
public final class Sentences {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("command-messages", Locale.ROOT);

    private Sentences() {
    }

    /**
     * Expects that a command is refused with these words.
     */
    public static void expectSaid(ResultValidator<?> result, String sentence) {
        result.expectNoEvents().expectException(Matchers.predicate((Throwable thrown) -> {
            Refusal refusal = (Refusal) thrown;
            String words = BUNDLE.getString("rule." + refusal.code());
            assertThat(new MessageFormat(words, Locale.ROOT).format(refusal.details().toArray())).isEqualTo(sentence);
            return true;
        }));
    }

}
