/**
 * What every feature of the deciding side needs: the command's envelope, rules and
 * refusals.
 */
package org.lianxi.command.shared;
