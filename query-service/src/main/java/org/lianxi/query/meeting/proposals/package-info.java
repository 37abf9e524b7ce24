/**
 * Which meetings were proposed, and what became of them.
 */
package org.lianxi.query.meeting.proposals;
