package org.lianxi.command.subject.erasesubject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.subject.SubjectVault;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Erases names. From the commit on nobody is told the name; it leaves the vault right
 * after, or, when the service dies in between, as soon as one runs again.
 */
@RestController
class EraseSubjectApi {

    private final Commands commands;

    private final SubjectVault vault;

    EraseSubjectApi(Commands commands, SubjectVault vault) {
        this.commands = commands;
        this.vault = vault;
    }

    @PostMapping("/api/conferences/{conferenceId}/subjects/{subjectId}/erasure")
    ResponseEntity<Accepted> eraseSubject(@PathVariable String conferenceId, @PathVariable String subjectId,
            @Valid @RequestBody Body body, CommandRequest request) {
        ResponseEntity<Accepted> answer = this.commands.create(request,
                new EraseSubject(conferenceId, subjectId, body.ground()), "subjects");
        this.vault.eraseWhatIsToBeErased();
        return answer;
    }

    record Body(@NotNull @Pattern(
            regexp = "purpose-met|consent-withdrawn|unlawful|retention-over|other-law") String ground) {
    }

}
