package org.lianxi.command.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.contract.conference.SubjectIds;

import org.springframework.stereotype.Component;

/**
 * Turns names that a request gives into what may stand in an event: names of the public
 * roster stay, for all others a reference stands.
 */
@Component
public class Naming {

    private final SubjectVault vault;

    private final Conferences conferences;

    Naming(SubjectVault vault, Conferences conferences) {
        this.vault = vault;
        this.conferences = conferences;
    }

    /**
     * Names somebody of a unit.
     * @param conferenceId the conference
     * @param unitCode the unit
     * @param name the name, a reference that is known, or null
     * @param post the post, or null
     * @return what may stand in an event
     */
    public Named of(String conferenceId, String unitCode, String name, String post) {
        if (name == null || unitCode == null || isOnTheRoster(conferenceId, unitCode, name)) {
            return new Named(name, post);
        }
        return new Named(reference(conferenceId, unitCode, name, post), null);
    }

    /**
     * Names others than people of a unit.
     * @param conferenceId the conference
     * @param names names, and references that are known
     * @return references
     */
    public List<String> outsiders(String conferenceId, List<String> names) {
        return names.stream().map((name) -> reference(conferenceId, "", name, null)).toList();
    }

    private String reference(String conferenceId, String unitCode, String name, String post) {
        if (!SubjectIds.is(name)) {
            return this.vault.refer(conferenceId, unitCode, name, post);
        }
        if (!this.vault.knows(conferenceId, name)) {
            throw Refusal.unknown("subject", name);
        }
        return name;
    }

    private boolean isOnTheRoster(String conferenceId, String unitCode, String name) {
        Standing standing = this.conferences.standing(conferenceId);
        return standing.charter()
            .seats()
            .stream()
            .filter((seat) -> standing.isFilledBy(seat, unitCode))
            .flatMap((seat) -> Stream.ofNullable(standing.holders().get(seat.id())))
            .anyMatch((holder) -> holder.name().equals(name));
    }

    /**
     * Decides a command that holds references: when it is granted the names are to stay;
     * otherwise they go by themselves, unless an event holds them.
     * @param <T> the answer
     * @param conferenceId the conference
     * @param given what stands in the command
     * @param decision sends the command
     * @return what comes of it
     */
    public <T> T during(String conferenceId, List<String> given, Supplier<T> decision) {
        List<String> references = new ArrayList<>(given);
        references.removeIf((text) -> !SubjectIds.is(text));
        if (references.isEmpty()) {
            return decision.get();
        }
        T answer = decision.get();
        this.vault.confirm(conferenceId, references);
        return answer;
    }

    /**
     * What may stand in an event.
     *
     * @param name a name of the roster, a reference, or null
     * @param post the post of one of the roster, or null
     */
    public record Named(String name, String post) {

        /**
         * The name as one that {@link Naming#during} takes.
         * @return empty when there is none
         */
        public List<String> given() {
            return (this.name != null) ? List.of(this.name) : List.of();
        }

    }

}
