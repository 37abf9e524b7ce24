package org.lianxi.command.knobs;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterMessages;
import org.lianxi.command.conference.charterfile.CharterReading;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("不支持的规则值，装载时指明文件、行、项、规则和可用的值")
class UnsupportedValuesTest {

    private static final String TEXT = new String(Charters.bytes("example-province"), StandardCharsets.UTF_8);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    progressTo: all-member-units | progressTo: attending-units | example-province.yaml 第62行 rules.reporting.progressTo [rule-values-supported] 不支持规则值“attending-units”，可用：all-member-units。
                    receipts: optional | receipts: none | example-province.yaml 第65行 rules.reporting.receipts [rule-values-supported] 不支持规则值“none”，可用：required, optional。
                    dissolution: issuer | dissolution: when-done | example-province.yaml 第71行 rules.lifecycle.dissolution [rule-values-supported] 不支持规则值“when-done”，可用：issuer。
                    verifyBy: {by: convener, | verifyBy: {by: conference, | example-province.yaml 第59行 rules.tracking.verifyBy.by [rule-values-supported] 不支持规则值“conference”，可用：office, convener。
                    mode: vote, majority: two-thirds | mode: vote, majority: three-quarters | example-province.yaml 第45行 rules.decision.majority [rule-values-supported] 不支持规则值“three-quarters”，可用：null, simple, absolute, two-thirds。
                    mode: vote, majority: two-thirds | mode: vote | example-province.yaml 第45行 rules.decision.mode [vote-has-majority] 以表决议事的，须以 majority 写明通过所需的多数：simple、absolute 或 two-thirds。
                    mode: vote, majority: two-thirds | mode: consensus, majority: simple | example-province.yaml 第45行 rules.decision.majority [vote-has-majority] 不以表决议事（mode 不是 vote），多数“simple”没有用处。
                    mode: vote, majority: two-thirds | mode: lottery | example-province.yaml 第45行 rules.decision.mode [rule-values-supported] 不支持规则值“lottery”，可用：consensus, vote。
                    every: P3M | every: quarterly | example-province.yaml 第40行 rules.convene.cadence.every [iso-periods-parse] “quarterly”不是期限，例如 P3D（日历日）、P2WD（工作日）、PT6H（小时）。
                    escalateTo: provincial-government | escalateTo: attending-units | example-province.yaml 第49行 rules.minutes.consent.deadlock.escalateTo [body-has-a-name] “attending-units”是一类单位的统称；这里须写一个成员单位或 organs 中的一个机关。
                    escalateTo: provincial-government | escalateTo: mayor | example-province.yaml 第49行 rules.minutes.consent.deadlock.escalateTo [party-known] “mayor”既不是成员单位，也不是已知的一方或 organs 中的机关。
                    proposers: [convener] | proposers: [] | example-province.yaml 第38行 rules.convene.proposers [schema] 至少要有 1 项。
                    required: attending-units, | required: signing-units, | example-province.yaml 第49行 rules.minutes.consent.required [rule-values-supported] 不支持规则值“signing-units”，可用：attending-units, in-session, all-units, none。
                    quorum: majority | quorum: half | example-province.yaml 第44行 rules.attendance.quorum [rule-values-supported] 不支持规则值“half”，可用：null, majority, two-thirds。
                    host: water | host: env | example-province.yaml 第35行 rules.office.host [office-host-is-lead-unit] 办公室设在“env”，而牵头单位是“water”。
                    delegation: none | delegation: rotation | example-province.yaml 第43行 rules.presiding.delegation [rule-values-supported] 不支持规则值“rotation”，可用：none, convener-may-delegate, vice-convener。
                    amendBy: issuer, | amendBy: issuer, sunset: P3Y, | example-province.yaml 第71行 rules.lifecycle.sunset [schema] 没有“sunset”这一项。
                    silence: deemed-after, silenceAfter: P5WD | silence: deemed-after | example-province.yaml 第49行 rules.minutes.consent.silence [deemed-consent-has-period] 沉默视为同意时，须以 silenceAfter 写明期限。
                    """)
    @DisplayName("改一处")
    void refused(String found, String replacement, String message) {
        assertThat(TEXT).containsOnlyOnce(found);
        CharterReading reading = CharterFile.read("example-province.yaml",
                TEXT.replace(found, replacement).getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(CharterReading.Rejected.class);
        assertThat(((CharterReading.Rejected) reading).errors())
            .extracting((error) -> CharterMessages.line(error, Locale.CHINA))
            .containsExactly(message);
    }

}
