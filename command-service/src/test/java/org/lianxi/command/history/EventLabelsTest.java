package org.lianxi.command.history;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.contract.EventCatalogue;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("变更历史里每一类事件都有名称")
class EventLabelsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @DisplayName("中文、英文各有各的名称")
    void isNamedInBothLanguages(String type) {
        String chinese = labels(Locale.SIMPLIFIED_CHINESE).of(type);
        assertThat(chinese).matches(".*\\p{IsHan}.*");
        assertThat(labels(Locale.ENGLISH).of(type)).isNotEqualTo(type).doesNotMatch(".*\\p{IsHan}.*");
    }

    static Stream<String> types() {
        return EventCatalogue.events().stream().map(EventCatalogue::nameOf);
    }

    private static EventLabels labels(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("command-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new EventLabels(messages, locale);
    }

}
