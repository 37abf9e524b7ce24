package org.lianxi.standalone.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("内置文档库")
class DocumentStoreEngineIT {

    @TempDir
    Path directory;

    @Test
    @DisplayName("正常停止后再启动，文档仍在")
    void keepsItsDocumentsOverARestart() {
        try (DocumentStoreEngine first = new DocumentStoreEngine(this.directory, 0)) {
            first.start();
            within(first, (kept) -> kept.insertOne(new Document("_id", 1).append("word", "联席")));
        }
        try (DocumentStoreEngine second = new DocumentStoreEngine(this.directory, 0)) {
            second.start();
            String word = within(second, (kept) -> kept.find().first().getString("word"));
            assertThat(word).isEqualTo("联席");
            assertThat(second.laidAside()).isEmpty();
        }
    }

    @Test
    @DisplayName("写入当中进程被强行终止：重启后文档与索引一致，每个文档都能再写")
    void staysConsistentOverAKillWhileWriting() throws Exception {
        try (ChildJvm child = ChildJvm.start(WriteForEver.class, this.directory)) {
            child.kill();
        }
        try (DocumentStoreEngine again = new DocumentStoreEngine(this.directory, 0)) {
            again.start();
            assertThat(again.laidAside()).isEmpty();
            long count = count(again);
            assertThat(count).isPositive();
            for (int id = 0; id < count + 3; id++) {
                upsert(again, id);
            }
            assertThat(count(again)).isEqualTo(count + 3);
        }
    }

    @Test
    @DisplayName("文件损坏时移到一旁，从空库启动")
    void laysATornFileAside() throws Exception {
        Files.write(this.directory.resolve("documents.mv"), new byte[20_000], StandardOpenOption.CREATE);
        try (DocumentStoreEngine engine = new DocumentStoreEngine(this.directory, 0)) {
            engine.start();
            assertThat(engine.laidAside()).hasValueSatisfying((file) -> assertThat(file).hasSize(20_000));
            assertThat(count(engine)).isZero();
        }
    }

    @Test
    @DisplayName("旧格式的文件移到一旁，从空库启动")
    void laysAFileOfAnotherFormatAside() {
        try (MVStore old = MVStore.open(this.directory.resolve("documents.mv").toString())) {
            old.openMap("databases.lianxi.kept").put(1, "as it was kept before");
        }
        try (DocumentStoreEngine engine = new DocumentStoreEngine(this.directory, 0)) {
            engine.start();
            assertThat(engine.laidAside()).isPresent();
            assertThat(count(engine)).isZero();
            upsert(engine, 1);
        }
        try (DocumentStoreEngine again = new DocumentStoreEngine(this.directory, 0)) {
            again.start();
            assertThat(again.laidAside()).isEmpty();
            assertThat(count(again)).isOne();
        }
    }

    static Stream<Object> ids() {
        return Stream.of("会议-1", "", 1, 1L << 60, 0.5, true, new ObjectId("65a000000000000000000001"),
                new Date(1_625_000_000_000L), new Binary(new byte[] { 1, 2, 3 }), new Document("unit", "wjj"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    @DisplayName("各种类型的标识，重启后都找得到、改得了、删得掉")
    void everyKindOfId(Object id) {
        try (DocumentStoreEngine first = new DocumentStoreEngine(this.directory, 0)) {
            first.start();
            within(first, (kept) -> kept.insertMany(List.of(new Document("_id", "another").append("word", "旁"),
                    new Document("_id", id).append("word", "联席"), new Document("_id", "last").append("word", "末"))));
        }
        try (DocumentStoreEngine second = new DocumentStoreEngine(this.directory, 0)) {
            second.start();
            assertThat(within(second, (kept) -> kept.find(Filters.eq(id)).first()).getString("word")).isEqualTo("联席");
            within(second, (kept) -> kept.updateOne(Filters.eq(id), new Document("$set", new Document("word", "改"))));
            assertThat(words(second)).containsExactly("旁", "改", "末");
            assertThat(within(second, (kept) -> kept.deleteOne(Filters.eq(id))).getDeletedCount()).isOne();
            within(second, (kept) -> kept.insertOne(new Document("_id", id).append("word", "新")));
            assertThat(words(second)).containsExactly("旁", "末", "新");
        }
    }

    @Test
    @DisplayName("一次读完比一个回复所能容纳的更多的文档")
    void readsMoreThanAReplyHolds() {
        int count = 250;
        Document large = new Document("text", "x".repeat(200_000));
        try (DocumentStoreEngine engine = new DocumentStoreEngine(this.directory, 0)) {
            engine.start();
            for (int id = 0; id < count; id++) {
                Document document = new Document("_id", id).append("large", large);
                within(engine, (kept) -> kept.insertOne(document));
            }
            List<Integer> ids = within(engine,
                    (kept) -> kept.find().map((document) -> document.getInteger("_id")).into(new ArrayList<>()));
            assertThat(ids).hasSize(count).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("按标识加条件替换：条件不合的算重复，合的才替换")
    void guardedReplacement() {
        try (DocumentStoreEngine engine = new DocumentStoreEngine(this.directory, 0)) {
            engine.start();
            within(engine, (kept) -> kept.insertOne(new Document("_id", "view").append("index", 5L)));
            Document newer = new Document("_id", "view").append("index", 7L);
            for (Object stale : List.of(4L, new Document("$lt", 5L))) {
                assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> within(engine, (kept) -> replaceAt(kept, stale, newer)));
            }
            assertThat(indexes(engine)).containsExactly(5L);
            within(engine, (kept) -> replaceAt(kept, new Document("$lt", 7L), newer));
            assertThat(indexes(engine)).containsExactly(7L);
        }
    }

    @Test
    @DisplayName("组合的唯一索引重启后仍然唯一")
    void compoundUniqueIndex() {
        Document one = new Document("_id", 1).append("name", "甲").append("number", 1);
        try (DocumentStoreEngine first = new DocumentStoreEngine(this.directory, 0)) {
            first.start();
            within(first,
                    (kept) -> kept.createIndex(Indexes.ascending("name", "number"), new IndexOptions().unique(true)));
            within(first, (kept) -> kept.insertMany(List.of(one, new Document("_id", 2).append("name", "甲"))));
        }
        try (DocumentStoreEngine second = new DocumentStoreEngine(this.directory, 0)) {
            second.start();
            assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> within(second, (kept) -> kept.insertOne(new Document(one).append("_id", 3))));
            within(second, (kept) -> kept.insertOne(new Document(one).append("_id", 3).append("number", 2)));
            assertThat(count(second)).isEqualTo(3);
        }
    }

    private static Object replaceAt(MongoCollection<Document> kept, Object index, Document newer) {
        return kept.replaceOne(new Document("_id", "view").append("index", index), newer,
                new ReplaceOptions().upsert(true));
    }

    private static List<Long> indexes(DocumentStoreEngine engine) {
        return within(engine, (kept) -> kept.find().map((found) -> found.getLong("index")).into(new ArrayList<>()));
    }

    private static List<String> words(DocumentStoreEngine engine) {
        return within(engine, (kept) -> kept.find().map((found) -> found.getString("word")).into(new ArrayList<>()));
    }

    private static long count(DocumentStoreEngine engine) {
        return within(engine, MongoCollection::countDocuments);
    }

    private static void upsert(DocumentStoreEngine engine, int id) {
        within(engine, (kept) -> replace(kept, id));
    }

    private static Object replace(MongoCollection<Document> kept, int id) {
        return kept.replaceOne(Filters.eq(id), new Document("_id", id).append("unique", "u" + id),
                new ReplaceOptions().upsert(true));
    }

    private static <T> T within(DocumentStoreEngine engine, Function<MongoCollection<Document>, T> work) {
        try (MongoClient client = MongoClients.create(engine.uri())) {
            return work.apply(client.getDatabase("lianxi").getCollection("kept"));
        }
    }

    static final class WriteForEver {

        private static final int BEFORE_READY = 3_000;

        private WriteForEver() {
        }

        public static void main(String[] arguments) {
            DocumentStoreEngine engine = new DocumentStoreEngine(Path.of(arguments[0]), 0);
            engine.start();
            within(engine, (kept) -> {
                for (int id = 0; true; id++) {
                    replace(kept, id);
                    if (id == BEFORE_READY) {
                        System.out.println(ChildJvm.READY);
                    }
                }
            });
        }

    }

}
