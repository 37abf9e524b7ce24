package org.lianxi.command.subject;

import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.http.ActorHeader;
import org.lianxi.command.shared.http.RequestException;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells who is meant by references, and everything that is held about one person, so that
 * the person can be told. Nothing of it may be kept by whoever asks.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/subjects")
class SubjectsApi {

    private static final int MOST = 500;

    private final SubjectVault vault;

    SubjectsApi(SubjectVault vault) {
        this.vault = vault;
    }

    @GetMapping
    ResponseEntity<Answer> subjects(@PathVariable String conferenceId, @RequestParam(required = false) List<String> id,
            @RequestParam(required = false) String unit,
            @RequestHeader(name = ActorHeader.NAME, required = false) String header) {
        Actor actor = ActorHeader.parse(header);
        if (id != null && id.size() > MOST) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "too-many-subjects", "id", MOST);
        }
        if (id == null) {
            require(actor.isSystem() || mayLookAround(actor));
        }
        else {
            require(actor.isSystem() || !actor.role().equals("auditor"));
        }
        return answer(new Answer(((id != null) ? this.vault.people(conferenceId, id)
                : this.vault.peopleOf(conferenceId, (unit != null) ? unit : ""))
            .stream()
            .map(SubjectsApi::subject)
            .toList()));
    }

    @GetMapping("/{subjectId}")
    ResponseEntity<Held> held(@PathVariable String conferenceId, @PathVariable String subjectId,
            @RequestHeader(name = ActorHeader.NAME, required = false) String header) {
        require(mayLookAround(ActorHeader.parse(header)));
        return this.vault.people(conferenceId, List.of(subjectId))
            .stream()
            .findFirst()
            .map((person) -> answer(new Held(subject(person), this.vault.mentions(conferenceId, subjectId))))
            .orElseThrow(() -> new RequestException(HttpStatus.NOT_FOUND, "subject-not-there", "subjectId"));
    }

    private static boolean mayLookAround(Actor actor) {
        return actor.isOffice() || actor.isConvener() || actor.isDataProtection();
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new RequestException(HttpStatus.FORBIDDEN, "names-are-protected", ActorHeader.NAME);
        }
    }

    private static Subject subject(SubjectVault.Person person) {
        return new Subject(person.subjectId(), person.unitCode().isEmpty() ? null : person.unitCode(), person.name(),
                person.post(), person.recordedAt(), person.erasedAt());
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    record Answer(List<Subject> subjects) {
    }

    /**
     * Somebody.
     *
     * @param name null once it was erased
     */
    record Subject(String id, String unitCode, String name, String post, OffsetDateTime recordedAt, String erasedAt) {
    }

    /**
     * All that is held.
     *
     * @param subject what the vault has
     * @param mentions events that hold the reference
     */
    record Held(Subject subject, List<SubjectVault.Mention> mentions) {
    }

}
