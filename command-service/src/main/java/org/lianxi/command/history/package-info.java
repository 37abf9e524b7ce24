/**
 * The record for auditors: every change, as it was numbered and signed, streamed by
 * filters; and who looked into it.
 */
package org.lianxi.command.history;
