package org.lianxi.command.conference.charterfile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("读不成 YAML 的文件")
class CharterSyntaxTest {

    @ParameterizedTest(name = "第 {1} 行")
    @CsvSource(delimiter = '|', textBlock = """
            'schema: lianxi-charter/1\\nidentity: {id: a\\nunits: b\\n'    | 3
            'schema: x\\n  indented: wrong\\n'                             | 2
            'a: 1\\n---\\nb: 2\\n'                                         | 2
            'a: 1\\nb: *nowhere\\n'                                        | 2
            'a: !!java.net.URL [x]\\n'                                     | 1
            'a: \"not closed\\n'                                           | 2
            'a: 1\\nb: BELL\\n'                                         | 2
            """)
    @DisplayName("语法错误带行号")
    void syntaxErrorHasItsLine(String yaml, int line) {
        assertThat(errors(yaml.translateEscapes().replace("BELL", "\007").getBytes(StandardCharsets.UTF_8)))
            .singleElement()
            .satisfies((error) -> assertThat(error).extracting(CharterError::rule, CharterError::line)
                .containsExactly("yaml-syntax", line));
    }

    @Test
    @DisplayName("超过 1 MiB 的文件不读")
    void tooLargeIsRefused() {
        assertThat(rules(new byte[1024 * 1024 + 1])).containsExactly("file-size-limited");
    }

    @Test
    @DisplayName("不是 UTF-8 的文件不读")
    void otherEncodingIsRefused() {
        assertThat(rules("名称: 联席会议".getBytes(Charset.forName("GB18030")))).containsExactly("file-is-utf-8");
    }

    @Test
    @DisplayName("空文件、只有注释的文件")
    void emptyIsRefused() {
        assertThat(rules(new byte[0])).containsExactly("file-not-empty");
        assertThat(rules("# 只有注释\n".getBytes(StandardCharsets.UTF_8))).containsExactly("file-not-empty");
    }

    @Test
    @DisplayName("嵌套过深的文件不读")
    void deepNestingIsRefused() {
        assertThat(rules(("[".repeat(500) + "]".repeat(500)).getBytes(StandardCharsets.UTF_8)))
            .containsExactly("yaml-syntax");
    }

    @Test
    @DisplayName("层层引用的文件不展开")
    void aliasesAreNotExpanded() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]%n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        assertThat(rules(yaml.toString().getBytes(StandardCharsets.UTF_8))).contains("no-block-aliases");
        assertThat(rules("a: &a {b: *a}\n".getBytes(StandardCharsets.UTF_8))).contains("no-block-aliases");
    }

    @Test
    @DisplayName("重复的键一次全报，行号是重复处")
    void everyDuplicateKeyIsReported() {
        byte[] yaml = "schema: a\nunits: []\nschema: b\nidentity: {id: x, id: y}\n".getBytes(StandardCharsets.UTF_8);
        assertThat(errors(yaml)).filteredOn((error) -> error.rule().equals("keys-unique"))
            .extracting(CharterError::field, CharterError::line)
            .containsExactly(tuple("schema", 3), tuple("identity.id", 4));
    }

    @Test
    @DisplayName("不是映射的文件只报一处格式错误")
    void listIsNoCharter() {
        assertThat(errors("- a\n- b\n".getBytes(StandardCharsets.UTF_8))).singleElement()
            .satisfies((error) -> assertThat(error).extracting(CharterError::rule, CharterError::code)
                .containsExactly("schema", "schema.type"));
    }

    @Test
    @DisplayName("键不是词的映射报出行号")
    void complexKeyIsRefused() {
        assertThat(errors("schema: a\n? [x, y]\n: z\n".getBytes(StandardCharsets.UTF_8)))
            .anySatisfy((error) -> assertThat(error).extracting(CharterError::rule, CharterError::line)
                .containsExactly("keys-are-words", 2));
    }

    @Test
    @DisplayName("开头的字节顺序标记不妨碍读取")
    void byteOrderMarkIsSkipped() {
        assertThat(new LichengFile("\uFEFF" + LichengFile.original().text()).read())
            .isInstanceOf(CharterReading.Loaded.class);
    }

    @Test
    @DisplayName("no、yes、日期照字面读作文字")
    void wordsStayWords() {
        LichengFile plain = LichengFile.original()
            .with("within: PT6H, to: [district-government], law: 卫生部令第25号第七条, verified: partial",
                    "within: PT6H, to: [district-government], law: 卫生部令第25号第七条, verified: no");
        assertThat(LichengFile.loaded(plain.read()).clocks()).anyMatch((clock) -> clock.verified().equals("no"));
    }

    private static List<String> rules(byte[] yaml) {
        return errors(yaml).stream().map(CharterError::rule).distinct().toList();
    }

    private static List<CharterError> errors(byte[] yaml) {
        CharterReading reading = CharterFile.read("some.yaml", yaml);
        assertThat(reading).isInstanceOf(CharterReading.Rejected.class);
        return ((CharterReading.Rejected) reading).errors();
    }

}
