/**
 * The inbox that every member unit has, with receipts.
 */
package org.lianxi.notification.channel.inbox;
