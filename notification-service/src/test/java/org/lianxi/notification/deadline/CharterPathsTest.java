package org.lianxi.notification.deadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A path that no charter file can have would set a limit that never runs, unseen.
 */
class CharterPathsTest {

    private static final Pattern PATH = Pattern
        .compile("\"((?:convene|minutes|tracking|reporting|membership)(?:\\.[A-Za-z]+)+)\"");

    @Test
    @DisplayName("时限所读的每一项规则，制度文件里都写得出来")
    void everyPathIsInTheSchema() throws IOException {
        JsonNode values = JsonMapper.shared()
            .readTree(Files.readString(Path.of("../charters/charter.schema.json")))
            .path("$defs");

        assertThat(paths()).hasSizeGreaterThan(10)
            .allSatisfy((path) -> assertThat(values.has("value-of-" + path.replace('.', '-'))).as(path).isTrue());
    }

    private static Set<String> paths() throws IOException {
        Set<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/lianxi/notification/deadline"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                PATH.matcher(Files.readString(file)).results().map((found) -> found.group(1)).forEach(paths::add);
            }
        }
        return paths;
    }

}
