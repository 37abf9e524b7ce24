package org.lianxi.command.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.lianxi.command.receipt.Receipt;
import org.lianxi.command.receipt.Receipts;

/**
 * Reads refused attempts part by part, in the order in which they were made.
 */
final class RefusedAttempts {

    private static final int ROWS = 500;

    private final Receipts receipts;

    private final String conferenceId;

    private final HistoryFilter filter;

    private Instant from;

    private UUID after = new UUID(0, 0);

    private boolean done;

    RefusedAttempts(Receipts receipts, String conferenceId, HistoryFilter filter) {
        this.receipts = receipts;
        this.conferenceId = conferenceId;
        this.filter = filter;
        this.from = filter.period().from();
    }

    /**
     * Reads the next part.
     * @param out where its lines go
     * @param format how they are written
     * @return how many lines it has
     */
    int next(LineBuffer out, LineFormat format) {
        int count = 0;
        while (!this.done && count == 0) {
            List<Receipt> part = this.receipts.refusedAfter(this.conferenceId, this.from, this.after,
                    this.filter.period().before(), ROWS);
            for (Receipt refused : part) {
                if (isAskedFor(refused)) {
                    format.attempt(out, refused);
                    count++;
                }
                this.from = refused.recordedAt();
                this.after = refused.commandId();
            }
            this.done = part.size() < ROWS;
        }
        return count;
    }

    private boolean isAskedFor(Receipt refused) {
        return this.filter.actingUnit().filter((unit) -> !unit.equals(refused.actor().unit())).isEmpty()
                && this.filter.account().filter((account) -> !account.equals(refused.actor().account())).isEmpty();
    }

}
