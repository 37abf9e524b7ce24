package org.lianxi.command.shared.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.shared.Refusal;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("拒绝的话说完整")
class RefusalProblemsTest {

    private final RefusalProblems problems = new RefusalProblems(messages(), (id) -> Licheng.standing());

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("command-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private String said(String code, String path, Object... details) {
        Refusal refusal = new Refusal(code, path, Refusal.Kind.INVALID, List.of(details));
        return (String) this.problems.problem(refusal, Licheng.ID, "/").members().get("detail");
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    @DisplayName("没有填的，说没有填，不说 null")
    void whatNobodyGaveIsSaidInWords() {
        Optional<?> missing = Optional.empty();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(said("resolution-exists", "tracking.source", missing)).isEqualTo("该会议没有议定事项“（未写明）”。");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(said("resolution-exists", "tracking.source", missing))
            .isEqualTo("The meeting agreed no (not named).");
    }

    @Test
    @DisplayName("一个都没有的时候换一种说法，不留空")
    void nothingToListIsSaidOtherwise() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        String owed = "minutes-are-owed-to-the-body";
        assertThat(said(owed, "minutes.copyReport.to", 0, Optional.empty(), List.of())).isEqualTo("制度没有规定纪要抄报任何机关。");
        assertThat(said(owed, "minutes.copyReport.to", 2, "elsewhere", List.of("wjj", "elsewhere")))
            .isEqualTo("制度没有规定纪要抄报“elsewhere”，应抄报：区卫健局、elsewhere。");
        String deadlock = "units-object-after-being-asked-again";
        assertThat(said(deadlock, "minutes.consent.deadlock.escalateTo", 0, List.of())).isEqualTo("没有单位对本版有异议。");
        assertThat(said(deadlock, "minutes.consent.deadlock.escalateTo", 1, List.of("wjj")))
            .isEqualTo("对有异议的单位（区卫健局）还没有再次征求同意。");
    }

}
