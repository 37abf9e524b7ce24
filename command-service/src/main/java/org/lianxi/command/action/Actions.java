package org.lianxi.command.action;

import org.lianxi.command.shared.AggregatesOf;

/**
 * Lets the rules of other aggregates look through the actions of a conference. See there
 * for what happens when an action changes at the same moment.
 */
@FunctionalInterface
public interface Actions extends AggregatesOf<ActionState> {

}
