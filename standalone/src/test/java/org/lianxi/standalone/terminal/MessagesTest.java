package org.lianxi.standalone.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("终端用语")
class MessagesTest {

    @Test
    @DisplayName("中英文条目一一对应")
    void bothLanguagesAreInStep() {
        assertThat(Messages.in(Locale.ENGLISH).bundle().keySet()).isEqualTo(ownKeys(Locale.ENGLISH))
            .isEqualTo(ownKeys(Locale.SIMPLIFIED_CHINESE));
    }

    private static Set<String> ownKeys(Locale locale) {
        String file = locale.equals(Locale.ENGLISH) ? "/standalone-messages_en.properties"
                : "/standalone-messages.properties";
        Properties properties = new Properties();
        try (InputStream stream = MessagesTest.class.getResourceAsStream(file)) {
            properties.load(stream);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return properties.stringPropertyNames();
    }

    @Test
    @DisplayName("环境没有要求英文时用中文")
    void speaksChineseUnlessAskedForEnglish() {
        assertThat(Messages.of(Map.of()).text("state.up")).isEqualTo("运行中");
        assertThat(Messages.of(Map.of("LANG", "C.UTF-8")).text("state.up")).isEqualTo("运行中");
        assertThat(Messages.of(Map.of("LANG", "en_GB.UTF-8")).text("state.up")).isEqualTo("running");
        assertThat(Messages.of(Map.of("LANG", "zh_CN.UTF-8", "LIANXI_LANG", "en")).text("state.up"))
            .isEqualTo("running");
    }

    @Test
    @DisplayName("汉字占两格，列仍对齐")
    void columnsStandStraight() {
        assertThat(new Table().row("服务", "x").row("abcd", "y").lines()).containsExactly("  服务  x", "  abcd  y");
    }

}
