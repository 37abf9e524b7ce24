/**
 * Minutes: drawn up, consented to by every attending unit, issued, filed.
 */
package org.lianxi.command.minutes;
