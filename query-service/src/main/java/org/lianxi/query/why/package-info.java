/**
 * Why is this so? From a line of progress, or the notice of it, back to what was agreed,
 * who consented, who was there, and what made the speaker a member.
 */
package org.lianxi.query.why;
