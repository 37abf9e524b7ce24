package org.lianxi.query.conference.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mongodb.client.model.Filters;
import org.lianxi.contract.conference.Charter;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.Page;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which conferences there are and what their charters say.
 */
@RestController
@RequestMapping("/api/conferences")
class CharterApi {

    private final Views<CharterView> charters;

    private final UnitRegister register;

    private final Answers answers;

    CharterApi(Views<CharterView> charters, UnitRegister register, Answers answers) {
        this.charters = charters;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> conferences(PageRequest page) {
        long index = this.charters.page(Filters.empty(), ViewOrder.byIndex(false), new PageRequest(1, null))
            .items()
            .stream()
            .mapToLong(Stored::index)
            .sum();
        Page<Summary> found = this.charters.page(Filters.empty(), ViewOrder.byIndex(true), page)
            .map((stored) -> Summary.of(stored.id(), stored.view()));
        return this.answers.list(index, "conferences", found);
    }

    @GetMapping("/{conferenceId}")
    ResponseEntity<Object> conference(@PathVariable String conferenceId) {
        return this.answers.one(conferenceId, "conference-" + conferenceId, () -> {
            CharterView view = this.charters.find(conferenceId)
                .map(Stored::view)
                .orElseThrow(() -> new UnknownEntityException("conference", conferenceId));
            return new Conference(Summary.of(conferenceId, view), view.sourceHash(), view.source(), view.leadUnit(),
                    this.register.of(conferenceId).name(view.leadUnit()), view.clauses(), view.responsibilities(),
                    view.lists(), view.rules(), view.caseKinds(), view.flows(), view.clocks(), view.history());
        });
    }

    record Summary(String id, String name, String shortName, String level, String topic, int charterVersion,
            String documentNumber, LocalDate inForceFrom) {

        static Summary of(String id, CharterView view) {
            Charter.Identity identity = view.identity();
            return new Summary(id, identity.name(), identity.shortName(), identity.level(), identity.topic(),
                    view.version(), view.documentNumber(), view.inForceFrom());
        }

    }

    record Conference(@JsonUnwrapped Summary summary, String sourceHash, Charter.Source source, String leadUnitCode,
            String leadUnitName, List<Charter.Clause> clauses, List<Charter.Responsibility> responsibilities,
            Map<String, List<String>> lists, List<CharterView.Rule> rules, List<Charter.CaseKind> caseKinds,
            List<Charter.Flow> flows, List<Charter.Clock> clocks, List<CharterView.Version> history) {
    }

}
