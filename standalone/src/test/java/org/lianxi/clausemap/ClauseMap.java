package org.lianxi.clausemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.clausemap.SourceType.Kind;
import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.contract.conference.Charter;

/**
 * What the code does about every clause of the first charter, read from the code itself:
 * the clauses that types name, and for rules also the clause that governs their path in
 * the charter file.
 */
final class ClauseMap {

    private static final List<String> MODULES = List.of("libraries/message-contracts", "command-service",
            "query-service", "notification-service", "quality/site-tests", "quality/end-to-end-tests");

    private static final int INVARIANTS = 32;

    private final Path root;

    private final Charter charter;

    private final List<SourceType> types;

    private final Map<String, String> tests;

    private final Properties leftOut = new Properties();

    ClauseMap(Path root) {
        this.root = root;
        this.charter = charter(root.resolve("charters/licheng-zybfz.yaml"));
        this.types = sources("src/main/java").map(SourceType::read)
            .sorted(Comparator.comparing(SourceType::name))
            .toList();
        this.tests = sources("src/test/java")
            .collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".java", ""), SourceType::text,
                    String::concat, TreeMap::new));
        try (InputStream notes = ClauseMap.class.getResourceAsStream("/clausemap/left-to-people.properties")) {
            this.leftOut.load(new InputStreamReader(notes, StandardCharsets.UTF_8));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Charter charter(Path file) {
        byte[] yaml = SourceType.text(file).getBytes(StandardCharsets.UTF_8);
        return ((CharterReading.Loaded) CharterFile.read(file.getFileName().toString(), yaml)).charter();
    }

    private Stream<Path> sources(String folder) {
        List<Path> files = new ArrayList<>();
        for (Path module : MODULES.stream().map((name) -> this.root.resolve(name).resolve(folder)).toList()) {
            if (Files.notExists(module)) {
                continue;
            }
            try (Stream<Path> found = Files.walk(module)) {
                found.filter((file) -> file.toString().endsWith(".java")).forEach(files::add);
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
        return files.stream();
    }

    List<Charter.Clause> clauses() {
        return this.charter.clauses();
    }

    /**
     * What serves a clause.
     */
    List<SourceType> serving(String clause) {
        return this.types.stream().filter((type) -> serves(type, clause)).toList();
    }

    private boolean serves(SourceType type, String clause) {
        if (type.clauses().contains(clause)) {
            return true;
        }
        return type.kind() == Kind.RULE && type.rulePath() != null
                && this.charter.clauseOf(type.rulePath()).filter((found) -> found.id().equals(clause)).isPresent();
    }

    List<SourceType> keeping(String invariant) {
        return this.types.stream().filter((type) -> type.invariants().contains(invariant)).toList();
    }

    List<String> invariants() {
        return Stream.iterate(1, (number) -> number + 1).limit(INVARIANTS).map("INV-%02d"::formatted).toList();
    }

    String whyLeftToPeople(String id) {
        return this.leftOut.getProperty(id);
    }

    Set<String> leftToPeople() {
        return new TreeSet<>(this.leftOut.stringPropertyNames());
    }

    /**
     * Test classes that speak of a type: for a rule, those in which its refusal is
     * expected.
     */
    Set<String> testsOf(SourceType type) {
        String sign = (type.kind() == Kind.RULE) ? "\"" + type.code() + "\"" : type.name();
        return this.tests.entrySet()
            .stream()
            .filter((test) -> test.getKey().matches(".*(Test|IT|E2E)"))
            .filter((test) -> mentions(test.getValue(), sign))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> testsOfInvariant(String invariant) {
        Set<String> found = new TreeSet<>();
        keeping(invariant).stream()
            .filter((type) -> type.kind() == Kind.RULE)
            .map(this::testsOf)
            .forEach(found::addAll);
        this.tests.forEach((name, text) -> {
            if (text.contains(invariant)) {
                found.add(name);
            }
        });
        return found;
    }

    List<SourceType> rules() {
        return this.types.stream().filter((type) -> type.kind() == Kind.RULE).toList();
    }

    private static boolean mentions(String text, String sign) {
        return sign.startsWith("\"") ? text.contains(sign) : text.matches("(?s).*\\b" + sign + "\\b.*");
    }

    String toMarkdown() {
        StringBuilder page = new StringBuilder("""
                # Clause map

                What the code does about every clause of %s. Generated from the code and the charter file by
                `ClauseMapTest`; write it anew with `./mvnw -pl standalone -am test -Dtest=ClauseMapTest
                -Dsurefire.failIfNoSpecifiedTests=false -Dlianxi.docs=write`.

                | clause | rules | commands | events | reactions | tests |
                |---|---|---|---|---|---|
                """.formatted(this.charter.source().documentNumber()));
        for (Charter.Clause clause : clauses()) {
            List<SourceType> serving = serving(clause.id());
            Set<String> testing = new TreeSet<>();
            serving.stream()
                .filter((type) -> type.kind() == Kind.RULE || type.kind() == Kind.COMMAND)
                .map(this::testsOf)
                .forEach(testing::addAll);
            page.append("| **%s** %s %s | %s | %s | %s | %s | %s |%n".formatted(clause.id(), clause.at(),
                    shortened(clause.text()), names(serving, Kind.RULE), names(serving, Kind.COMMAND),
                    names(serving, Kind.EVENT), names(serving, Kind.REACTION), String.join(", ", testing)));
        }
        page.append("\n## Left to people, or to a part of its own\n\n");
        leftToPeople().forEach((id) -> page.append("- **%s**: %s%n".formatted(id, whyLeftToPeople(id))));
        page.append("\n## Invariants\n\n| invariant | kept by | tests |\n|---|---|---|\n");
        for (String invariant : invariants()) {
            List<SourceType> keeping = keeping(invariant);
            if (!keeping.isEmpty()) {
                page.append("| %s | %s | %s |%n".formatted(invariant,
                        keeping.stream().map(SourceType::name).collect(Collectors.joining(", ")),
                        String.join(", ", testsOfInvariant(invariant))));
            }
        }
        return page.toString();
    }

    private static String shortened(String text) {
        return (text.length() <= 40) ? text : text.substring(0, 40) + "…";
    }

    private static String names(List<SourceType> types, Kind kind) {
        return types.stream()
            .filter((type) -> type.kind() == kind)
            .map(SourceType::name)
            .distinct()
            .collect(Collectors.joining(", "));
    }

}
