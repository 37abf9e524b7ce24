/**
 * Meetings: notice, presiding, attendance and what they agree.
 */
package org.lianxi.command.meeting;
