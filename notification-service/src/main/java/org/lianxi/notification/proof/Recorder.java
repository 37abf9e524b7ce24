package org.lianxi.notification.proof;

import java.util.Map;

import org.lianxi.notification.shared.CommandService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Makes a report to command-service.
 */
@Component
class Recorder {

    private static final Logger logger = LoggerFactory.getLogger(Recorder.class);

    private final CommandService commands;

    Recorder(CommandService commands) {
        this.commands = commands;
    }

    Answer report(Proof proof) {
        CommandService.Answer answer = this.commands.send(new CommandService.Command(proof.path(),
                Map.of("conference", proof.conferenceId(), "notice", proof.noticeId()), proof.actor(),
                proof.idempotencyKey(), proof.body()));
        return switch (answer.verdict()) {
            case ACCEPTED -> new Answer(Verdict.RECORDED, null);
            case UNREACHABLE -> new Answer(Verdict.UNREACHABLE, ProofQueue.UNREACHABLE);
            case REFUSED -> refused(proof, answer);
        };
    }

    private static Answer refused(Proof proof, CommandService.Answer answer) {
        if (answer.status() == 409 && "notice-exists".equals(answer.code())) {
            return new Answer(Verdict.RECORDED, null);
        }
        logger.error("Report {} of {} was refused: {} {}", proof.id(), proof.noticeId(), answer.status(),
                answer.code());
        return new Answer(Verdict.REFUSED, (answer.status() + " " + answer.code()).strip());
    }

    enum Verdict {

        RECORDED, UNREACHABLE, REFUSED

    }

    record Answer(Verdict verdict, String reason) {
    }

}
