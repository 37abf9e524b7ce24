package org.lianxi.command.shared.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.command.shared.http.RunningService.Answer;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A conference of its own, on a service that runs, and the steps that bring it to where
 * something can be tried. Everything goes over HTTP.
 */
final class Scene {

    static final String MEETING = """
            {"kind":"regular","title":"第一次会议","startsAt":"2026-01-10T09:00:00+08:00",
             "endsAt":"2026-01-10T11:00:00+08:00","place":"一号会议室","topics":["专项治理"]}""";

    static final String TITLE = "第一次会议纪要";

    static final String TEXT = "会议议定：专项治理。";

    static final String NEW_TEXT = "会议议定：专项治理，年内完成。";

    static final String CORRIGENDUM = "年内应为明年内。";

    private static final AtomicInteger SCENES = new AtomicInteger();

    private final RunningService service;

    private final String id;

    private final String charter;

    Scene(RunningService service) {
        this(service, "licheng-zybfz");
    }

    /**
     * Begins with a charter of the charters directory.
     */
    Scene(RunningService service, String charter) {
        this(service, charter, "", "");
    }

    /**
     * Begins with a charter that says one thing otherwise.
     */
    Scene(RunningService service, String charter, String found, String instead) {
        this.service = service;
        this.id = "scene-" + SCENES.incrementAndGet();
        this.charter = file(charter).replaceFirst("(?m)^  id: .*$", "  id: " + this.id).replace(found, instead);
        assertThat(this.charter).contains(instead);
        made(adoption());
    }

    private static String file(String name) {
        try (InputStream file = Licheng.class.getResourceAsStream("/charters/" + name + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    /**
     * Another scene, under a charter that says one thing otherwise.
     */
    Scene where(String found, String instead) {
        return new Scene(this.service, "licheng-zybfz", found, instead);
    }

    Scene under(String other) {
        return new Scene(this.service, other);
    }

    String id() {
        return this.id;
    }

    String charter() {
        return this.charter;
    }

    Call adoption() {
        return new Call(Call.SYSTEM, "/api/conferences", this.charter);
    }

    /**
     * A command of this conference.
     * @param path under the conference, or as an answer's location has it
     */
    Call call(String actor, String path, String body) {
        return new Call(actor, path.startsWith("/api/") ? path : "/api/conferences/" + this.id + path, body);
    }

    /**
     * Member units in force.
     */
    List<String> units() {
        return this.service.bean(Conferences.class).standing(this.id).unitCodes();
    }

    /**
     * Id of the last event of the conference's own.
     */
    String lastEvent() {
        return JdbcClient.create(this.service.bean(DataSource.class))
            .sql("select event_identifier from event where aggregate_identifier = ? order by sequence_number desc limit 1")
            .param("conference-" + this.id)
            .query(String.class)
            .single();
    }

    HttpRequest.Builder request(Call call) {
        return request(this.service, call);
    }

    /**
     * A command as one of several instances gets it.
     */
    static HttpRequest.Builder request(RunningService instance, Call call) {
        String type = call.body().startsWith("{") ? "application/json" : "application/yaml";
        HttpRequest.Builder request = instance.command(call.path(), call.body())
            .setHeader("Content-Type", type)
            .setHeader("Lianxi-Actor", call.header("somebody"));
        return call.body().isEmpty() ? request.GET() : request;
    }

    Answer send(HttpRequest.Builder request) {
        return this.service.send(request);
    }

    /**
     * Makes something.
     * @return its location
     */
    String made(Call call) {
        Answer answer = send(request(call));
        assertThat(answer.status()).as("%s: %s", call.path(), answer.body()).isEqualTo(201);
        return answer.header("Location");
    }

    /**
     * Changes something, whatever its version.
     * @return id of what was changed, or made inside it
     */
    String done(Call call) {
        Answer answer = send(request(call).header("If-Match", "*"));
        assertThat(answer.status()).as("%s: %s", call.path(), answer.body()).isEqualTo(200);
        return answer.member("/id");
    }

    static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /**
     * Somebody who was invited from outside.
     * @return the reference
     */
    String outsider() {
        made(call(Call.CONVENER, "/meetings", MEETING.replaceFirst("\\{", "{\"outsiders\":[\"外请者甲\"],")));
        return JdbcClient.create(this.service.bean(DataSource.class))
            .sql("select subject_id from vault.subject where conference_id = ? and name = '外请者甲'")
            .param(this.id)
            .query(String.class)
            .single();
    }

    String convened() {
        return made(call(Call.CONVENER, "/meetings", MEETING));
    }

    String opened() {
        String meeting = convened();
        done(call(Call.OFFICE, meeting + "/opening", "{}"));
        return meeting;
    }

    String attended() {
        String meeting = opened();
        for (String unit : new String[] { "xcb", "gxj" }) {
            done(call(Call.OFFICE, meeting + "/attendances",
                    "{\"unitCode\":\"%s\",\"capacity\":\"member\"}".formatted(unit)));
        }
        return meeting;
    }

    /**
     * A meeting in session that two units attend and that agreed a matter.
     */
    Agreed agreed() {
        String meeting = attended();
        String resolution = done(call(Call.OFFICE, meeting + "/resolutions", """
                {"title":"专项治理","text":"开展专项治理","leadUnit":"gxj","coUnits":["mzj"],"dueOn":"2031-01-31"}"""));
        return new Agreed(meeting, resolution);
    }

    Agreed closed() {
        Agreed agreed = agreed();
        done(call(Call.OFFICE, agreed.meeting() + "/closing", "{}"));
        return agreed;
    }

    Call draft(Agreed agreed) {
        return call(Call.OFFICE, "/minutes", "{\"meetingId\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}"
            .formatted(idOf(agreed.meeting()), TITLE, TEXT));
    }

    String drafted() {
        return made(draft(closed()));
    }

    String asked() {
        String minutes = drafted();
        done(call(Call.OFFICE, minutes + "/consent-requests", "{}"));
        return minutes;
    }

    Call consent(String minutes, String unit) {
        return call(unit + "/liaison", minutes + "/consents", version(1, TEXT, ""));
    }

    Call objection(String minutes, String unit, int version, String text) {
        return call(unit + "/liaison", minutes + "/objections", version(version, text, ",\"reason\":\"时限过紧\""));
    }

    static String version(int version, String text, String more) {
        return "{\"version\":%d,\"contentHash\":\"%s\"%s}".formatted(version, ContentHash.of(TITLE, text), more);
    }

    String consented() {
        String minutes = asked();
        done(consent(minutes, "xcb"));
        done(consent(minutes, "gxj"));
        return minutes;
    }

    Call signature(String minutes) {
        return call(Call.CONVENER, minutes + "/signature", version(1, TEXT, ""));
    }

    String signed() {
        String minutes = consented();
        done(signature(minutes));
        return minutes;
    }

    String issued() {
        String minutes = signed();
        done(call(Call.OFFICE, minutes + "/issue", "{}"));
        return minutes;
    }

    /**
     * Minutes with which a unit did not agree, was asked again, and still does not.
     */
    String deadlocked() {
        String minutes = asked();
        done(objection(minutes, "gxj", 1, TEXT));
        done(call(Call.OFFICE, minutes + "/revisions", "{\"text\":\"%s\",\"reason\":\"补充时限\"}".formatted(NEW_TEXT)));
        done(call(Call.OFFICE, minutes + "/consent-requests", "{}"));
        done(objection(minutes, "gxj", 2, NEW_TEXT));
        return minutes;
    }

    /**
     * Issued minutes that are to be put right.
     * @return path of the corrigendum
     */
    String correcting() {
        String minutes = issued();
        return minutes + "/corrigenda/" + done(call(Call.OFFICE, minutes + "/corrigenda",
                "{\"text\":\"%s\",\"reason\":\"笔误\"}".formatted(CORRIGENDUM)));
    }

    /**
     * Digest of the corrigendum, which is bound to the number of the first minutes.
     */
    String correction(String more) {
        String number = "鲤职联纪〔%d〕1号".formatted(LocalDate.now(this.service.bean(Clock.class)).getYear());
        return "{\"contentHash\":\"%s\"%s}".formatted(ContentHash.of(number, CORRIGENDUM), more);
    }

    Call assignment(Agreed agreed) {
        return call(Call.OFFICE, "/actions", """
                {"title":"专项治理","text":"开展专项治理","meetingId":"%s","resolutionId":"%s"}"""
            .formatted(idOf(agreed.meeting()), agreed.resolution()));
    }

    String assigned() {
        return made(assignment(closed()));
    }

    /**
     * A matter that a meeting agreed.
     *
     * @param meeting the meeting's path
     * @param resolution the resolution's id
     */
    record Agreed(String meeting, String resolution) {

        /**
         * As a command names it.
         */
        String named() {
            return "\"meetingId\":\"%s\",\"resolutionId\":\"%s\"".formatted(idOf(this.meeting), this.resolution);
        }

    }

}
