package org.lianxi.command.casework;

import org.lianxi.command.shared.AggregatesOf;

/**
 * Lets a rule look through the cases of a conference. See there for what happens when a
 * case changes at the same moment.
 */
@FunctionalInterface
public interface Cases extends AggregatesOf<CaseState> {

}
