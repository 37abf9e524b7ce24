/**
 * Progress bulletins: what the office reports to every member unit.
 */
package org.lianxi.command.bulletin;
