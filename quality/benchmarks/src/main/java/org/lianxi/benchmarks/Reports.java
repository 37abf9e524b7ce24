package org.lianxi.benchmarks;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Reports on progress by the command-service.
 */
final class Reports extends Workload {

    private final CommandContext commands;

    private final RelayRest relay;

    private final Actions actions = new Actions(1);

    Reports(CommandContext commands, String url) throws SQLException {
        this.commands = commands;
        this.relay = new RelayRest(url, commands::published);
    }

    @Override
    void prepare() throws Exception {
        Callers.each(this.actions.missing(), (caller) -> this.actions.add(this.commands.assign()));
        this.relay.await();
    }

    @Override
    public void perform(int caller) throws Exception {
        this.commands.report(this.actions.next());
    }

    /**
     * A side that starts when the relay has caught up.
     */
    Side rested(Side side) {
        return new Side() {
            @Override
            public void prepare() throws Exception {
                Reports.this.relay.await();
            }

            @Override
            public Sample run(Duration window) throws Exception {
                return side.run(window);
            }
        };
    }

    @Override
    public void close() throws SQLException {
        this.relay.close();
    }

}
