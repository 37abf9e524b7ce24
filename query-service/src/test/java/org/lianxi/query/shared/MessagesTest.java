package org.lianxi.query.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.EventCatalogue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("中英文句子")
class MessagesTest {

    private static Properties bundle(String suffix) throws IOException {
        return PropertiesLoaderUtils.loadProperties(new EncodedResource(
                new ClassPathResource("query-messages" + suffix + ".properties"), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("中文和英文逐条对应")
    void inStep() throws IOException {
        assertThat(bundle("").keySet()).isEqualTo(bundle("_en").keySet());
    }

    @Test
    @DisplayName("每种记录都有一句话")
    void everyEventHasASentence() throws IOException {
        assertThat(bundle("").stringPropertyNames())
            .containsAll(EventCatalogue.events().stream().map(EventCatalogue::nameOf).toList());
    }

}
