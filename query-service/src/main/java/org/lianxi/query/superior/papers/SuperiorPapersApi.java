package org.lianxi.query.superior.papers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which decisions came from above, which opinions went up and which guidance went
 * down, latest first.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}")
class SuperiorPapersApi {

    private final Views<SuperiorPaper> papers;

    private final UnitRegister register;

    private final Answers answers;

    SuperiorPapersApi(Views<SuperiorPaper> papers, UnitRegister register, Answers answers) {
        this.papers = papers;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping("/higher-decisions")
    ResponseEntity<Object> decisions(@PathVariable String conferenceId, PageRequest page) {
        return list(conferenceId, SuperiorPaper.DECISION, "decisions", page);
    }

    @GetMapping("/opinions")
    ResponseEntity<Object> opinions(@PathVariable String conferenceId, PageRequest page) {
        return list(conferenceId, SuperiorPaper.OPINION, "opinions", page);
    }

    @GetMapping("/guidance")
    ResponseEntity<Object> guidance(@PathVariable String conferenceId, PageRequest page) {
        return list(conferenceId, SuperiorPaper.GUIDANCE, "guidance", page);
    }

    @GetMapping({ "/higher-decisions/{id}", "/opinions/{id}", "/guidance/{id}" })
    ResponseEntity<Object> one(@PathVariable String conferenceId, @PathVariable String id) {
        this.register.of(conferenceId);
        return this.answers.one(conferenceId, id,
                () -> this.papers.find(id)
                    .filter((stored) -> stored.conferenceId().equals(conferenceId))
                    .map((stored) -> new Paper(id, stored.view()))
                    .orElseThrow(() -> new UnknownEntityException("paper", id)));
    }

    private ResponseEntity<Object> list(String conferenceId, String kind, String plural, PageRequest page) {
        this.register.of(conferenceId);
        Bson filter = Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.kind", kind));
        return this.answers.list(conferenceId, plural,
                () -> this.papers.page(filter, ViewOrder.by("recordedAtIndex", false), page)
                    .map((stored) -> new Paper(stored.id(), stored.view())));
    }

    record Paper(String id, @JsonUnwrapped SuperiorPaper paper) {
    }

}
