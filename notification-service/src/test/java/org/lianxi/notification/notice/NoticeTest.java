package org.lianxi.notification.notice;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTest {

    @Test
    @DisplayName("同一通知对同一单位只欠一次，次序照旧")
    void owedToNobodyTwice() {
        Notice notice = Notice.of(NoticeKind.PROGRESS_REPORTED, List.of("wjj", "jyj", "wjj"), "/");

        assertThat(notice.recipients()).containsExactly("wjj", "jyj");
    }

}
