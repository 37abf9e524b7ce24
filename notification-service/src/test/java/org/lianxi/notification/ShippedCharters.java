package org.lianxi.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;
import org.yaml.snakeyaml.Yaml;

/**
 * The charters that come with Lianxi, as far as clauses hang on them: command-service
 * alone reads charter files, and this service knows what it read.
 */
public final class ShippedCharters {

    public static final String LICHENG = "licheng-zybfz";

    public static final String SHANTOU = "shantou-zyb-2012";

    public static final String FUJIAN = "fujian-service-stats-2007";

    private static final LocalDate DAY = LocalDate.of(2021, 4, 26);

    private ShippedCharters() {
    }

    /**
     * Reads a charter file.
     * @param name its name, such as {@link #LICHENG}
     * @return the charter, without seats, holders and clocks
     */
    public static Charter read(String name) {
        try {
            return charter(new Yaml().load(Files.readString(Path.of("../charters/" + name + ".yaml"))));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Charter charter(Map<String, Object> file) {
        Map<String, Object> identity = at(file, "identity");
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        flatten("", null, at(file, "rules"), rules);
        return new Charter("lianxi-charter/1",
                new Charter.Identity(text(identity, "id"), text(identity, "name"), "联席会议", "district", "职业病防治"),
                new Charter.Source("一号", "通知", "政府办", null, DAY, DAY, "public", List.of(), "区人民政府", null),
                text(file, "leadUnit"), all(file, "clauses").map(ShippedCharters::clause).toList(), List.of(),
                all(file, "units").map(ShippedCharters::unit).toList(), Map.of(), List.of(), List.of(),
                all(file, "duties").map(ShippedCharters::duty).toList(), rules,
                all(file, "caseKinds").map(ShippedCharters::caseKind).toList(),
                all(file, "flows").map(ShippedCharters::flow).toList(), List.of(), Map.of());
    }

    /**
     * A group hands its clause down to the rules in it.
     */
    private static void flatten(String path, Object inherited, Object node, Map<String, RuleSetting> rules) {
        Map<?, ?> group = (node instanceof Map<?, ?> several) ? several : Map.of();
        Object clause = (group.get("clause") != null) ? group.get("clause") : inherited;
        if (!(node instanceof Map) || group.containsKey("value")) {
            rules.put(path, new RuleSetting((node instanceof Map) ? group.get("value") : node, (String) clause,
                    Basis.LOCAL_CHOICE));
            return;
        }
        group.forEach((name, below) -> {
            if (!List.of("basis", "clause").contains(name)) {
                flatten(path.isEmpty() ? name.toString() : path + "." + name, clause, below, rules);
            }
        });
    }

    private static Charter.Clause clause(Map<String, Object> clause) {
        return new Charter.Clause(text(clause, "id"), text(clause, "at"), text(clause, "text"),
                texts(clause, "governs"));
    }

    private static Charter.Unit unit(Map<String, Object> unit) {
        return new Charter.Unit(text(unit, "code"), text(unit, "name"), text(unit, "name"), text(unit, "affiliation"),
                List.of());
    }

    private static Charter.Duty duty(Map<String, Object> duty) {
        return new Charter.Duty(text(duty, "id"), text(duty, "unit"), List.of(), List.of(), text(duty, "at"),
                text(duty, "text"));
    }

    private static Charter.CaseKind caseKind(Map<String, Object> kind) {
        return new Charter.CaseKind(text(kind, "id"), text(kind, "name"), text(kind, "clause"), true, "text", "none",
                null, Map.of(), List.of(), List.of(), Map.of(), text(kind, "runsAs"), List.of(), Map.of(), List.of());
    }

    private static Charter.Flow flow(Map<String, Object> flow) {
        return new Charter.Flow(text(flow, "id"), text(flow, "from"), texts(flow, "to"), text(flow, "what"),
                text(flow, "when"), Basis.TEXT, text(flow, "clause"), List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> node, String name) {
        return (Map<String, Object>) node.get(name);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> all(Map<String, Object> node, String name) {
        return ((List<Map<String, Object>>) node.getOrDefault(name, List.of())).stream();
    }

    private static String text(Map<String, Object> node, String name) {
        return (String) node.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> node, String name) {
        return (List<String>) node.getOrDefault(name, List.of());
    }

}
