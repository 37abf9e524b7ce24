/**
 * Mail to units that gave an address.
 */
package org.lianxi.notification.channel.mail;
