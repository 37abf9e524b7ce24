package org.lianxi.command.conference.charterfile;

import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("一份有十处错误的制度文件")
class PlantedErrorsTest {

    private final LichengFile file = LichengFile.original()
        .with("level: district", "level: planet")
        .with("documentNumber: 泉鲤政办〔2021〕26号", "documentNr: 泉鲤政办〔2021〕26号")
        .with("\n  inForceFrom: 2021-04-26", "\n  inForceFrom: 2021-04-31")
        .with("duties: 32,", "duties: 33,")
        .with("office: [ybj,", "office: [ybk, ybj,")
        .with("{seat: \"member:xcb\", person: 连英霞", "{seat: \"member:xcz\", person: 连英霞")
        .with("by: convener\n    delegation", "by: mayor\n    delegation")
        .with("noticeAhead: {value: P3D", "noticeAhead: {value: 3d")
        .with("opens: [M3, M5]", "opens: [M3, M55]");

    @Test
    @DisplayName("恰好报出这十处，按行排列，行、项、规则都对")
    void exactlyTheTenAreReported() {
        assertThat(this.file.errors()).extracting(CharterError::line, CharterError::field, CharterError::rule)
            .containsExactlyElementsOf(expected());
    }

    private List<Tuple> expected() {
        return List.of(at("level: planet", "identity.level", "schema"), at("source:", "source", "schema"),
                at("documentNr:", "source.documentNr", "schema"),
                at("inForceFrom: 2021-04-31", "source.inForceFrom", "date-exists"),
                at("duties: 33", "declared.duties", "declared-numbers-agree"),
                at("office: [ybk", "lists.office[0]", "list-codes-known"),
                at("member:xcz", "holders[1].seat", "holder-seat-exists"),
                at("value: 3d", "rules.convene.noticeAhead.value", "iso-periods-parse"),
                at("by: mayor", "rules.presiding.by", "rule-values-supported"),
                at("M55", "flows[6].opens[1]", "case-kind-known"));
    }

    private Tuple at(String found, String field, String rule) {
        return tuple(this.file.lineOf(found), field, rule);
    }

}
