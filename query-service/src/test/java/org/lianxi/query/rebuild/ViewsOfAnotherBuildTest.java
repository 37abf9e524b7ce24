package org.lianxi.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.QueryTest;
import org.lianxi.transport.EventTopic;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("换了版本：别的版本写的视图自动从日志重建，其间照常回答（INV-30）")
@TestPropertySource(properties = { "lianxi.rebuild.events-between-writes=25", "lianxi.rebuild.former-kept=1d" })
class ViewsOfAnotherBuildTest extends QueryTest {

    private static final String ACTIONS = BASE + "/actions";

    @Autowired
    private ViewsOfAnotherBuild upgrade;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private MongoDatabaseFactory database;

    private RebuildStatus before;

    @BeforeEach
    void views() {
        keeps(EventTopic.PARTITIONS);
        given(Licheng.story());
        this.before = this.rebuilds.status();
    }

    private void keeps(int partitions) {
        this.ingest.positions(IntStream.range(0, partitions).boxed().toList());
    }

    private MongoCollection<Document> collection(String name) {
        return this.database.getMongoDatabase().getCollection(name);
    }

    /** The views as they are, but that another build is said to have written them. */
    private void wereWritten(Bson by) {
        assertThat(collection("generations").updateOne(Filters.eq("_id", "views"), by).getModifiedCount()).isOne();
        for (String name : this.database.getMongoDatabase().listCollectionNames()) {
            if (name.matches("actions(_g\\d+)?")) {
                collection(name).updateMany(Filters.empty(), Updates.set("view.title", "旧"));
            }
        }
        keeps(EventTopic.PARTITIONS);
    }

    private void isRebuilt(JsonNode actions) {
        this.upgrade.look();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> this.rebuilds.status().state().isEnd());
        RebuildStatus status = this.rebuilds.status();
        assertThat(status.state()).isEqualTo(RebuildStatus.State.DONE);
        assertThat(status.compared()).as("nobody expects the views of another build to be the same").isEmpty();
        assertThat(then(ACTIONS)).isEqualTo(actions);
        this.clock.set("2021-07-03");
        this.upgrade.look();
        assertThat(this.rebuilds.status()).as("once").isEqualTo(status);
    }

    @Test
    @DisplayName("这个版本自己从头写的，不重建")
    void ofThisBuild() {
        this.upgrade.look();
        assertThat(this.rebuilds.status()).isEqualTo(this.before);
    }

    @Test
    @DisplayName("别的版本写的，或者不知道是谁写的：重建一次，从新的回答")
    void ofAnotherBuild() {
        JsonNode actions = then(ACTIONS);
        for (Bson by : List.of(Updates.set("build", "another"), Updates.unset("build"))) {
            wereWritten(by);
            assertThat(texts(then(ACTIONS).path("actions"), "title")).containsOnly("旧");
            isRebuilt(actions);
        }
    }

    @Test
    @DisplayName("只换上一部分视图，不算这个版本写的")
    void partly() {
        wereWritten(Updates.set("build", "another"));
        this.rebuilds.start(List.of("actions"), true);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> this.rebuilds.status().state().isEnd());
        assertThat(collection("generations").find().first().getString("build")).isEqualTo("another");
    }

    @Test
    @DisplayName("别的版本重建到一半的，不接着来，从头重建")
    void unfinished() {
        JsonNode actions = then(ACTIONS);
        this.log.awayAfter(60);
        this.rebuilds.start(List.of(), true);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> this.rebuilds.status().state().isEnd());
        assertThat(this.rebuilds.status().state()).isEqualTo(RebuildStatus.State.FAILED);
        this.log.awayAfter(Integer.MAX_VALUE);
        wereWritten(Updates.set("build", "another"));
        int readBefore = this.log.read();
        isRebuilt(actions);
        assertThat(this.log.read() - readBefore).as("events read again")
            .isGreaterThanOrEqualTo(Licheng.story().events().size());
    }

    @Test
    @DisplayName("另一个实例还在写：等它走了再重建")
    void beside() {
        wereWritten(Updates.set("build", "another"));
        keeps(1);
        this.upgrade.look();
        assertThat(this.rebuilds.status()).isEqualTo(this.before);
    }

}
