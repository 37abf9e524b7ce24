package org.lianxi.standalone.audit;

import java.util.concurrent.Callable;

import com.mongodb.MongoException;
import org.apache.kafka.common.KafkaException;
import org.lianxi.audit.cli.AuditFailure;
import org.lianxi.query.replay.UnfoldableEventException;
import org.lianxi.query.replay.UnknownQuestionException;
import org.lianxi.standalone.audit.log.LogReadException;
import org.lianxi.transport.UnreadableEventException;

/**
 * Ends a command with a sentence of its own where the log, the store or the topic cannot
 * be read.
 */
public final class AuditWork {

    /**
     * The sentences of these commands.
     */
    public static final String BUNDLE = "replay-messages";

    private AuditWork() {
    }

    /**
     * Does the work of a command.
     * @param work what to do
     * @return its exit code
     * @throws Exception what ends the command
     */
    public static int run(Callable<Integer> work) throws Exception {
        try {
            return work.call();
        }
        catch (LogReadException ex) {
            throw (ex.finding() != null) ? new AuditFailure(ex.finding()) : (Exception) ex.getCause();
        }
        catch (UnknownQuestionException ex) {
            throw LogOptions.unusable("input.question", ex.name(), String.join(", ", ex.known()));
        }
        catch (UnfoldableEventException | UnreadableEventException ex) {
            throw LogOptions.unusable("input.event", ex.getMessage());
        }
        catch (MongoException ex) {
            throw LogOptions.unusable("input.store", firstLine(ex));
        }
        catch (KafkaException ex) {
            throw LogOptions.unusable("input.broker", firstLine(ex));
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

}
