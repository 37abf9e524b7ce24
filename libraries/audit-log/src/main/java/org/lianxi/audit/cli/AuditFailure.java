package org.lianxi.audit.cli;

import java.util.Arrays;
import java.util.List;

import org.lianxi.audit.Finding;

/**
 * Ends a command with a finding: what was asked for cannot be done, or does not hold.
 */
public final class AuditFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "audit-messages";

    private final transient Finding finding;

    /**
     * Ends a command.
     * @param finding why
     */
    public AuditFailure(Finding finding) {
        super(finding.text());
        this.finding = finding;
    }

    /**
     * Something cannot be read, or the command line is used wrongly.
     * @param key key of the sentence in the bundle of the command line, without
     * {@code input.}
     * @param arguments what the sentence names
     * @return the failure
     */
    static AuditFailure input(String key, Object... arguments) {
        return of(Finding.Fault.INPUT, "input." + key, arguments);
    }

    static AuditFailure of(Finding.Fault fault, String key, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        return new AuditFailure(new Finding(fault, Finding.Place.NOWHERE, BUNDLE, key, texts));
    }

    /**
     * Why the command ended.
     * @return the finding
     */
    public Finding finding() {
        return this.finding;
    }

}
