/**
 * Vouches for the log to outsiders: signs checkpoints over what is durable, refuses to
 * when the log is not the one that was signed before, and serves tiles, entries and
 * proofs.
 */
package org.lianxi.command.audit;
