package org.lianxi.clausemap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file of one type: what kind of thing it is, and which clauses and invariants
 * its documentation names.
 *
 * @param name simple name of the type
 * @param kind what it is in the house
 * @param file where it stands
 * @param clauses clauses named in its documentation
 * @param invariants invariants named in its documentation
 * @param rulePath path in the charter file, for a rule whose path is fixed, else null
 */
record SourceType(String name, Kind kind, Path file, Set<String> clauses, Set<String> invariants, String rulePath) {

    private static final Pattern DOCUMENTATION = Pattern
        .compile("/\\*\\*(.*?)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*(?:public |final |sealed )*"
                + "(?:class|record|interface|enum) (\\w+)", Pattern.DOTALL);

    private static final Pattern SEVERAL = Pattern.compile("C-(\\d)\\.(\\d+) to C-(\\d)\\.(\\d+)");

    private static final Pattern CLAUSE = Pattern.compile("C-\\d(?:\\.\\d+[a-d]?)?");

    private static final Pattern INVARIANT = Pattern.compile("INV-\\d\\d");

    private static final Pattern INVARIANTS = Pattern.compile("INV-(\\d\\d) to INV-(\\d\\d)");

    private static final Pattern PATH = Pattern.compile("String path\\(\\) \\{\\s*return \"([\\w.-]+)\";");

    static SourceType read(Path file) {
        String source = text(file);
        String name = file.getFileName().toString().replace(".java", "");
        String documentation = "";
        Matcher found = DOCUMENTATION.matcher(source);
        while (found.find()) {
            if (found.group(2).equals(name)) {
                documentation = found.group(1);
            }
        }
        Matcher path = PATH.matcher(source);
        return new SourceType(name, Kind.of(name, source), file, clauses(documentation), invariants(documentation),
                path.find() ? path.group(1) : null);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The code that a rule refuses with.
     */
    String code() {
        return this.name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Set<String> clauses(String documentation) {
        Set<String> clauses = new TreeSet<>();
        Matcher several = SEVERAL.matcher(documentation);
        while (several.find()) {
            for (int i = Integer.parseInt(several.group(2)); i <= Integer.parseInt(several.group(4)); i++) {
                clauses.add("C-" + several.group(1) + "." + i);
            }
        }
        Matcher one = CLAUSE.matcher(documentation);
        while (one.find()) {
            clauses.add(one.group());
        }
        return clauses;
    }

    private static Set<String> invariants(String documentation) {
        Set<String> invariants = new TreeSet<>();
        Matcher several = INVARIANTS.matcher(documentation);
        while (several.find()) {
            for (int i = Integer.parseInt(several.group(1)); i <= Integer.parseInt(several.group(2)); i++) {
                invariants.add("INV-%02d".formatted(i));
            }
        }
        Matcher one = INVARIANT.matcher(documentation);
        while (one.find()) {
            invariants.add(one.group());
        }
        return invariants;
    }

    /**
     * What a type is in the house.
     */
    enum Kind {

        RULE, COMMAND, EVENT, AGGREGATE, REACTION, QUESTION, OTHER;

        static Kind of(String name, String source) {
            if (source.contains("@EventType(")) {
                return EVENT;
            }
            if (source.contains("implements Rule {") || source.contains("implements Rule,")) {
                return RULE;
            }
            if (source.contains("implements ConferenceCommand")) {
                return COMMAND;
            }
            if (source.contains("@AggregateIdentifier")) {
                return AGGREGATE;
            }
            if (source.contains("implements NoticePolicy")) {
                return REACTION;
            }
            return (name.endsWith("Api") && source.contains("@GetMapping")) ? QUESTION : OTHER;
        }

    }

}
