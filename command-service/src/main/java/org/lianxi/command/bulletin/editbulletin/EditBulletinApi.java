package org.lianxi.command.bulletin.editbulletin;

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
class EditBulletinApi {

    private final Commands commands;

    EditBulletinApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/bulletins/{bulletinId}/revisions")
    ResponseEntity<Accepted> editBulletin(@PathVariable String conferenceId, @PathVariable String bulletinId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new EditBulletin(conferenceId, bulletinId, request.expectedVersion(), body.title(), body.text()));
    }

    record Body(@PlainText(max = 200, optional = true) String title, @PlainText(max = 200_000) String text) {
    }

}
