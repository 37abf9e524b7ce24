package org.lianxi.command;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.lianxi.command.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a user reads of a refusal. Every test that sees a refusal asks here whether it can
 * be said in full, in both languages.
 */
public final class Sentences {

    private static final List<ResourceBundle> BUNDLES = Stream.of("", "_en")
        .map((suffix) -> ResourceBundle.getBundle("command-messages" + suffix, Locale.ROOT))
        .toList();

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private Sentences() {
    }

    /**
     * Expects that the refusal brings exactly what its sentences have places for, that
     * nothing in them stays empty, and that it says what kind of refusal it is.
     */
    public static void expectSayable(Refusal refusal) {
        assertThat(refusal.kind()).as("kind of %s", refusal.code()).isNotNull();
        List<String> sentences = sentences(refusal);
        int places = PLACE.matcher(String.join("", sentences))
            .results()
            .mapToInt((place) -> Integer.parseInt(place.group(1)) + 1)
            .max()
            .orElse(0);
        assertThat(refusal.details()).as("details of %s", refusal.code()).hasSize(places);
        assertThat(sentences).as("sentences of %s", refusal.code())
            .map((sentence) -> new MessageFormat(sentence, Locale.ROOT).format(refusal.details().toArray()))
            .allSatisfy((said) -> assertThat(said).isNotBlank().doesNotContain("null", "[]", "“”"));
    }

    /**
     * Expects that a command is refused with these words.
     */
    public static void expectSaid(ResultValidator<?> result, String sentence) {
        result.expectNoEvents().expectException(Matchers.predicate((Throwable thrown) -> {
            Refusal refusal = (Refusal) thrown;
            String words = BUNDLES.getFirst().getString("rule." + refusal.code());
            assertThat(new MessageFormat(words, Locale.ROOT).format(refusal.details().toArray())).isEqualTo(sentence);
            return true;
        }));
    }

    private static List<String> sentences(Refusal refusal) {
        Stream<String> ends = (refusal.kind() != Refusal.Kind.UNKNOWN) ? Stream.of("", ".remedy") : Stream.of("");
        return ends.flatMap((end) -> BUNDLES.stream().map((bundle) -> bundle.getString("rule." + refusal.code() + end)))
            .toList();
    }

}
