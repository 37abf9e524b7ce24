package org.lianxi.command.conference.charterfile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("制度文件错误的中英文措辞")
class CharterMessagesTest {

    private final Properties chinese = bundle("/charter-messages.properties");

    private final Properties english = bundle("/charter-messages_en.properties");

    @Test
    @DisplayName("两种语言的键和占位一致")
    void bundlesAreInStep() {
        assertThat(this.english.keySet()).isEqualTo(this.chinese.keySet());
        this.chinese.forEach((key, sentence) -> assertThat(placeholders(this.english.get(key))).as("%s", key)
            .isEqualTo(placeholders(sentence)));
    }

    @Test
    @DisplayName("单引号只用来保护花括号")
    void quotesOnlyProtectBraces() {
        List.of(this.chinese, this.english)
            .forEach((bundle) -> bundle.values()
                .forEach((sentence) -> assertThat(sentence.toString().replaceAll("'[{}]'", "")).doesNotContain("'")));
    }

    @Test
    @DisplayName("中文为默认，英文按需")
    void localeChoosesTheLanguage() {
        CharterError error = new CharterError("a.yaml", 1200, "units[3].code", "unit-codes-unique", "unit-codes-unique",
                List.of("xcb"));
        assertThat(CharterMessages.sentence(error, Locale.SIMPLIFIED_CHINESE)).isEqualTo("单位代码“xcb”重复。");
        assertThat(CharterMessages.sentence(error, Locale.FRENCH)).isEqualTo("单位代码“xcb”重复。");
        assertThat(CharterMessages.sentence(error, Locale.UK)).isEqualTo("The unit code \"xcb\" occurs twice.");
        assertThat(CharterMessages.line(error, Locale.SIMPLIFIED_CHINESE))
            .isEqualTo("a.yaml 第1200行 units[3].code [unit-codes-unique] 单位代码“xcb”重复。");
    }

    @Test
    @DisplayName("含花括号的句子照样读得通")
    void bracesAreReadable() {
        CharterError error = new CharterError("a.yaml", 1, "rules.minutes.numbering.pattern", "numbers-unique",
                "numbers-unique", List.of("{n}号"));
        assertThat(CharterMessages.sentence(error, Locale.CHINA)).isEqualTo("编号格式“{n}号”须含 {year} 和 {n}。");
    }

    private static List<String> placeholders(Object sentence) {
        Matcher matcher = Pattern.compile("\\{[0-9]}").matcher(sentence.toString());
        return matcher.results().map((result) -> result.group()).sorted().collect(Collectors.toList());
    }

    private static Properties bundle(String name) {
        Properties properties = new Properties();
        try (StringReader reader = new StringReader(LichengFile.resource(name))) {
            properties.load(reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return properties;
    }

}
