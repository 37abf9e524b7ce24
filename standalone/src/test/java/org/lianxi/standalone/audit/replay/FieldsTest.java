package org.lianxi.standalone.audit.replay;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("文档的各栏与规范形式")
class FieldsTest {

    @Test
    @DisplayName("列表里的各项按其编号称呼，前面多一项也不错位；没有编号的按次序")
    void itemsAreNamedByTheirIds() {
        Document document = new Document("view",
                new Document("seats",
                        List.of(new Document("id", "a").append("n", 1), new Document("id", "b").append("n", 2L)))
                    .append("tags", List.of("x", "y"))
                    .append("none", List.of()));
        assertThat(Fields.of(document)).containsEntry("view.seats[b].n", "2")
            .containsEntry("view.tags[1]", "\"y\"")
            .containsEntry("view.none", "[]");
    }

    @Test
    @DisplayName("成员的次序、整数的宽度不算不同；文字与数目不同就是不同")
    void canonicalForm() {
        assertThat(Canonical.text(new Document("b", 1L).append("a", "x")))
            .isEqualTo(Canonical.text(new Document("a", "x").append("b", 1)))
            .isEqualTo("{\"a\":\"x\",\"b\":1}");
        assertThat(Canonical.text(new Document("b", "1"))).isNotEqualTo(Canonical.text(new Document("b", 1)));
    }

    @Test
    @DisplayName("摘要随任何一份文档而变")
    void theDigestCoversEveryDocument() {
        ViewDigest one = new ViewDigest();
        ViewDigest other = new ViewDigest();
        one.add(new Document("_id", "a"));
        other.add(new Document("_id", "a"));
        other.add(new Document("_id", "b"));
        assertThat(one.end().documents()).isEqualTo(1);
        assertThat(other.end().digest()).startsWith("sha-256:").isNotEqualTo(one.end().digest());
    }

}
