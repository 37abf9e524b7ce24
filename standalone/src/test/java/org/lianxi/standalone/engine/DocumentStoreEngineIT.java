package org.lianxi.standalone.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

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
