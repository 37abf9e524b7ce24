package org.lianxi.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.contract.conference.Charter;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("程序里没有哪一个联席会议：单位、代码、人名只在制度文件里")
class NoConferenceInJavaTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final List<String> MODULES = List.of("libraries/message-contracts", "libraries/event-transport",
            "libraries/audit-log", "libraries/working-calendar", "command-service", "query-service",
            "notification-service");

    @Test
    @DisplayName("任何一份制度的单位名、单位代码、人名都不出现在服务的源码中")
    void noUnitOrPersonStandsInTheServices() throws IOException {
        Pattern names = Pattern.compile(words().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + codes().stream().map((code) -> "|\\b" + code + "\\b").collect(Collectors.joining()));
        List<String> found = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> sources = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path source : sources.filter(Files::isRegularFile).toList()) {
                    names.matcher(Files.readString(source))
                        .results()
                        .forEach((match) -> found.add(ROOT.relativize(source) + ": " + match.group()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Charter charter : charters()) {
            charter.units().forEach((unit) -> words.addAll(List.of(unit.name(), unit.fullName())));
            charter.holders().forEach((holder) -> words.add(holder.name()));
        }
        return words;
    }

    private static Set<String> codes() throws IOException {
        return charters().stream()
            .flatMap((charter) -> charter.units().stream())
            .map(Charter.Unit::code)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Charter> charters() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("charters"))) {
            List<Charter> charters = new ArrayList<>();
            for (Path file : files.filter((path) -> path.toString().endsWith(".yaml")).toList()) {
                charters.add(((CharterReading.Loaded) CharterFile.read(file.getFileName().toString(),
                        Files.readAllBytes(file)))
                    .charter());
            }
            assertThat(charters).hasSizeGreaterThanOrEqualTo(3);
            return charters;
        }
    }

}
