/**
 * Receipts: what became of each command id, kept with the events, so that no command is
 * applied twice and refused attempts stay on the record.
 */
package org.lianxi.command.receipt;
