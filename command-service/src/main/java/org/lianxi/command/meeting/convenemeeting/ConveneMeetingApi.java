package org.lianxi.command.meeting.convenemeeting;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.subject.Naming;
import org.lianxi.command.shared.http.PlainText;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConveneMeetingApi {

    private final Commands commands;

    private final Naming naming;

    ConveneMeetingApi(Commands commands, Naming naming) {
        this.commands = commands;
        this.naming = naming;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings")
    ResponseEntity<Accepted> conveneMeeting(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        Body said = body.naming(this.naming.outsiders(conferenceId, Body.orEmpty(body.outsiders())));
        return this.naming.during(conferenceId, said.outsiders(), () -> this.commands.create(request.saying(said),
                said.notice(conferenceId, request.id("meeting")), "meetings"));
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/convening")
    ResponseEntity<Accepted> conveneProposedMeeting(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        Body said = body.naming(this.naming.outsiders(conferenceId, Body.orEmpty(body.outsiders())));
        return this.naming.during(conferenceId, said.outsiders(), () -> this.commands.change(request.saying(said),
                new ConveneProposedMeeting(request.expectedVersion(), said.notice(conferenceId, meetingId))));
    }

    record Body(@NotNull @Pattern(regexp = "regular|ad-hoc") String kind, @PlainText(max = 200) String title,
            @NotNull OffsetDateTime startsAt, @NotNull OffsetDateTime endsAt, @PlainText(max = 200) String place,
            @NotNull @Size(max = 100) List<@PlainText(max = 200) String> topics,
            @Size(max = 1_000) List<@PlainText(max = 40) String> invitedUnits,
            @Pattern(regexp = "plenary|special|research|preparatory") String form,
            @Size(max = 100) List<@PlainText(max = 80) String> outsiders,
            @PlainText(max = 60, optional = true) String preparesFor) {

        /**
         * The same with references for the outsiders.
         */
        Body naming(List<String> references) {
            return new Body(this.kind, this.title, this.startsAt, this.endsAt, this.place, this.topics,
                    this.invitedUnits, this.form, references, this.preparesFor);
        }

        ConveneMeeting notice(String conferenceId, String meetingId) {
            return new ConveneMeeting(conferenceId, meetingId, this.kind, this.title, this.startsAt, this.endsAt,
                    this.place, this.topics, orEmpty(this.invitedUnits), this.form, orEmpty(this.outsiders),
                    this.preparesFor);
        }

        private static List<String> orEmpty(List<String> list) {
            return (list != null) ? list : List.of();
        }

    }

}
