package org.lianxi.command.casework.refercasetomeeting;

import jakarta.validation.Valid;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.PlainText;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReferCaseToMeetingApi {

    private final Commands commands;

    ReferCaseToMeetingApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/cases/{caseId}/referrals")
    ResponseEntity<Accepted> referCaseToMeeting(@PathVariable String conferenceId, @PathVariable String caseId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ReferCaseToMeeting(conferenceId, caseId, request.expectedVersion(),
                body.meetingId(), body.question()));
    }

    record Body(@PlainText(max = 80) String meetingId, @PlainText(max = 4_000) String question) {
    }

}
