/**
 * Deadlines 时限: what runs, until when, and who is told at which stage. A deadline is
 * derived from what is under way, from the charter and from the clock; it is never
 * stored.
 */
package org.lianxi.notification.deadline;
