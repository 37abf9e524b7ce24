package org.lianxi.standalone.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.standalone.audit.rules.CharterRule;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("审计命令的用语")
class AuditMessagesTest {

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = AuditMessagesTest.class.getResourceAsStream(file)) {
            properties.load(stream);
        }
        return properties.stringPropertyNames();
    }

    @Test
    @DisplayName("中英文条目一一对应，每条规则都有一句话")
    void bothLanguagesAreInStep() throws IOException {
        assertThat(keys("/replay-messages.properties")).isEqualTo(keys("/replay-messages_en.properties"))
            .containsAll(Stream.of(CharterRule.values()).map((rule) -> "breach." + rule.code()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "replay", "diff", "topic" })
    @DisplayName("帮助按语言说明每个选项")
    void helpsInBothLanguages(String command) {
        assertThat(help(command, "zh-CN")).contains("用法：", "日志所在的 PostgreSQL", "--db");
        assertThat(help(command, "en")).contains("Usage:", "PostgreSQL with the log", "--db")
            .doesNotContainPattern("[\\p{IsHan}]");
    }

    private static String help(String command, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Audit.run(List.of(command, "--help", "--lang", language), Map.of(), printed, printed,
                Clock.systemUTC()))
            .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

}
