package org.lianxi.query.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lianxi.query.live.Answers;
import org.lianxi.query.live.Progress;
import org.lianxi.query.past.Past;
import org.lianxi.query.shared.AsOf;
import org.lianxi.query.shared.InvalidParameterException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what changed between two times, each as the record stood then; without
 * {@code to}, until now.
 */
@RestController
class DifferenceApi {

    private final Past past;

    private final List<ComparedList> lists;

    private final Answers answers;

    private final Progress progress;

    private final JsonMapper json;

    DifferenceApi(Past past, List<ComparedList> lists, Answers answers, Progress progress, JsonMapper json) {
        this.past = past;
        this.lists = lists;
        this.answers = answers;
        this.progress = progress;
        this.json = json;
    }

    @GetMapping("/api/conferences/{conferenceId}/difference")
    ResponseEntity<Object> difference(@PathVariable String conferenceId, @RequestParam Optional<String> from,
            @RequestParam Optional<String> to) {
        AsOf before = from.map((text) -> this.past.at("from", conferenceId, text))
            .orElseThrow(() -> new InvalidParameterException("from", "as-of"));
        Optional<AsOf> after = to.map((text) -> this.past.at("to", conferenceId, text));
        after.ifPresent((later) -> verifyOrder(before, later));
        Map<String, Map<String, JsonNode>> then = before.answer(() -> read(conferenceId));
        return after.map((later) -> later.settledWith(before).answer(() -> answer(conferenceId, before, then)))
            .orElseGet(() -> answer(conferenceId, before, then));
    }

    private static void verifyOrder(AsOf before, AsOf after) {
        if (before.index() > after.index() || before.moment().isAfter(after.moment())) {
            throw new InvalidParameterException("to", "as-of-order");
        }
    }

    private ResponseEntity<Object> answer(String conferenceId, AsOf before, Map<String, Map<String, JsonNode>> then) {
        return this.answers.gathered(conferenceId, () -> {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("fromIndex", before.index());
            body.put("toIndex", this.progress.indexOf(conferenceId));
            read(conferenceId).forEach((name, now) -> body.put(name, ListDifference.between(then.get(name), now)));
            return body;
        });
    }

    private Map<String, Map<String, JsonNode>> read(String conferenceId) {
        Map<String, Map<String, JsonNode>> all = new LinkedHashMap<>();
        this.lists.forEach((list) -> all.put(list.name(),
                list.items()
                    .of(conferenceId)
                    .stream()
                    .<JsonNode>map(this.json::valueToTree)
                    .collect(Collectors.toMap((item) -> item.path(list.key()).asString(), Function.identity(),
                            (one, other) -> other, LinkedHashMap::new))));
        return all;
    }

}
