package org.lianxi.command.shared.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the reader of any refusal finds in it, whichever test provoked it: the rule, its
 * clause and basis, and what would make the act possible, in both languages, in names and
 * not in codes.
 */
public final class RefusalWording {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private RefusalWording() {
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("command-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    /**
     * Reads a refusal as a caller would.
     * @param refusal the refusal
     * @param standing the conference in which it was refused
     */
    public static void check(Refusal refusal, Standing standing) {
        RefusalProblems problems = new RefusalProblems(MESSAGES, (conference) -> standing);
        for (Locale language : LANGUAGES) {
            LocaleContextHolder.setLocale(language);
            try {
                check(refusal, problems.problem(refusal, standing.conferenceId(), "/").members(), standing.charter(),
                        language == Locale.SIMPLIFIED_CHINESE);
            }
            finally {
                LocaleContextHolder.resetLocaleContext();
            }
        }
    }

    private static void check(Refusal refusal, Map<String, Object> problem, Charter charter, boolean chinese) {
        readable(problem, "detail", charter, chinese);
        if (refusal.kind() == Refusal.Kind.UNKNOWN) {
            return;
        }
        readable(problem, "remedy", charter, chinese);
        assertThat(problem).as("%s", problem).containsEntry("rule", refusal.path()).containsKeys("clause", "basis");
        assertThat((Map<?, ?>) problem.get("clause")).as("%s", problem)
            .allSatisfy((member, text) -> assertThat(String.valueOf(text)).as("%s", member).isNotBlank());
    }

    private static void readable(Map<String, Object> problem, String member, Charter charter, boolean chinese) {
        String text = String.valueOf(problem.get(member));
        assertThat(text).as("%s of %s", member, problem).isNotBlank().doesNotContain("{", "}", "null");
        if (chinese) {
            assertThat(text).containsPattern(HAN);
            assertThat(words(text)).as(text).doesNotContainAnyElementsOf(codes(charter));
        }
        else {
            assertThat(text).containsPattern("[a-z]{3}");
        }
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[A-Za-z][A-Za-z-]*(:[A-Za-z-]+)?")
            .matcher(text)
            .results()
            .map((word) -> word.group())
            .collect(Collectors.toSet());
    }

    /**
     * What stands in the charter file and is no word that a person would use.
     */
    private static Set<String> codes(Charter charter) {
        Stream<String> values = charter.rules()
            .values()
            .stream()
            .map(RuleSetting::value)
            .flatMap((value) -> (value instanceof Collection<?> all) ? all.stream() : Stream.ofNullable(value))
            .map(Object::toString)
            .filter((value) -> value.matches("[a-z-]+"));
        return Stream
            .of(charter.units().stream().map(Charter.Unit::code), charter.seats().stream().map(Charter.Seat::id),
                    charter.seats().stream().map(Charter.Seat::role), values,
                    charter.texts()
                        .keySet()
                        .stream()
                        .filter((key) -> key.startsWith("organ."))
                        .map((key) -> key.substring("organ.".length())))
            .flatMap((codes) -> codes)
            .collect(Collectors.toCollection(TreeSet::new));
    }

}
