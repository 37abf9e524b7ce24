package org.lianxi.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.lianxi.calendar.WorkingDays;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The words in which the story of a conference is told: who does what, who is told of it,
 * what the views say, and how time goes on.
 */
final class Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final Installation site;

    private final Conference conference;

    private final WorkingDays days = WorkingDays.from(null);

    private boolean unsettled;

    private Story(Installation site, Conference conference) {
        this.site = site;
        this.conference = conference;
    }

    /**
     * A new conference, on the morning of the next working day.
     */
    static Story begins(Installation site, String charter, String id) {
        Story story = new Story(site, Conference.of(site, charter, id));
        story.morningAfter(1);
        story.conference.adopt();
        story.unsettled = true;
        return story;
    }

    static Story ofLicheng(Installation site, String id) {
        return begins(site, "licheng-zybfz", id);
    }

    Conference conference() {
        return this.conference;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    Instant now() {
        return this.site.clock().instant();
    }

    /**
     * Puts the clock forward, once everybody was told of what was done before.
     */
    void at(Instant moment) {
        if (this.unsettled) {
            settled();
        }
        assertThat(moment).as("time goes forward only").isAfterOrEqualTo(now());
        this.site.clock().set(moment);
    }

    /**
     * The morning of the first working day that is so many days away or more.
     */
    void morningAfter(int calendarDays) {
        morningOf(today().plusDays(calendarDays));
    }

    void morningOf(LocalDate day) {
        Instant morning = this.days.sameOrNext(day).atTime(MORNING).atZone(ZONE).toInstant();
        at(morning.isBefore(now()) ? now() : morning);
    }

    WorkingDays days() {
        return this.days;
    }

    String office() {
        return this.conference.office();
    }

    String convener() {
        return "account=convener; unit=" + this.conference.lead() + "; role=convener";
    }

    String unit(String code) {
        return this.conference.member(code);
    }

    String makes(String actor, String path, Object body) {
        this.unsettled = true;
        return this.conference.makes(actor, path, body);
    }

    Story does(String actor, String path, Object body) {
        this.unsettled = true;
        this.conference.does(actor, path, body);
        return this;
    }

    JsonNode asks(String path) {
        return this.conference.asks(path);
    }

    /**
     * Tries what the charter forbids.
     * @param status of the answer
     * @param code the rule
     * @param clause id of the clause that is quoted, empty where the charter is silent
     */
    Story refuses(String actor, String path, Object body, int status, String code, String clause) {
        Http.Answer answer = this.conference.tries(actor, path, body);
        assertThat(answer.code()).as("%s: %s", path, answer.body()).isEqualTo(code);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(status);
        JsonNode quoted = answer.body().path("clause");
        assertThat(quoted.path("id").asString("")).as("%s: %s", path, answer.body()).isEqualTo(clause);
        assertThat(quoted.path("text").asString("").isBlank()).isEqualTo(clause.isEmpty());
        assertThat(answer.body().path("detail").asString("")).isNotBlank();
        return this;
    }

    /**
     * Lets everybody be told of what was done so far.
     */
    Story settled() {
        this.site.settle();
        this.unsettled = false;
        return this;
    }

    /**
     * Who has a notice, of units and organs.
     * @param which such a notice
     */
    Set<String> whoHas(Predicate<JsonNode> which) {
        Set<String> recipients = new TreeSet<>();
        this.conference.hears("/recipients").path("items").forEach((one) -> {
            String code = one.path("code").asString();
            if (inbox(code).stream().anyMatch(which)) {
                recipients.add(code);
            }
        });
        return recipients;
    }

    List<JsonNode> inbox(String recipient) {
        return this.conference.hears("/recipients/" + recipient + "/inbox?limit=500")
            .path("items")
            .valueStream()
            .toList();
    }

    /**
     * Waits until somebody was reminded of something.
     */
    void isReminded(String recipient, String kind, String of) {
        await(recipient + " has " + kind).atMost(PATIENCE)
            .untilAsserted(() -> assertThat(inbox(recipient)).anyMatch(notice(kind, of)));
    }

    static Predicate<JsonNode> notice(String kind, String of) {
        return (notice) -> notice.path("kind").asString().equals(kind) && notice.path("link").asString().endsWith(of);
    }

    /**
     * What is said: name and value by turns, a list for several.
     */
    static Map<String, List<String>> fields(Object... fields) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            said.put((String) fields[i], (fields[i + 1] instanceof Collection<?> several)
                    ? several.stream().map(Object::toString).toList() : List.of(fields[i + 1].toString()));
        }
        return said;
    }

}
