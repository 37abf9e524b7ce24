/**
 * Events for other services, signed, in order, at least once.
 */
package org.lianxi.notification.channel.webhook;
