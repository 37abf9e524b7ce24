package org.lianxi.query.meeting.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what a meeting is to deal with. Open matters of other meetings always come
 * first; they are those of now, and a meeting's own are none of them.
 */
@RestController
class AgendaApi {

    private final Views<AgendaView> agendas;

    private final Views<OpenMatter> matters;

    private final UnitRegister register;

    private final Answers answers;

    AgendaApi(Views<AgendaView> agendas, Views<OpenMatter> matters, UnitRegister register, Answers answers) {
        this.agendas = agendas;
        this.matters = matters;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/agenda")
    ResponseEntity<Object> agenda(@PathVariable String conferenceId, @PathVariable String meetingId) {
        Units units = this.register.of(conferenceId);
        return this.answers.gathered(conferenceId,
                () -> this.agendas.find(meetingId)
                    .filter((stored) -> stored.conferenceId().equals(conferenceId))
                    .map((stored) -> new Agenda(meetingId, stored.view().title(), open(conferenceId, meetingId, units),
                            stored.view().topics(),
                            stored.view().items().stream().map((item) -> Proposed.of(item, units)).toList(),
                            stored.view().brought()))
                    .orElseThrow(() -> new UnknownEntityException("meeting", meetingId)));
    }

    private List<Open> open(String conferenceId, String meetingId, Units units) {
        return this.matters.find(Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.open", true)))
            .stream()
            .filter((stored) -> !meetingId.equals(stored.view().meetingId()))
            .sorted(Comparator.comparingLong((Stored<OpenMatter> stored) -> stored.view().assignedAtIndex()))
            .map((stored) -> Open.of(stored, units))
            .toList();
    }

    record Agenda(String meetingId, String title, List<Open> openMatters, List<String> topics, List<Proposed> items,
            List<AgendaView.Brought> brought) {
    }

    record Open(String actionId, String title, String leadUnitCode, String leadUnitName, LocalDate dueOn,
            String meetingId) {

        static Open of(Stored<OpenMatter> stored, Units units) {
            OpenMatter matter = stored.view();
            return new Open(stored.id(), matter.title(), matter.leadUnit(), units.name(matter.leadUnit()),
                    matter.dueOn(), matter.meetingId());
        }

    }

    record Proposed(String itemId, String state, Integer number, String unitCode, String unitName, String title,
            String explanation, String declinedBecause) {

        static Proposed of(AgendaView.Item item, Units units) {
            return new Proposed(item.itemId(), item.state(), item.number(), item.unitCode(),
                    units.name(item.unitCode()), item.title(), item.explanation(), item.declinedBecause());
        }

    }

}
