package org.lianxi.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.conference.Charter;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One conference of an installation, over HTTP: who acts in it, and what was made.
 */
final class Conference {

    private final Http commands;

    private final Http questions;

    private final Http notices;

    private final byte[] file;

    private final Knobs knobs;

    private final List<String> made = new ArrayList<>();

    private String position = "";

    Conference(Installation site, String charter) {
        this(site, charter, Charters.file(charter));
    }

    /**
     * A conference of its own under a charter.
     */
    static Conference of(Installation site, String charter, String id) {
        return new Conference(site, charter, Charters.file(charter, id));
    }

    private Conference(Installation site, String charter, byte[] file) {
        this.commands = new Http(Services.url(site.command()));
        this.questions = new Http(Services.url(site.query()));
        this.notices = new Http(Services.url(site.notification()));
        this.file = file;
        this.knobs = new Knobs(Charters.read(charter, file));
    }

    String id() {
        return charter().identity().id();
    }

    Charter charter() {
        return this.knobs.charter();
    }

    Knobs knobs() {
        return this.knobs;
    }

    /**
     * A word that only this conference's papers carry.
     */
    String mark() {
        return "【" + id() + "】";
    }

    /**
     * What others must never see: the conference, its mark, the ids of what it made.
     */
    List<String> own() {
        List<String> own = new ArrayList<>(this.made);
        own.add(id());
        own.add(mark());
        return own;
    }

    List<String> units() {
        return charter().units().stream().map(Charter.Unit::code).toList();
    }

    String lead() {
        return charter().leadUnit();
    }

    String convener() {
        return actor(this.knobs.codeOf(this.knobs.firstConveners().getFirst()), "convener");
    }

    String office() {
        return actor(lead(), "office-clerk");
    }

    String member(String unit) {
        return actor(unit, "member");
    }

    private static String actor(String unit, String role) {
        return "account=" + unit + "-1; unit=" + unit + "; role=" + role;
    }

    String seat(String role, String unit) {
        return charter().seats()
            .stream()
            .filter((seat) -> seat.role().equals(role) && unit.equals(seat.unit()))
            .findFirst()
            .orElseThrow()
            .id();
    }

    void adopt() {
        Http.Answer adopted = this.commands.post("/api/conferences", "account=installer; role=system",
                "application/yaml", this.file);
        assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(201);
        this.position = adopted.position();
    }

    /**
     * Makes something.
     * @return its id
     */
    String makes(String actor, String path, Object body) {
        String id = does(actor, path, body).id();
        this.made.add(id);
        return id;
    }

    Http.Answer does(String actor, String path, Object body) {
        Http.Answer answer = tries(actor, path, body);
        assertThat(answer.status()).as("%s %s: %s", id(), path, answer.body()).isBetween(200, 201);
        this.position = answer.position();
        return answer;
    }

    void isRefused(String actor, String path, Object body, String code) {
        Http.Answer answer = tries(actor, path, body);
        assertThat(answer.code()).as("%s %s: %s", id(), path, answer.body()).isEqualTo(code);
    }

    Http.Answer tries(String actor, String path, Object body) {
        return this.commands.post(base() + path, actor, body);
    }

    void doesOrIsRefused(boolean allowed, String actor, String path, Object body, String code) {
        if (allowed) {
            does(actor, path, body);
        }
        else {
            isRefused(actor, path, body, code);
        }
    }

    /**
     * A view that has all that this conference did.
     */
    JsonNode asks(String path) {
        Http.Answer answer = question(path);
        assertThat(answer.status()).as("%s %s: %s", id(), path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    Http.Answer question(String path) {
        return this.questions.get(base() + path + (path.contains("?") ? "&" : "?") + "after=" + this.position);
    }

    /**
     * What the notifier says.
     */
    JsonNode hears(String path) {
        Http.Answer answer = this.notices.get(base() + path);
        assertThat(answer.status()).as("%s %s: %s", id(), path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    /**
     * What runs, once the notifier has all that this conference did.
     */
    List<JsonNode> deadlines() {
        return hears("/deadlines?after=" + this.position).path("deadlines").valueStream().toList();
    }

    Http.Answer acknowledges(String unit, String noticeId) {
        return this.notices.post(base() + "/units/" + unit + "/inbox/" + noticeId + "/receipt", member(unit), Map.of());
    }

    List<JsonNode> inbox(String unit) {
        return hears("/units/" + unit + "/inbox?limit=500").path("items").valueStream().toList();
    }

    private String base() {
        return "/api/conferences/" + id();
    }

}
