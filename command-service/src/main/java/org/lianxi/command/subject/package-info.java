/**
 * People beyond the public roster: events hold references to them, their names lie in a
 * vault beside, and can be erased there.
 */
package org.lianxi.command.subject;
