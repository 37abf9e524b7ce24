package org.lianxi.command.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("每条规则都有说法、有出路、有测试")
class RulesTest {

    @Test
    @DisplayName("每条规则在中英文消息里各有拒绝的话和出路，两套消息逐条对应")
    void everyRuleHasItsSentences() {
        Set<String> chinese = keys("command-messages.properties");
        Set<String> english = keys("command-messages_en.properties");
        assertThat(chinese).isEqualTo(english);
        assertThat(chinese)
            .containsAll(rules().flatMap((code) -> Stream.of("rule." + code, "rule." + code + ".remedy")).toList());
    }

    @Test
    @DisplayName("没有哪句拒绝的话说的是已经没有的规则")
    void everySentenceIsOfARule() {
        assertThat(keys("command-messages.properties").stream()
            .filter((key) -> key.startsWith("rule.") && !key.startsWith("rule.unknown-"))
            .map((key) -> key.replaceFirst("^rule[.]", "").replaceFirst("[.]remedy$", "")))
            .isSubsetOf(rules().toList());
    }

    @Test
    @DisplayName("每条规则至少有一项测试证明它会拒绝")
    void everyRuleIsRefusedInSomeTest() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter((file) -> file.toString().endsWith("Test.java"))
                .filter((file) -> !file.endsWith("RulesTest.java"))
                .map(RulesTest::read)
                .collect(Collectors.joining());
        }
        assertThat(rules().filter((code) -> !tests.contains("\"" + code + "\""))).isEmpty();
    }

    private static Stream<String> rules() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {

            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return !definition.getMetadata().isAbstract();
            }

        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scanner.findCandidateComponents("org.lianxi.command")
            .stream()
            .map((definition) -> definition.getBeanClassName())
            .map((name) -> name.substring(name.lastIndexOf('.') + 1))
            .map((name) -> name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
            .sorted();
    }

    private static Set<String> keys(String bundle) {
        try (InputStream file = RulesTest.class.getResourceAsStream("/" + bundle)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.stringPropertyNames();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
