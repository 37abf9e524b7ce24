package org.lianxi.standalone.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.lianxi.standalone.terminal.Messages;
import tools.jackson.databind.JsonNode;

/**
 * What the chapters share: the services, the conference and its units, and what earlier
 * chapters left for later ones. Units are picked by their place in the charter's list,
 * never by name.
 */
final class Story {

    private static final int ATTENDING = 9;

    private final Api commands;

    private final Api questions;

    private final Messages messages;

    private final Narrator narrator;

    private final LocalDate today;

    private String conference;

    private JsonNode roster;

    private List<Unit> units;

    private String meeting;

    private String minutes;

    private String action;

    Story(Api commands, Api questions, Messages messages, Narrator narrator, LocalDate today) {
        this.commands = commands;
        this.questions = questions;
        this.messages = messages;
        this.narrator = narrator;
        this.today = today;
    }

    void readConference() throws IOException, InterruptedException {
        this.conference = this.questions.get("", null).path("conferences").path(0).path("id").asString();
        readRoster();
        this.units = askAll("/units", "units").stream()
            .map((unit) -> new Unit(unit.path("code").asString(), unit.path("name").asString()))
            .toList();
    }

    void readRoster() throws IOException, InterruptedException {
        this.roster = ask("/roster");
    }

    JsonNode ask(String path) throws IOException, InterruptedException {
        return this.questions.get("/" + this.conference + path, this.commands.position());
    }

    List<JsonNode> askAll(String path, String list) throws IOException, InterruptedException {
        return this.questions.all("/" + this.conference + path, list, this.commands.position());
    }

    String position() {
        return this.commands.position();
    }

    JsonNode create(String path, Actor actor, Object body) throws IOException, InterruptedException {
        return this.commands.create("/" + this.conference + path, actor, body);
    }

    JsonNode change(String entity, String path, Actor actor, Object body) throws IOException, InterruptedException {
        return this.commands.change(entity, "/" + this.conference + path, actor, body);
    }

    /**
     * Tells a sentence of the story.
     */
    void tell(String key, Object... arguments) {
        this.narrator.tell(this.messages.text("demo." + key, arguments));
    }

    /**
     * A text that goes into the record, marked as demonstration.
     */
    String text(String key, Object... arguments) {
        return this.messages.text("demo.data." + key, arguments);
    }

    String conference() {
        return this.conference;
    }

    JsonNode seats() {
        return this.roster.path("seats");
    }

    List<Unit> units() {
        return this.units;
    }

    List<Unit> attending() {
        return this.units.subList(0, Math.min(ATTENDING, this.units.size()));
    }

    Actor convener() {
        return holderOf("convener", null);
    }

    Actor office() {
        return holderOf("office-director", null);
    }

    /**
     * An officer who may verify: of another unit than the one that did the work.
     */
    Actor officerOutside(Unit lead) {
        return holderOf("office-deputy", lead.code());
    }

    private Actor holderOf(String role, String otherThan) {
        for (JsonNode seat : seats()) {
            String unit = seat.path("unitCode").asString();
            if (seat.path("role").asString().equals(role) && !unit.equals(otherThan)) {
                return new Actor(unit, role);
            }
        }
        throw new IllegalStateException("the charter has no " + role);
    }

    LocalDate today() {
        return this.today;
    }

    String meeting() {
        return this.meeting;
    }

    void meeting(String id) {
        this.meeting = id;
    }

    String minutes() {
        return this.minutes;
    }

    void minutes(String id) {
        this.minutes = id;
    }

    String action() {
        return this.action;
    }

    void action(String id) {
        this.action = id;
    }

}
