package org.lianxi.command.conference.charterfile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.lianxi.command.conference.charterfile.check.Draft;
import org.lianxi.command.conference.charterfile.check.DraftSeat;
import org.lianxi.command.conference.charterfile.check.RuleLeaf;
import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;
import tools.jackson.databind.JsonNode;

/**
 * Makes the charter of a file that is free of errors, with every default filled in.
 */
final class CharterAssembly {

    private final Draft draft;

    CharterAssembly(Draft draft) {
        this.draft = draft;
    }

    Charter charter() {
        Entry root = this.draft.root();
        return new Charter(word(root, "schema"), identity(root.at("identity")), source(root.at("source")),
                word(root, "leadUnit"), all("clauses", CharterAssembly::clause),
                all("responsibilities", CharterAssembly::responsibility), units(), lists(),
                this.draft.seats().stream().map(CharterAssembly::seat).toList(), all("holders", this::holder),
                all("duties", CharterAssembly::duty), rules(), all("caseKinds", CharterAssembly::caseKind),
                all("flows", CharterAssembly::flow), all("clocks", CharterAssembly::clock), texts());
    }

    private static Charter.Identity identity(Entry identity) {
        return new Charter.Identity(word(identity, "id"), word(identity, "name"), word(identity, "shortName"),
                word(identity, "level"), word(identity, "topic"));
    }

    private static Charter.Source source(Entry source) {
        return new Charter.Source(word(source, "documentNumber"), word(source, "title"), word(source, "issuer"),
                word(source, "approvedBy"), LocalDate.parse(word(source, "date")),
                LocalDate.parse(word(source, "inForceFrom")), word(source, "disclosure"), source.texts("addressees"),
                word(source, "government"), word(source, "party"));
    }

    private static Charter.Clause clause(Entry clause) {
        return new Charter.Clause(word(clause, "id"), word(clause, "at"), word(clause, "text"),
                clause.texts("governs"));
    }

    private static Charter.Responsibility responsibility(Entry responsibility) {
        return new Charter.Responsibility(word(responsibility, "id"), word(responsibility, "clause"),
                word(responsibility, "text"));
    }

    private List<Charter.Unit> units() {
        List<String> composition = this.draft.root().at("lists").texts("composition");
        return this.draft.each("units")
            .stream()
            .map((unit) -> new Charter.Unit(word(unit, "code"), word(unit, "name"),
                    unit.text("fullName").orElse(word(unit, "name")), word(unit, "affiliation"), unit.texts("aliases")))
            .sorted(Comparator.comparingInt((unit) -> composition.indexOf(unit.code())))
            .toList();
    }

    private Map<String, List<String>> lists() {
        Entry lists = this.draft.root().at("lists");
        return inOrder(lists, lists::texts);
    }

    private static Charter.Seat seat(DraftSeat seat) {
        Entry entry = seat.entry();
        Integer tier = entry.at("tier").isPresent() ? entry.at("tier").node().intValue() : null;
        return new Charter.Seat(seat.id(), word(entry, "role"), tier, seat.unit(), word(entry, "organ"),
                entry.isTrue("exOfficio"), entry.isTrue("concurrent"), word(entry, "eligibility"),
                entry.text("perUnit").orElse(null), word(entry, "eligibilityMode"));
    }

    private Charter.SeatHolder holder(Entry holder) {
        return new Charter.SeatHolder(word(holder, "seat"),
                holder.text("personId").orElseGet(() -> personId(word(holder, "person"))), word(holder, "person"),
                word(holder, "post"), holder.isTrue("unitInferred"));
    }

    /**
     * The same for every seat of a person and at every reading, whatever the order.
     */
    private String personId(String name) {
        String conference = word(this.draft.root().at("identity"), "id");
        return "person-" + UUID.nameUUIDFromBytes((conference + "/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Charter.Duty duty(Entry duty) {
        return new Charter.Duty(word(duty, "id"), word(duty, "unit"), duty.texts("kinds"), duty.texts("mechanisms"),
                word(duty, "at"), word(duty, "text"));
    }

    private Map<String, RuleSetting> rules() {
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        for (RuleLeaf leaf : this.draft.rules().leaves()) {
            rules.put(leaf.path(), new RuleSetting(value(leaf.value()), leaf.clause(), basis(leaf.basis())));
        }
        return Collections.unmodifiableMap(rules);
    }

    private static Object value(Entry value) {
        JsonNode node = value.node();
        if (node.isArray()) {
            return value.items().stream().flatMap((item) -> item.text().stream()).toList();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNumber() ? node.numberValue() : node.stringValueOpt().orElse(null);
    }

    private static Basis basis(String basis) {
        return switch (basis) {
            case "text" -> Basis.TEXT;
            case "inferred" -> Basis.INFERRED;
            default -> Basis.LOCAL_CHOICE;
        };
    }

    private static Charter.CaseKind caseKind(Entry kind) {
        Entry tracks = kind.at("tracks");
        boolean enabled = !kind.at("enabled").isPresent() || kind.isTrue("enabled");
        return new Charter.CaseKind(word(kind, "id"), word(kind, "name"), word(kind, "clause"), enabled,
                kind.text("derivedFrom").orElse("text"), kind.text("mandate").orElse("none"), word(kind, "approval"),
                tracks.isPresent() ? inOrder(tracks, tracks::texts) : Map.of("main", kind.texts("stages")),
                kind.texts("levels"), kind.texts("variants"),
                inOrder(kind.at("roles"), (party) -> word(kind.at("roles"), party)), kind.text("runsAs").orElse("case"),
                kind.texts("soleBy"), inOrder(kind.at("stageNames"), (stage) -> word(kind.at("stageNames"), stage)),
                kind.each("acts").stream().map(CaseActAssembly::act).toList());
    }

    private static Charter.Flow flow(Entry flow) {
        return new Charter.Flow(word(flow, "id"), word(flow, "from"), flow.texts("to"), word(flow, "what"),
                word(flow, "when"), basis(flow.text("basis").orElse("text")), word(flow, "clause"), flow.texts("opens"),
                flow.texts("carriedBy"), flow.texts("counts"));
    }

    private static Charter.Clock clock(Entry clock) {
        return new Charter.Clock(word(clock, "id"), word(clock, "kind"), word(clock, "start"), word(clock, "within"),
                clock.isTrue("workingDays"), clock.texts("to"), word(clock, "law"), word(clock, "verified"),
                word(clock, "startedBy"), word(clock, "stoppedBy"), clock.texts("stoppedAlsoBy"),
                clock.texts("levels"));
    }

    /**
     * Names of the organs stand among the texts, because documents print them.
     */
    private Map<String, String> texts() {
        Entry texts = this.draft.root().at("texts");
        Map<String, String> all = new LinkedHashMap<>(inOrder(texts, (name) -> word(texts, name)));
        Entry organs = this.draft.root().at("organs");
        organs.names().forEach((code) -> all.put("organ." + code, word(organs, code)));
        return Collections.unmodifiableMap(all);
    }

    private <T> List<T> all(String block, Function<Entry, T> assemble) {
        return this.draft.each(block).stream().map(assemble).toList();
    }

    static <T> Map<String, T> inOrder(Entry entry, Function<String, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        entry.names().forEach((name) -> map.put(name, value.apply(name)));
        return Collections.unmodifiableMap(map);
    }

    private static String word(Entry entry, String name) {
        return entry.text(name).orElse(null);
    }

}
