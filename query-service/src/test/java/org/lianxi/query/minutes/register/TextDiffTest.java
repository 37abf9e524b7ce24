package org.lianxi.query.minutes.register;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("两稿比较")
class TextDiffTest {

    @Test
    @DisplayName("相同的段落保留，改动的段落先删后增")
    void paragraphs() {
        assertThat(TextDiff.between("一\n二\n三", "一\n贰\n三\n四")).extracting((line) -> line.change() + line.text())
            .containsExactly("same一", "removed二", "added贰", "same三", "added四");
    }

}
