/**
 * What comes from above and goes up or down: decisions, assignments, opinions, guidance.
 */
package org.lianxi.command.superior;
