package org.lianxi.transport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.contract.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("事件与 Kafka 消息互换")
class EventRecordsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private static final String ID_WITH_EVERYTHING = "联席 会议/①😀";

    @Test
    @DisplayName("写出去再读回来，一样不少")
    void roundTrip() {
        RecordedEvent event = Events.event(7, 5, Events.LICHENG);
        RecordedEvent read = EventRecords.decode(Events.record(0, event));
        assertThat(read).usingRecursiveComparison().isEqualTo(event);
        assertThat(EventJson.read(read)).isEqualTo(Events.fact(Events.LICHENG));
    }

    @Test
    @DisplayName("服务自己的动作没有单位；标识可以含汉字、空格和四字节字")
    void serviceActorAndForeignIds() {
        RecordedEvent event = Events.event(1, 0, ID_WITH_EVERYTHING);
        RecordedEvent byService = new RecordedEvent(event.index(), event.previousIndex(), event.id(), event.type(),
                event.revision(), event.conferenceId(), event.aggregateId(), event.sequence(), event.time(),
                event.commandId(), new Actor("notification-service", null, "system"), event.data());
        RecordedEvent read = EventRecords.decode(Events.record(0, byService));
        assertThat(read).usingRecursiveComparison().isEqualTo(byService);
    }

    @Test
    @DisplayName("键是联席会议，时间是事件发生的时间")
    void keyAndTime() {
        ProducerRecord<String, byte[]> record = EventRecords.encode(Topics.EVENTS, Events.event(1, 0, Events.LICHENG));
        assertThat(record.key()).isEqualTo(Events.LICHENG);
        assertThat(record.timestamp()).isEqualTo(Events.TIME.toEpochMilli());
    }

    @Test
    @DisplayName("超过 1 MiB 的内容也原样往返")
    void large() {
        byte[] data = new byte[3 * MEBIBYTE];
        Arrays.fill(data, (byte) 'x');
        RecordedEvent event = Events.event(1, 0, Events.LICHENG, data);
        assertThat(EventRecords.decode(Events.record(0, event)).data()).isEqualTo(data);
    }

    @Test
    @DisplayName("没有内容的消息读不了")
    void nullValue() {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(Topics.EVENTS, Events.LICHENG, null);
        EventRecords.encode(Topics.EVENTS, Events.event(1, 0, Events.LICHENG)).headers().forEach(sent.headers()::add);
        refused(sent);
    }

    @Test
    @DisplayName("没有任何信封的消息读不了")
    void noEnvelope() {
        refused(Events.garbage());
    }

    @ParameterizedTest(name = "缺 {0}")
    @ValueSource(strings = { "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_logindex",
            "ce_previndex", "ce_aggregatesequence", "ce_revision", "ce_partitionkey", "ce_correlationid", "ce_authid",
            "ce_actorrole" })
    @DisplayName("缺一个必要的消息头就读不了")
    void missingHeader(String header) {
        refused(changed((headers) -> headers.remove(header)));
    }

    @Test
    @DisplayName("没有时间的，以消息的时间为准")
    void missingTime() {
        ProducerRecord<String, byte[]> sent = changed((headers) -> headers.remove("ce_time"));
        assertThat(EventRecords.decode(Events.record(0, sent)).time()).isEqualTo(Events.TIME);
    }

    static Stream<Arguments> forged() {
        return Stream.of(Arguments.of("ce_partitionkey", Events.OTHER), Arguments.of("ce_logindex", "seven"),
                Arguments.of("ce_logindex", ""), Arguments.of("ce_logindex", "9223372036854775808"),
                Arguments.of("ce_previndex", "1e3"), Arguments.of("ce_aggregatesequence", "0x1"),
                Arguments.of("ce_revision", "2147483648"), Arguments.of("ce_time", "昨天"),
                Arguments.of("ce_specversion", "99"), Arguments.of("ce_dataschema", "no uri at all"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("forged")
    @DisplayName("改过的消息头读不了")
    void forgedHeader(String header, String value) {
        refused(changed((headers) -> headers.remove(header).add(header, value.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    @DisplayName("空的消息头读不了")
    void nullHeader() {
        refused(changed((headers) -> headers.remove("ce_authid").add("ce_authid", null)));
    }

    @Test
    @DisplayName("键与信封不一致或者没有键，读不了")
    void wrongKey() {
        ProducerRecord<String, byte[]> sent = EventRecords.encode(Topics.EVENTS, Events.event(1, 0, Events.LICHENG));
        refused(new ProducerRecord<>(Topics.EVENTS, null, sent.timestamp(), Events.OTHER, sent.value(),
                sent.headers()));
        refused(new ProducerRecord<>(Topics.EVENTS, null, sent.timestamp(), null, sent.value(), sent.headers()));
    }

    @Test
    @DisplayName("不认识的类型：信封读得了，内容读不了")
    void unknownType() {
        RecordedEvent read = EventRecords.decode(Events.record(0, changed((headers) -> headers.remove("ce_type")
            .add("ce_type", "org.lianxi.case.opened.v1".getBytes(StandardCharsets.UTF_8)))));
        assertThat(read.type()).isEqualTo("org.lianxi.case.opened.v1");
        assertThatExceptionOfType(UnreadableEventException.class).isThrownBy(() -> EventJson.read(read))
            .withMessageContaining("unknown type");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "{", "{\"percent\":", "[]", "null-", "{\"percent\":\"许多\"}", "{\"percent\":1e400}" })
    @DisplayName("残缺或者类型不符的内容：信封读得了，内容读不了")
    void truncatedJson(String json) {
        RecordedEvent event = Events.event(1, 0, Events.LICHENG, json.getBytes(StandardCharsets.UTF_8));
        RecordedEvent read = EventRecords.decode(Events.record(0, event));
        assertThatExceptionOfType(UnreadableEventException.class).isThrownBy(() -> EventJson.read(read));
    }

    @Test
    @DisplayName("内容里多出来的字段不妨碍读")
    void unknownField() {
        String json = new String(EventJson.write(Events.fact(Events.LICHENG)), StandardCharsets.UTF_8);
        RecordedEvent event = Events.event(1, 0, Events.LICHENG,
                json.replaceFirst("\\{", "{\"later\":{\"a\":[1]},").getBytes(StandardCharsets.UTF_8));
        assertThat(EventJson.read(event)).isEqualTo(Events.fact(Events.LICHENG));
    }

    private static ProducerRecord<String, byte[]> changed(Consumer<Headers> change) {
        ProducerRecord<String, byte[]> sent = EventRecords.encode(Topics.EVENTS, Events.event(1, 0, Events.LICHENG));
        change.accept(sent.headers());
        return sent;
    }

    private static void refused(ProducerRecord<String, byte[]> sent) {
        assertThatExceptionOfType(UnreadableEventException.class)
            .isThrownBy(() -> EventRecords.decode(Events.record(0, sent)));
    }

}
