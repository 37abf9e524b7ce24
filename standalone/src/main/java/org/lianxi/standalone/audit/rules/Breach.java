package org.lianxi.standalone.audit.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.standalone.audit.log.EventMark;

/**
 * An event that a sentence of the charter did not allow.
 *
 * @param rule the sentence
 * @param path where the charter file has it, or null where it is no charter's
 * @param clause the charter's own words at that time, or null where it is silent
 * @param basis whether the charter itself says so or a local choice, or null where it
 * sets nothing
 * @param event the event
 */
public record Breach(CharterRule rule, String path, Charter.Clause clause, Basis basis, EventMark event) {

    static Breach of(CharterRule rule, String path, Charter charter, Entry entry) {
        Optional<Charter> inForce = Optional.ofNullable(charter).filter((one) -> path != null);
        return new Breach(rule, path, inForce.flatMap((one) -> one.clauseOf(path)).orElse(null),
                inForce.map((one) -> one.rules().get(path)).map(RuleSetting::basis).orElse(null),
                EventMark.of(entry.event()));
    }

    /**
     * For a program to read.
     * @return names and values
     */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("invariant", "INV-%02d".formatted(this.rule.number()));
        document.put("rule", this.rule.code());
        document.put("path", this.path);
        if (this.clause != null) {
            document.put("clause", this.clause.id());
            document.put("at", this.clause.at());
            document.put("text", this.clause.text());
        }
        if (this.basis != null) {
            document.put("basis", this.basis.toString());
        }
        document.put("event", this.event.document());
        return document;
    }

}
