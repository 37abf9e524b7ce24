package org.lianxi.standalone.audit;

import java.time.ZoneId;

import org.lianxi.audit.cli.AuditFailure;
import org.lianxi.standalone.audit.log.Until;
import picocli.CommandLine.Option;

/**
 * Which part of the log is looked at.
 */
public final class PartOptions {

    @Option(names = "--conference", paramLabel = "<id>")
    private String conferenceId;

    @Option(names = "--zone", paramLabel = "<zone>", defaultValue = "Asia/Shanghai")
    private ZoneId zone;

    /**
     * The only conference wanted.
     * @return its id, or null for all
     */
    public String conferenceId() {
        return this.conferenceId;
    }

    /**
     * Where days begin.
     * @return a time zone
     */
    public ZoneId zone() {
        return this.zone;
    }

    /**
     * Reads a time that was typed.
     * @param text the time
     * @return how far to look
     * @throws AuditFailure if it is none
     */
    public Until until(String text) throws AuditFailure {
        return Until.parse(text, this.zone).orElseThrow(() -> LogOptions.unusable("input.time", text));
    }

}
