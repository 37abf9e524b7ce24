package org.lianxi.standalone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.lianxi.standalone.audit.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Hands everything on to the auditor's command line, which has its own options, help and
 * exit codes. No application is started for it.
 */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        Logging.toErrorsOnly();
        return Audit.run(this.arguments, System.getenv(), System.out, System.err, Clock.systemDefaultZone());
    }

}
