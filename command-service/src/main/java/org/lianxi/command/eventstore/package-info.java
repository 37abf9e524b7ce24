/**
 * Axon on PostgreSQL: aggregates, the table of events, wire names in place of class
 * names.
 */
package org.lianxi.command.eventstore;
