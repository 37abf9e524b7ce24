/**
 * Who sits for whom: now, on any day, and who is proposed.
 */
package org.lianxi.query.conference.roster;
