/**
 * Takes the events of the log in: standing data, policies, intents and positions in one
 * transaction.
 */
package org.lianxi.notification.intake;
