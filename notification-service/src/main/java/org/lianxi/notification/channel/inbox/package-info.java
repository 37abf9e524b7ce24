/**
 * The inbox that every recipient has, with receipts.
 */
package org.lianxi.notification.channel.inbox;
