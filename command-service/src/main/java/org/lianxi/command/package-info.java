/**
 * The deciding side: aggregates, the rules of the charter, the event store, and the relay
 * that publishes what was decided.
 */
package org.lianxi.command;
