package org.lianxi.command.history;

import java.util.UUID;

import org.lianxi.command.history.beginaccess.BeginAccess;
import org.lianxi.command.history.endaccess.EndAccess;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Puts on the record who reads it, the way every other fact gets there: decided, stored,
 * numbered, signed. Each request is an access of its own, so each has its own key.
 */
@Component
class AccessRecorder {

    private static final Logger logger = LoggerFactory.getLogger(AccessRecorder.class);

    private static final int DIGEST = 32;

    /**
     * How far an access went is what this service says, not its reader.
     */
    private static final Actor SERVICE = new Actor("command-service", null, "system");

    private final Commands commands;

    AccessRecorder(Commands commands) {
        this.commands = commands;
    }

    /**
     * Records that somebody begins to read. When this returns it is durable.
     * @param conferenceId the conference
     * @param filter what is asked for
     * @param format how it is written
     * @param end where the log ends
     * @param actor who reads
     * @param path path of the request
     * @return the access
     */
    String begin(String conferenceId, HistoryFilter filter, LineFormat format, long end, Actor actor, String path) {
        UUID key = UUID.randomUUID();
        String accessId = "access-" + key;
        send(actor, key, path, new BeginAccess(conferenceId, accessId, format.name(), filter.asWritten(),
                filter.refused() ? filter.actingUnit() : filter.concerning(), end));
        return accessId;
    }

    /**
     * Records how an access ended. Where that is impossible the access stays without an
     * end, which says that it may have gone as far as it could.
     */
    void end(String conferenceId, String accessId, long lines, long lastIndex, Ending ending, String path) {
        try {
            send(SERVICE, UUID.randomUUID(), path,
                    new EndAccess(conferenceId, accessId, lines, lastIndex, ending.code()));
        }
        catch (RuntimeException ex) {
            logger.warn("How {} ended ({}) could not be recorded: {}", accessId, ending.code(),
                    ex.getClass().getSimpleName());
        }
    }

    private void send(Actor actor, UUID key, String path, ConferenceCommand command) {
        this.commands.change(new CommandRequest(actor, key, "*", new byte[DIGEST], path), command);
    }

}
