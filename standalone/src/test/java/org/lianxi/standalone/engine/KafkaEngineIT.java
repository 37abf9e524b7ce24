package org.lianxi.standalone.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("内置 Kafka")
class KafkaEngineIT {

    private static final String TOPIC = "kept";

    @TempDir
    Path directory;

    @Test
    @DisplayName("正常停止后换一个端口再启动，消息仍在；不会自动建主题")
    void keepsItsLogOverARestart() throws Exception {
        try (KafkaEngine first = new KafkaEngine(this.directory, 0)) {
            first.start();
            write(first);
        }
        try (KafkaEngine second = new KafkaEngine(this.directory, 0)) {
            second.start();
            assertThat(read(second)).containsExactly("联席");
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", second.address()))) {
                assertThat(admin.listTopics().names().get()).containsExactly(TOPIC);
            }
        }
    }

    @Test
    @DisplayName("进程被强行终止后再启动，已确认的消息仍在")
    void recoversAfterAKill() throws Exception {
        try (ChildJvm child = ChildJvm.start(WriteAndWait.class, this.directory)) {
            child.kill();
        }
        try (KafkaEngine again = new KafkaEngine(this.directory, 0)) {
            again.start();
            assertThat(read(again)).containsExactly("联席");
        }
    }

    private static void write(KafkaEngine engine) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", engine.address(), "acks", "all");
        try (Admin admin = Admin.create(settings);
                KafkaProducer<String, String> producer = new KafkaProducer<>(settings, new StringSerializer(),
                        new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>(TOPIC, "联席")).get();
        }
    }

    private static List<String> read(KafkaEngine engine) {
        Map<String, Object> settings = Map.of("bootstrap.servers", engine.address(), "auto.offset.reset", "earliest");
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20))
                .records(partition)
                .stream()
                .map((record) -> record.value())
                .toList();
        }
    }

    static final class WriteAndWait {

        private WriteAndWait() {
        }

        public static void main(String[] arguments) throws Exception {
            KafkaEngine engine = new KafkaEngine(Path.of(arguments[0]), 0);
            engine.start();
            write(engine);
            System.out.println(ChildJvm.READY);
            Thread.currentThread().join();
        }

    }

}
