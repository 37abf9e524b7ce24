/**
 * The ways to reach a unit.
 */
package org.lianxi.notification.channel;
