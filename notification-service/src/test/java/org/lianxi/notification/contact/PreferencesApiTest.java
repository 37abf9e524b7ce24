package org.lianxi.notification.contact;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.contact.Wish.Timing;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("怎样通知：渠道、即时或汇总、免打扰、语言；收件箱与催办不能不要")
class PreferencesApiTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String WISH = "/api/conferences/licheng-zybfz/recipients/jyj/preferences";

    private static final String JYJ = "account=jyj-1; unit=jyj; role=liaison";

    @BeforeEach
    void adopted() {
        take(this.log.clause("四·二", "及时向各成员单位通报工作进展情况", "reporting")
            .clause("四·二", "要加强对联席会议议定事项的跟踪督促落实", "tracking")
            .adopt(C));
    }

    @Test
    @DisplayName("没有说过的：各渠道都用，即时，不分时段")
    void withoutAWordEverythingIsWanted() {
        assertThat(bean(Wishes.class).of(C, "jyj")).isEqualTo(Wish.NONE);
        Answer answer = get(WISH, "Lianxi-Actor", JYJ);
        assertThat(answer.body().at("/channels").values()).extracting((name) -> name.asString())
            .contains("inbox", "mail");
        assertThat(answer.body().at("/timing").asString()).isEqualTo("immediate");
        assertThat(answer.body().at("/quietFrom").isNull()).isTrue();
    }

    @Test
    @DisplayName("只要收件箱、每日汇总、夜间免打扰、英文：照此查得到；不要邮件的，不再发邮件")
    void whatIsChosenIsThereForThoseWhoDeliver() {
        put("/api/conferences/licheng-zybfz/recipients/jyj/contact", Map.of("mail", "jyj@example.org"));
        assertThat(withMail(C, Set.of("jyj"))).containsExactly("jyj");

        assertThat(put(WISH, Map.of("channels", List.of("inbox"), "timing", "daily", "quietFrom", "22:00", "quietUntil",
                "07:30", "locale", "en"), JYJ)
            .status()).isEqualTo(200);

        Wish wanted = bean(Wishes.class).of(C, "jyj");
        assertThat(wanted.wants("inbox")).isTrue();
        assertThat(wanted.wants("mail")).isFalse();
        assertThat(wanted.timing()).isEqualTo(Timing.DAILY);
        assertThat(wanted.locale()).contains(Locale.ENGLISH);
        assertThat(wanted.quietHours())
            .isEqualTo(Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30))));
        assertThat(withMail(C, Set.of("jyj"))).isEmpty();
        assertThat(get(WISH, "Lianxi-Actor", JYJ).body().at("/quietUntil").asString()).isEqualTo("07:30");
    }

    @Test
    @DisplayName("没有说渠道的，后来开通的渠道也用；说了的，只用说的那些")
    void channelsThatWereNotSpokenOfAreWantedLaterToo() {
        put(WISH, Map.of("locale", "en"), JYJ);
        assertThat(bean(Wishes.class).of(C, "jyj").wants("opened-later")).isTrue();
        assertThat(get(WISH, "Lianxi-Actor", JYJ).body().at("/channels").values()).extracting((name) -> name.asString())
            .contains("inbox", "mail", "wecom");

        put(WISH, Map.of("channels", List.of("inbox", "mail")), JYJ);
        assertThat(bean(Wishes.class).of(C, "jyj").wants("opened-later")).isFalse();

        put(WISH, Map.of("timing", "daily"), JYJ);
        assertThat(bean(Wishes.class).of(C, "jyj").wants("opened-later")).isTrue();
    }

    @Test
    @DisplayName("收件箱与催办关不掉，拒绝时引条文；什么也没有改")
    void inboxAndUrgingStay() {
        Answer inbox = put(WISH, Map.of("channels", List.of("mail")), JYJ);
        assertThat(inbox.status()).isEqualTo(422);
        assertThat(inbox.body().at("/code").asString()).isEqualTo("inbox-stays");
        assertThat(inbox.body().at("/detail").asString()).contains("四·二", "“及时向各成员单位通报工作进展情况”");

        Answer urging = put(WISH, Map.of("urging", false), JYJ);
        assertThat(urging.body().at("/code").asString()).isEqualTo("urging-stays");
        assertThat(urging.body().at("/detail").asString()).contains("“要加强对联席会议议定事项的跟踪督促落实”");
        assertThat(bean(Wishes.class).of(C, "jyj")).isEqualTo(Wish.NONE);
        assertThat(count("select count(*) from contact_change")).isZero();
    }

    @Test
    @DisplayName("制度没有这一条的，照直说是本系统的约定")
    void whereTheCharterIsSilentTheRefusalSaysSo() {
        jdbc().sql("delete from clause").update();
        assertThat(put(WISH, Map.of("channels", List.of()), JYJ).body().at("/detail").asString()).contains("制度未作规定");
    }

    @ParameterizedTest
    @CsvSource({ "timing, weekly, timing-unknown", "quietFrom, 22:00, time-invalid", "quietFrom, 24:00, time-invalid",
            "quietUntil, 7, time-invalid", "locale, fr, locale-unknown" })
    @DisplayName("填错的，说明是哪一项、怎么不对")
    void badWishesAreNamed(String field, String value, String rule) {
        Answer answer = put(WISH, Map.of(field, value), JYJ);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/rule").asString()).isEqualTo(rule);
        assertThat(
                put(WISH, Map.of("channels", List.of("inbox", "pigeon")), JYJ).body().at("/errors/0/rule").asString())
            .isEqualTo("channel-unknown");
    }

    @Test
    @DisplayName("渠道里夹着空的，也说明是哪一项")
    void aChannelWithoutANameIsNamed() {
        Answer answer = put(WISH, Map.of("channels", Arrays.asList("inbox", null)), JYJ);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("channels");
        assertThat(answer.body().at("/errors/0/rule").asString()).isEqualTo("channel-unknown");
    }

    @Test
    @DisplayName("别的单位的，看不到也改不了")
    void othersAreRefused() {
        String other = "account=zjj-1; unit=zjj; role=liaison";
        assertThat(get(WISH, "Lianxi-Actor", other).status()).isEqualTo(403);
        assertThat(put(WISH, Map.of("timing", "daily"), other).status()).isEqualTo(403);
    }

}
