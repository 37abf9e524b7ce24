/**
 * What is under way, folded from events: everything a deadline can be derived from.
 */
package org.lianxi.notification.deadline.matter;
