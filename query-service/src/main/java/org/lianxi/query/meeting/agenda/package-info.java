/**
 * What a meeting is to deal with, open matters of earlier meetings first.
 */
package org.lianxi.query.meeting.agenda;
