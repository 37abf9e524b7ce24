package org.lianxi.audit.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lianxi.audit.Finding;
import org.lianxi.audit.store.Json;

/**
 * What a command says, and to whom: the result on standard output, as sentences or as one
 * JSON document, everything else on the error stream. The options that every command has
 * are read into it.
 */
public final class Terminal {

    private final Messages messages;

    private final Map<String, String> environment;

    private final PrintStream out;

    private final PrintStream err;

    private final boolean watched;

    private boolean json;

    private boolean quiet;

    private boolean progress;

    /**
     * A terminal.
     * @param messages the user's language
     * @param environment environment variables
     * @param out where results go
     * @param err where everything else goes
     * @param watched whether a person watches the error stream
     */
    Terminal(Messages messages, Map<String, String> environment, PrintStream out, PrintStream err, boolean watched) {
        this.messages = messages;
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    void json(boolean asked) {
        this.json = asked;
    }

    void quiet(boolean asked) {
        this.quiet = asked;
    }

    void progress(boolean asked) {
        this.progress = asked;
    }

    /**
     * The sentences of the command line.
     * @return in the user's language
     */
    public Messages messages() {
        return this.messages;
    }

    public Locale locale() {
        return this.messages.locale();
    }

    public Map<String, String> environment() {
        return this.environment;
    }

    /**
     * Shows how far something has come: on a terminal, or when asked for, and never when
     * asked to be quiet.
     * @param title what goes on, one or two words
     * @param total how many steps there will be, or 0 when it is not known
     * @return to be told of each step
     */
    public Progress progress(String title, long total) {
        return new Progress(title, total, !this.quiet && (this.watched || this.progress) ? this.err : null,
                this.watched);
    }

    /**
     * Says something beside the result.
     * @param sentence the sentence
     */
    public void note(String sentence) {
        if (!this.quiet) {
            this.err.println(sentence);
        }
    }

    /**
     * Tells the result: findings first, then the figures.
     * @param findings what was found
     * @param figures name and value of what a program may want to know
     * @param sentences the same for people, in their language
     * @return the exit code: the lowest of the findings', or 0; that something cannot be
     * read counts only where nothing worse was found
     */
    public int report(List<Finding> findings, Map<String, Object> figures, List<String> sentences) {
        int exitCode = exitCode(findings);
        if (this.json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("exitCode", exitCode);
            document.put("findings", findings.stream().map(this::document).toList());
            document.putAll(figures);
            this.out.println(Json.write(document));
        }
        else {
            findings.forEach((finding) -> this.out.println(sentence(finding)));
            sentences.forEach(this.out::println);
        }
        this.out.flush();
        return exitCode;
    }

    private static int exitCode(List<Finding> findings) {
        return findings.stream()
            .map(Finding::fault)
            .filter((fault) -> fault != Finding.Fault.INPUT)
            .mapToInt(Finding.Fault::exitCode)
            .min()
            .orElse(findings.isEmpty() ? 0 : Finding.Fault.INPUT.exitCode());
    }

    /**
     * Tells why a command ended, on the error stream; as JSON on standard output where
     * that was asked for.
     */
    int fail(Finding finding) {
        if (this.json) {
            return report(List.of(finding), Map.of(), List.of());
        }
        this.err.println(sentence(finding));
        return finding.fault().exitCode();
    }

    private String sentence(Finding finding) {
        Finding.Place place = finding.place();
        StringBuilder sentence = new StringBuilder(
                this.messages.text("finding", Integer.toString(finding.fault().exitCode()),
                        this.messages.text("fault." + finding.fault()), finding.text(locale())));
        if (place.event() != null) {
            sentence.append(this.messages.text("finding.event", place.event(), place.aggregate()));
        }
        if (place.field() != null) {
            sentence.append(this.messages.text("finding.field", place.field()));
        }
        return sentence.toString();
    }

    private Map<String, Object> document(Finding finding) {
        Finding.Place place = finding.place();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("exitCode", finding.fault().exitCode());
        document.put("fault", finding.fault().toString());
        document.put("code", finding.code());
        document.put("text", finding.text(locale()));
        if (place.index() > 0) {
            document.put("index", place.index());
        }
        putIfThere(document, "event", place.event());
        putIfThere(document, "aggregate", place.aggregate());
        putIfThere(document, "field", place.field());
        return document;
    }

    private static void putIfThere(Map<String, Object> document, String name, String value) {
        if (value != null) {
            document.put(name, value);
        }
    }

}
