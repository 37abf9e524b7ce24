package org.lianxi.query.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.transport.RecordedEvent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every question that the service answers about a conference, by its own mappings, with
 * ids from a log put in.
 */
final class Questions {

    private static final String PREFIX = "/api/conferences/{conferenceId}";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final int IDS = 2;

    private static final Map<String, List<String>> GIVEN = Map.of("conferenceId", List.of(Licheng.ID), "unit",
            List.of("wjj", "kjj"), "code", List.of("sfj", "fgj"), "entityId",
            List.of(Licheng.ACTION, "resolution-r1", "conference-" + Licheng.ID), "id",
            List.of("decision-d1", "opinion-o1", "guidance-g1"), "flowId", List.of("F07"), "itemId",
            List.of(Office.INFORMATION));

    private static final List<String> NARROWED = List.of("/actions?overdue=true", "/actions?light=feedback-due",
            "/actions?light=normal", "/actions?light=due-soon&limit=1", "/actions?state=in-progress",
            "/actions?unit=rsj", "/actions?unit=wjj&role=lead", "/actions?silentFor=3", "/actions?urged=true",
            "/actions?urged=false", "/actions?extensionPending=true", "/actions?sourceId=" + Licheng.MEETING,
            "/meetings?state=closed", "/meetings?from=2021-06-01&to=2021-06-30", "/minutes?filingGap=true",
            "/timeline?order=oldest&limit=3", "/timeline/action-a1?related=true", "/nominations?state=pending",
            "/duty-coverage?idle=true&months=3", "/bulletin-coverage?issued=true", "/bulletin-draft?since=2021-06-01",
            "/bulletin-draft/units", "/information?state=circulated", "/issues?state=open", "/issues?unit=zgh",
            "/assignments?state=closed", "/delivery-matrix?limit=1", "/units?limit=3",
            "/units/wjj/information/inbox?unread=true", "/units/wjj/flows/inbox?unreceipted=true",
            "/units/yjj/flows/outbox?flow=F07", "/flows/F17/items?unreceipted=true", "/difference?from=index:1",
            "/meeting-proposals?state=pending");

    private final Map<String, Set<String>> ids = new HashMap<>();

    private final List<String> patterns;

    Questions(RequestMappingHandlerMapping mappings, JsonMapper json, List<RecordedEvent> log) {
        this.patterns = mappings.getHandlerMethods()
            .keySet()
            .stream()
            .filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
            .flatMap((mapping) -> mapping.getPatternValues().stream())
            .filter((pattern) -> pattern.startsWith(PREFIX))
            .sorted()
            .toList();
        log.stream()
            .filter((event) -> event.conferenceId().equals(Licheng.ID))
            .forEach((event) -> collect(json.readTree(event.data())));
    }

    private void collect(JsonNode node) {
        node.propertyStream().forEach((member) -> {
            if (member.getValue().isString()) {
                this.ids.computeIfAbsent(member.getKey(), (name) -> new TreeSet<>()).add(member.getValue().asString());
            }
        });
        node.forEach(this::collect);
    }

    List<String> patterns() {
        return this.patterns;
    }

    /** All of them, and some with further parameters. */
    List<String> all() {
        Set<String> all = new LinkedHashSet<>();
        this.patterns.forEach((pattern) -> all.addAll(filled(pattern)));
        NARROWED.forEach((question) -> all.add("/api/conferences/" + Licheng.ID + question));
        return List.copyOf(all);
    }

    private List<String> filled(String pattern) {
        Matcher variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return List.of(pattern);
        }
        List<String> filled = new ArrayList<>();
        ids(variable.group(1)).forEach((id) -> filled.addAll(filled(variable.replaceFirst(id))));
        return filled;
    }

    private List<String> ids(String variable) {
        List<String> found = GIVEN.getOrDefault(variable,
                this.ids.getOrDefault(variable, Set.of()).stream().limit(IDS).toList());
        if (found.isEmpty()) {
            throw new AssertionError("no id for {" + variable + "}");
        }
        return found;
    }

}
