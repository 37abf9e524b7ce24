/**
 * Carries intents out, with leases and retries, and shows what became of them.
 */
package org.lianxi.notification.delivery;
