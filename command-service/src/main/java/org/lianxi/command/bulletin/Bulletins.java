package org.lianxi.command.bulletin;

import org.lianxi.command.shared.AggregatesOf;

/**
 * Lets a rule look through the bulletins of a conference. See there for what happens when
 * a bulletin changes at the same moment.
 */
@FunctionalInterface
public interface Bulletins extends AggregatesOf<BulletinState> {

}
