package org.lianxi.standalone.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Counts, over the conference's whole history, what every unit was told, from two sides:
 * what the delivery matrix says was owed and what lies in the unit's inbox.
 */
final class EveryUnitKnows {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private static final String PROGRESS = "progress-reported";

    private final Story story;

    private final Api notices;

    EveryUnitKnows(Story story, Api notices) {
        this.story = story;
        this.notices = notices;
    }

    /**
     * Waits until nobody misses anything, but not for ever.
     * @return the counts as they stand then
     */
    Tally await() throws IOException, InterruptedException {
        long until = System.nanoTime() + AT_MOST.toNanos();
        Tally tally = count();
        while (!tally.isComplete() && System.nanoTime() < until) {
            Thread.sleep(BETWEEN_LOOKS);
            tally = count();
        }
        return tally;
    }

    private Tally count() throws IOException, InterruptedException {
        // Not before the notifier has seen the last command.
        this.notices.get("/" + this.story.conference() + "/notices/summary", this.story.position());
        List<JsonNode> reports = this.story.askAll("/delivery-matrix", "reports");
        Tally tally = new Tally();
        for (Unit unit : this.story.units()) {
            Map<String, String> inbox = readInbox(unit);
            long missed = reports.stream().filter((report) -> isMissed(report, unit, inbox.keySet())).count();
            int progress = (int) inbox.values().stream().filter(PROGRESS::equals).count();
            tally.add(unit, inbox.size(), progress, (int) missed);
        }
        return tally;
    }

    /**
     * A report whose notice is not yet on record is missed by everybody.
     */
    private static boolean isMissed(JsonNode report, Unit unit, Set<String> inbox) {
        if (!report.hasNonNull("noticeId")) {
            return true;
        }
        for (JsonNode cell : report.path("cells")) {
            if (cell.path("unitCode").asString().equals(unit.code()) && cell.path("owed").asBoolean()) {
                return cell.path("delivered").isEmpty() || !inbox.contains(report.path("noticeId").asString());
            }
        }
        return false;
    }

    private Map<String, String> readInbox(Unit unit) throws IOException, InterruptedException {
        Map<String, String> kinds = new HashMap<>();
        this.notices.all("/" + this.story.conference() + "/units/" + unit.code() + "/inbox", "items", null)
            .forEach((item) -> kinds.put(item.path("noticeId").asString(), item.path("kind").asString()));
        return kinds;
    }

}
