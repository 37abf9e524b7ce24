/**
 * The standing organ: its charter in force, member units, seats and their holders.
 */
package org.lianxi.command.conference;
