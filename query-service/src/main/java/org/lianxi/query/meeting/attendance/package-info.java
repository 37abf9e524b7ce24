/**
 * Which unit answered, came, sent somebody, came late or stayed away, at which meeting.
 */
package org.lianxi.query.meeting.attendance;
