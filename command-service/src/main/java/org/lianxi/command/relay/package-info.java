/**
 * The relay: gives every committed event its place in the log, without a gap, and
 * publishes the log in that order.
 */
package org.lianxi.command.relay;
