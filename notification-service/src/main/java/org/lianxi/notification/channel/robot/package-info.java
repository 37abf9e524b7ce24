/**
 * What the robots of chat groups have in common: one message for a group and a notice,
 * its title and its link and nothing else, within the limits of the platform.
 */
package org.lianxi.notification.channel.robot;
