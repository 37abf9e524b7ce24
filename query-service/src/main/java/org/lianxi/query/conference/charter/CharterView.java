package org.lianxi.query.conference.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;

/**
 * The charter in force. Rules are a list, because their paths hold dots.
 */
record CharterView(int version, String documentNumber, LocalDate inForceFrom, String sourceHash,
        Charter.Identity identity, Charter.Source source, String leadUnit, List<Charter.Clause> clauses,
        List<Charter.Responsibility> responsibilities, Map<String, List<String>> lists, List<Rule> rules,
        List<Charter.CaseKind> caseKinds, List<Charter.Flow> flows, List<Charter.Clock> clocks, List<Version> history) {

    static CharterView of(CharterAdopted event, CharterView former) {
        return of(event.charter(), new Version(event.charterVersion(), event.documentNumber(),
                event.charter().source().approvedBy(), event.inForceFrom(), event.sourceHash()), former);
    }

    static CharterView of(CharterAmended event, CharterView former) {
        return of(event.charter(), new Version(event.charterVersion(), event.documentNumber(), event.approvedBy(),
                event.inForceFrom(), event.sourceHash()), former);
    }

    private static CharterView of(Charter charter, Version version, CharterView former) {
        List<Version> history = new ArrayList<>((former != null) ? former.history() : List.of());
        history.add(version);
        return new CharterView(version.version(), version.documentNumber(), version.inForceFrom(), version.sourceHash(),
                charter.identity(), charter.source(), charter.leadUnit(), charter.clauses(), charter.responsibilities(),
                charter.lists(), rules(charter), charter.caseKinds(), charter.flows(), charter.clocks(),
                List.copyOf(history));
    }

    private static List<Rule> rules(Charter charter) {
        return charter.rules()
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map((rule) -> new Rule(rule.getKey(), rule.getValue().value(), rule.getValue().basis(),
                    charter.clauseOf(rule.getKey())
                        .map((clause) -> new ClauseText(clause.id(), clause.at(), clause.text()))
                        .orElse(null)))
            .toList();
    }

    record Rule(String path, Object value, Basis basis, ClauseText clause) {
    }

    record ClauseText(String id, String at, String text) {
    }

    record Version(int version, String documentNumber, String approvedBy, LocalDate inForceFrom, String sourceHash) {
    }

}
