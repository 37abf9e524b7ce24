package org.lianxi.notification.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.contract.notice.NoticeTemplates;
import org.lianxi.notification.Records;
import org.lianxi.transport.RecordedEvent;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Map<String, String> templates = Map.of();

    private final Wording wording = new Wording(messages(), (conferenceId, logIndex, kind) -> this.templates,
            ZoneId.of("Asia/Shanghai"));

    @Test
    @DisplayName("通知有中文和英文两种说法，日期各按习惯")
    void noticesAreWordedInBothLanguages() {
        WordedNotice notice = word(Notice.of(NoticeKind.PROGRESS_REPORTED, List.of("wjj"), "/conferences/c/actions/a",
                "专项治理", 2, "工信局", 30, "已摸底排查", LocalDate.of(2026, 11, 24)));

        assertThat(notice.words(Locale.CHINA))
            .isEqualTo(new WordedNotice.Words("落实情况通报：专项治理（第2次，30%）", "工信局于2026年11月24日报告“专项治理”进展：已完成30%。\n已摸底排查"));
        assertThat(notice.words(Locale.UK).title()).isEqualTo("Progress: 专项治理 (report 2, 30%)");
        assertThat(notice.words(Locale.UK).body()).contains("on 24 November 2026: 30% done.");
    }

    @Test
    @DisplayName("印发简报的通知，标题不把“工作进展简报”说两遍")
    void aBulletinIsNamedOnce() {
        WordedNotice notice = word(Notice.of(NoticeKind.BULLETIN_ISSUED, List.of("wjj"), "/",
                "工作进展简报（2026年11月1日至2026年11月24日）", "鲤职联报〔2026〕1号", LocalDate.of(2026, 11, 25)));

        assertThat(notice.chinese().title()).isEqualTo("印发简报：工作进展简报（2026年11月1日至2026年11月24日）（鲤职联报〔2026〕1号）");
        assertThat(notice.english().title()).startsWith("Bulletin issued: 工作进展简报");
    }

    @Test
    @DisplayName("逾期提醒说清何事、何时、逾期几个工作日、谁来办")
    void remindersSayWhatIsLate() {
        WordedNotice notice = word(Notice.of(NoticeKind.DEADLINE_PASSED, List.of("wjj"), "/conferences/c/actions/a",
                new Title("专项治理", "Campaign"), new Phrase("limit.action-is-done"), LocalDate.of(2026, 5, 3), 1,
                List.of("区工信局")));

        assertThat(notice.words(Locale.CHINA)).isEqualTo(
                new WordedNotice.Words("已过时限：专项治理（办结交办事项）", "“专项治理”应于2026年5月3日前办结交办事项，至今未办，已逾期1个工作日。\n责任单位：区工信局"));
        assertThat(notice.words(Locale.UK)).isEqualTo(new WordedNotice.Words(
                "Overdue: Campaign (completion of the task)",
                "\"Campaign\": completion of the task was due by 3 May 2026 and is still open (working days late: 1)."
                        + "\nTo act: 区工信局"));
    }

    @Test
    @DisplayName("制度文件自定的措辞代替通用的：标题、正文各自可换，填入的内容照旧；没有写英文的，英文不变")
    void theCharterWordsItsOwnNotices() {
        this.templates = Map.of("title", "关于“{0}”进展的通报", "body", "{2}报来进展'{3}%'。\n{4}");
        WordedNotice notice = word(Notice.of(NoticeKind.PROGRESS_REPORTED, List.of("wjj"), "/", "专项治理 $1 {2}", 2, "工信局",
                30, "已摸底排查", LocalDate.of(2026, 11, 24)));

        assertThat(notice.words(Locale.CHINA))
            .isEqualTo(new WordedNotice.Words("关于“专项治理 $1 {2}”进展的通报", "工信局报来进展'30%'。\n已摸底排查"));
        assertThat(notice.words(Locale.UK).title()).startsWith("Progress: 专项治理");
    }

    @Test
    @DisplayName("制度文件也可以自定英文措辞，只写英文标题的，英文正文和中文不变")
    void theCharterWordsItsOwnEnglishNotices() {
        this.templates = Map.of("title.en", "On {0}");
        WordedNotice notice = word(Notice.of(NoticeKind.PROGRESS_REPORTED, List.of("wjj"), "/", "专项治理", 2, "工信局", 30,
                "已摸底排查", LocalDate.of(2026, 11, 24)));

        assertThat(notice.words(Locale.UK).title()).isEqualTo("On 专项治理");
        assertThat(notice.words(Locale.UK).body()).contains("on 24 November 2026: 30% done.");
        assertThat(notice.words(Locale.CHINA).title()).isEqualTo("落实情况通报：专项治理（第2次，30%）");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("制度文件可以改写每一种通知，填入的内容不多不少")
    void everyKindCanBeWordedByACharter(NoticeKind kind) throws IOException {
        Properties bundle = bundle("");
        int most = Stream.of(".title", ".body")
            .flatMap((part) -> places(bundle.getProperty("notice." + kind.wireName() + part)).stream())
            .mapToInt((place) -> Integer.parseInt(place) + 1)
            .max()
            .orElse(0);
        assertThat(NoticeTemplates.details(kind.wireName())).isEqualTo(most);
        assertThat(NoticeTemplates.kinds()).hasSameSizeAs(NoticeKind.values());
    }

    @Test
    @DisplayName("没有时限、没有议题时照实说")
    void whatIsNotSetIsSaidSo() {
        OffsetDateTime time = OffsetDateTime.parse("2026-12-01T09:00:00+08:00");
        assertThat(word(Notice.of(NoticeKind.CONSENT_REQUESTED, List.of(), "/", "纪要", 1, null,
                new Phrase("silence.is-no-consent")))
            .chinese()
            .body()).contains("请答复；逾期未答复不视为同意。");
        assertThat(word(Notice.of(NoticeKind.MEETING_CONVENED, List.of(), "/", "会议", time, time, "三楼",
                Undecided.unless(List.of()), List.of("工信局")))
            .chinese()
            .body()).contains("2026年12月1日（星期二）09:00", "议题：未定");
        assertThat(word(Notice.of(NoticeKind.MEETING_PROPOSED, List.of(), "/", "会议", "工信局", "校园隐患",
                Undecided.unless(null), Undecided.unless(List.of("隐患"))))
            .english()
            .body()).contains("Proposed day: not set yet\nTopics: 隐患");
    }

    @ParameterizedTest
    @CsvSource({ "CONSENT_REQUESTED,2", "PRESIDING_DELEGATED,2", "AGENDA_ITEM_PROPOSED,3", "EXTENSION_GRANTED,3",
            "ACTION_URGED,4", "REASSIGNMENT_REQUESTED,2", "GUIDANCE_ISSUED,1", "MEETING_CONVENED,5",
            "ACTION_ASSIGNED,2", "ACTION_REASSIGNED,7", "RELEASE_PROPOSED,3", "RELEASE_APPROVED,3", "DEADLINE_NEAR,4",
            "DEADLINE_TODAY,4", "DEADLINE_PASSED,4", "DEADLINE_ESCALATED,4", "CLOCK_NEAR,3", "TERM_RAN_OUT,2",
            "ISSUE_REFERRED,1" })
    @DisplayName("没有的内容不说未定：要么略去整句，要么写明“无”")
    void whatIsAbsentIsNoneOrLeftOut(NoticeKind kind, int place) {
        for (Object absent : Arrays.asList(null, List.of())) {
            Object[] details = new Object[NoticeTemplates.details(kind.wireName())];
            Arrays.fill(details, "甲");
            details[place] = absent;

            WordedNotice notice = word(Notice.of(kind, List.of(), "/", details));

            assertThat(notice.chinese().body()).doesNotContain("未定", "null", "{", "[", "]", "无前", "于前", "（）")
                .doesNotContainPattern("(?<!：)无(?!需)");
            assertThat(notice.english().body()).doesNotContain("none set", "not set", "null", "{", "[", "]", "  ")
                .doesNotContainPattern("(?<!: )none");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("说全了的没有方括号，日期前后没有空格；什么都没有时也没有未定、null 和没填的空")
    void whatIsSaidIsSaidInFull(NoticeKind kind) {
        Object[] details = new Object[NoticeTemplates.details(kind.wireName())];
        for (Object detail : Arrays.asList(LocalDate.of(2026, 10, 9), null)) {
            Arrays.fill(details, detail);

            WordedNotice notice = word(Notice.of(kind, List.of(), "/", details));

            assertThat(List.of(notice.chinese(), notice.english()))
                .allSatisfy((words) -> assertThat(words.title() + words.body()).doesNotContain("未定", "none set",
                        "not set", "null", "{", "[", "]"));
            assertThat(notice.chinese().body()).doesNotContain(" 2026年", "9日 ");
        }
    }

    @Test
    @DisplayName("时间按联席会议所在的时区写，不管报来时用的哪个时区；同一天结束的不重复日期")
    void timesAreOurs() {
        OffsetDateTime start = OffsetDateTime.parse("2026-11-30T23:30:00Z");
        assertThat(meeting(start, start.plusHours(2)).chinese().body())
            .startsWith("定于2026年12月1日（星期二）07:30至09:30召开“会议”");
        assertThat(meeting(start, start.plusHours(2)).english().body())
            .contains("from Tuesday, 1 December 2026, 07:30 to 09:30");
        assertThat(meeting(start, start.plusHours(20)).chinese().body())
            .startsWith("定于2026年12月1日（星期二）07:30至2026年12月2日（星期三）03:30召开");
    }

    private WordedNotice meeting(OffsetDateTime from, OffsetDateTime until) {
        return word(Notice.of(NoticeKind.MEETING_CONVENED, List.of(), "/", "会议", from, new EndTime(from, until), "三楼",
                List.of(), List.of("工信局")));
    }

    @Test
    @DisplayName("征求同意时说清沉默的后果和期限，日期随读者的语言")
    void silenceIsExplained() {
        WordedNotice notice = word(Notice.of(NoticeKind.CONSENT_REQUESTED, List.of(), "/", "纪要", 1,
                LocalDate.of(2026, 3, 2), new Phrase("silence.is-consent", List.of(LocalDate.of(2026, 3, 3)))));

        assertThat(notice.words(Locale.CHINA).body()).endsWith("请于2026年3月2日前答复；到2026年3月3日为止仍未答复的，按制度视为同意。");
        assertThat(notice.words(Locale.UK).body())
            .endsWith("Please answer by 2 March 2026; by the charter, silence until 3 March 2026 counts as consent.");
    }

    @Test
    @DisplayName("标题里的换行、控制字符、反向书写符进不了通知标题")
    void hostileTitlesBecomeOneLine() {
        String title = "治理\r\nBcc: all@example.org\u0000\u202Egnp\uD800 {0} <b>";

        WordedNotice notice = word(
                Notice.of(NoticeKind.ACTION_ASSIGNED, List.of(), "/", title, "a", List.of(), null, "第一行\r\n第二行\u0007"));

        assertThat(notice.chinese().title()).isEqualTo("交办事项：治理 Bcc: all@example.org gnp\uFFFD {0} <b>");
        assertThat(notice.chinese().body()).endsWith("要求：第一行\n第二行 ").doesNotContain("\r", "\u0000", "\u202E");
    }

    @Test
    @DisplayName("过长的标题按字截短，不截断生僻字")
    void longTitlesAreCut() {
        assertThat(PlainText.line("𠮷".repeat(500))).isEqualTo("𠮷".repeat(119) + "…");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("每种通知都有说法，用到的内容两种语言相同")
    void everyKindHasWords(NoticeKind kind) throws IOException {
        for (String part : List.of(".title", ".body")) {
            String key = "notice." + kind.wireName() + part;
            assertThat(places(bundle("").getProperty(key))).isEqualTo(places(bundle("_en").getProperty(key)));
        }
        assertThat(NoticeKind.of(kind.wireName())).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "_en" })
    @DisplayName("词条不重：同一个说法写了两遍，前一遍就没有了")
    void nothingIsSaidTwice(String suffix) throws IOException {
        List<Object> twice = new ArrayList<>();
        Properties said = new Properties() {
            @Override
            public Object put(Object key, Object words) {
                if (containsKey(key)) {
                    twice.add(key);
                }
                return super.put(key, words);
            }
        };
        load(said, suffix);
        assertThat(twice).isEmpty();
        assertThat(said).isNotEmpty();
    }

    @Test
    @DisplayName("两种语言的词条一一对应")
    void bundlesAreInStep() throws IOException {
        assertThat(bundle("_en").stringPropertyNames()).isEqualTo(bundle("").stringPropertyNames());
        Set<String> kinds = Arrays.stream(NoticeKind.values())
            .map((kind) -> "notice." + kind.wireName())
            .collect(Collectors.toSet());
        assertThat(bundle("").stringPropertyNames()).filteredOn((key) -> key.startsWith("notice."))
            .allMatch((key) -> kinds.contains(key.substring(0, key.lastIndexOf('.'))));
    }

    private WordedNotice word(Notice notice) {
        RecordedEvent source = new Records().progress("c", "action-1", 1, 30);
        return this.wording.word(notice, source, (kind) -> this.templates);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
            .results()
            .map((place) -> place.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String suffix) throws IOException {
        Properties properties = new Properties();
        load(properties, suffix);
        return properties;
    }

    private static void load(Properties properties, String suffix) throws IOException {
        String name = "/notification-messages" + suffix + ".properties";
        try (InputStreamReader reader = new InputStreamReader(WordingTest.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("notification-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

}
