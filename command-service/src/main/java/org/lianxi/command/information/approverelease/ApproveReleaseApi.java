package org.lianxi.command.information.approverelease;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
class ApproveReleaseApi {

    private final Commands commands;

    ApproveReleaseApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/information/{informationId}/release-approvals")
    ResponseEntity<Accepted> approveRelease(@PathVariable String conferenceId, @PathVariable String informationId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ApproveRelease(conferenceId, informationId, request.expectedVersion(),
                body.version(), body.contentHash(), body.remark()));
    }

    record Body(@NotNull @Min(1) Integer version, @PlainText(max = 100) String contentHash,
            @PlainText(max = 1_000, optional = true) String remark) {
    }

}
