package org.lianxi.query.conference.charter;

import java.util.List;
import java.util.Optional;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterChange;
import org.lianxi.contract.conference.CharterComparison;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what a version of the charter says, and in what two versions differ (C-0.1).
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/charter")
class CharterVersionsApi {

    private final Views<CharterView> charters;

    private final Views<CharterVersion> versions;

    private final Answers answers;

    CharterVersionsApi(Views<CharterView> charters, Views<CharterVersion> versions, Answers answers) {
        this.charters = charters;
        this.versions = versions;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> charter(@PathVariable String conferenceId, @RequestParam Optional<String> version) {
        return this.answers.one(conferenceId, "conference-" + conferenceId, () -> {
            CharterView view = view(conferenceId);
            int number = version.map((text) -> number("version", text)).orElse(view.version());
            CharterVersion found = version(conferenceId, number, "version");
            return new Whole(number, found.documentNumber(), found.changes(), found.charter());
        });
    }

    @GetMapping("/versions")
    ResponseEntity<Object> versions(@PathVariable String conferenceId, PageRequest page) {
        return this.answers.list(conferenceId, "versions", () -> page.of(view(conferenceId).history()));
    }

    @GetMapping("/diff")
    ResponseEntity<Object> diff(@PathVariable String conferenceId, @RequestParam Optional<String> from,
            @RequestParam Optional<String> to) {
        return this.answers.gathered(conferenceId, () -> {
            int last = view(conferenceId).version();
            int after = to.map((text) -> number("to", text)).orElse(last);
            int before = from.map((text) -> number("from", text)).orElse(Math.max(1, after - 1));
            return new Difference(before, after, CharterComparison.changes(
                    version(conferenceId, before, "from").charter(), version(conferenceId, after, "to").charter()));
        });
    }

    private CharterView view(String conferenceId) {
        return this.charters.find(conferenceId)
            .map(Stored::view)
            .orElseThrow(() -> new UnknownEntityException("conference", conferenceId));
    }

    private CharterVersion version(String conferenceId, int number, String parameter) {
        return this.versions.find(CharterVersion.idOf(conferenceId, number))
            .map(Stored::view)
            .orElseThrow(() -> new InvalidParameterException(parameter, "charter-version"));
    }

    private static int number(String parameter, String text) {
        try {
            return Integer.parseUnsignedInt(text);
        }
        catch (NumberFormatException ex) {
            throw new InvalidParameterException(parameter, "charter-version");
        }
    }

    record Whole(int version, String documentNumber, List<CharterChange> changes, Charter charter) {
    }

    record Difference(int from, int to, List<CharterChange> changes) {
    }

}
