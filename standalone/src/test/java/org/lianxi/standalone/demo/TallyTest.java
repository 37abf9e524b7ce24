package org.lianxi.standalone.demo;

import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.standalone.terminal.Messages;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("逐单位统计")
class TallyTest {

    private final Tally tally = new Tally();

    @Test
    @DisplayName("没有单位漏收才算齐")
    void isCompleteWhenNobodyMissesAnything() {
        this.tally.add(new Unit("a", "甲单位"), 5, 2, 0);
        assertThat(this.tally.isComplete()).isTrue();
        this.tally.add(new Unit("b", "乙单位"), 4, 1, 1);
        assertThat(this.tally.isComplete()).isFalse();
        assertThat(this.tally.missed()).isEqualTo(1);
    }

    @Test
    @DisplayName("JSON 只有一份文档，字段名固定")
    void isOneJsonDocument() {
        this.tally.add(new Unit("a", "甲单位"), 5, 2, 0);
        assertThat(this.tally.json()).isEqualTo("{\"units\":[{\"code\":\"a\",\"name\":\"甲单位\",\"notices\":5,"
                + "\"progressReports\":2,\"missed\":0}],\"missed\":0}");
    }

    @Test
    @DisplayName("表格每单位一行")
    void isATable() {
        this.tally.add(new Unit("a", "甲单位"), 5, 2, 0);
        assertThat(this.tally.lines(Messages.in(Locale.SIMPLIFIED_CHINESE))).hasSize(2)
            .last()
            .asString()
            .startsWith("  甲单位");
    }

}
