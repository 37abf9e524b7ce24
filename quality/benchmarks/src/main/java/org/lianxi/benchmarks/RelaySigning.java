package org.lianxi.benchmarks;

import java.time.Duration;

/**
 * The relay with its log signed meanwhile, or not.
 */
final class RelaySigning implements Side {

    private final RelayBacklog relay;

    private final CommandContext commands;

    private final boolean signed;

    RelaySigning(RelayBacklog relay, CommandContext commands, boolean signed) {
        this.relay = relay;
        this.commands = commands;
        this.signed = signed;
    }

    /**
     * What was left unsigned is signed before, so that a window pays for its own alone.
     */
    @Override
    public void prepare() throws Exception {
        this.commands.sign(this.signed);
        this.relay.prepare();
    }

    @Override
    public Sample run(Duration window) throws Exception {
        return this.relay.run(window);
    }

}
