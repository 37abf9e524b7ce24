package org.lianxi.notification.notice;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("制度文件自定的通知措辞：中文、英文各自生效，别的通知不变")
class OwnWordingTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    @Test
    @DisplayName("收到的通知就是制度文件的措辞，没有写的那一种语言、那一部分用通用的")
    void inBothLanguages() {
        this.log.text("notice.progress-reported.title", "关于“{0}”的通报")
            .text("notice.progress-reported.title.en", "On {0}, report {1}")
            .text("notice.progress-reported.body.en", "{2}: {3} per cent.");
        take(this.log.adopt(C));
        take(this.log.assign(C, "action-1", "专项治理"), this.log.progress(C, "action-1", 1, 30));

        assertThat(words("progress-reported", "title_zh")).isEqualTo("关于“专项治理”的通报");
        assertThat(words("progress-reported", "body_zh")).contains("已完成30%");
        assertThat(words("progress-reported", "title_en")).isEqualTo("On 专项治理, report 1");
        assertThat(words("progress-reported", "body_en")).isEqualTo("工信局: 30 per cent.");
        assertThat(words("action-assigned", "title_en")).doesNotStartWith("On ");
    }

    private static String words(String kind, String column) {
        return jdbc().sql("select " + column + " from notice where kind = ?").param(kind).query(String.class).single();
    }

}
