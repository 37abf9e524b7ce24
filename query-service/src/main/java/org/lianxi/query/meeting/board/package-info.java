/**
 * Which meetings there are, who attended them and what they agreed.
 */
package org.lianxi.query.meeting.board;
