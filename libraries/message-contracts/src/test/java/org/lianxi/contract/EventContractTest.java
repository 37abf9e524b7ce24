package org.lianxi.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("事件契约：每种事件有样例、有模式，旧样例永远读得懂")
class EventContractTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();

    static Stream<Class<? extends RecordedFact>> events() {
        return EventCatalogue.events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("样例读成事件再写出，与样例相同")
    void samplesRoundTrip(Class<? extends RecordedFact> event) {
        JsonNode sample = MAPPER.readTree(read("samples", event));
        assertThat(MAPPER.<JsonNode>valueToTree(MAPPER.treeToValue(sample, event))).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("多出的字段不妨碍旧读者")
    void unknownFieldsAreIgnored(Class<? extends RecordedFact> event) {
        ObjectNode sample = (ObjectNode) MAPPER.readTree(read("samples", event));
        RecordedFact before = MAPPER.treeToValue(sample, event);
        sample.put("addedLater", "x");
        assertThat(MAPPER.treeToValue(sample, event)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("样例合乎模式；缺了会议标识就不合")
    void samplesFitTheirSchema(Class<? extends RecordedFact> event) {
        String sample = read("samples", event);
        assertThat(errors(event, sample)).isEmpty();
        ObjectNode broken = (ObjectNode) MAPPER.readTree(sample);
        broken.remove("conferenceId");
        assertThat(errors(event, MAPPER.writeValueAsString(broken))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("每个旧修订的样例合乎当时的模式，今天仍读得懂")
    void earlierRevisionsStillRead(Class<? extends RecordedFact> event) {
        for (int revision = 1; revision < EventCatalogue.revisionOf(event); revision++) {
            String sample = read("samples", fileOf(event, revision));
            assertThat(errors(read("schemas", fileOf(event, revision)), sample)).isEmpty();
            JsonNode before = MAPPER.readTree(sample);
            assertThat(MAPPER.<JsonNode>valueToTree(MAPPER.treeToValue(before, event))).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("模式的字段就是事件的字段")
    void schemaNamesEveryField(Class<? extends RecordedFact> event) {
        Set<String> fields = Stream.of(event.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
        assertThat(Set.copyOf(MAPPER.readTree(read("schemas", event)).get("properties").propertyNames()))
            .isEqualTo(fields);
    }

    @Test
    @DisplayName("没有多余的样例和模式")
    void noOrphans() throws IOException {
        Set<String> expected = events()
            .flatMap((event) -> IntStream.rangeClosed(1, EventCatalogue.revisionOf(event))
                .mapToObj((revision) -> fileOf(event, revision)))
            .collect(Collectors.toSet());
        for (String kind : List.of("samples", "schemas")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources", kind))) {
                assertThat(files.map((file) -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(expected);
            }
        }
    }

    @Test
    @DisplayName("类型名是反域名，带主版本号，互不相同")
    void wireNames() {
        assertThat(events().map(EventCatalogue::nameOf)).doesNotHaveDuplicates()
            .allMatch((name) -> name.matches("org\\.lianxi\\.[a-z]+\\.[a-z-]+\\.v[1-9]"));
    }

    private static List<Error> errors(Class<?> event, String json) {
        return errors(read("schemas", event), json);
    }

    private static List<Error> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON)
            .validate(json, InputFormat.JSON);
    }

    private static String fileOf(Class<?> event, int revision) {
        return EventCatalogue.nameOf(event) + "." + revision + ".json";
    }

    private static String read(String kind, Class<?> event) {
        return read(kind, fileOf(event, EventCatalogue.revisionOf(event)));
    }

    private static String read(String kind, String name) {
        try (InputStream file = EventContractTest.class.getResourceAsStream("/" + kind + "/" + name)) {
            assertThat(file).as(kind + " " + name).isNotNull();
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
