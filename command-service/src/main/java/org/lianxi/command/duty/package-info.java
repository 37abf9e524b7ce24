/**
 * What units report on the duties that the charter gives them.
 */
package org.lianxi.command.duty;
