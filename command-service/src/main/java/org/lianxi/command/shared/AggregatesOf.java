package org.lianxi.command.shared;

import java.util.Collection;

/**
 * Lets a rule look through all aggregates of one type in a conference, such as whether a
 * unit that wants to leave still leads an open action.
 * <p>
 * What a rule sees is what is committed when it looks. If any event of that type is
 * committed in that conference between the look and the commit of the command, by this
 * instance or another, the command is not written but decided again; a rule need not
 * guard against that itself. Looking costs one round trip to the store and, at the
 * commit, keeps writers of that type waiting for the length of one commit: it is for
 * commands that are rare.
 * <p>
 * To be used, a type of aggregate needs an interface of its own that extends this one and
 * a line among the event store's readers; handlers then take that interface as a
 * parameter, as they take {@code Conferences}.
 *
 * @param <S> immutable state of one aggregate
 */
@FunctionalInterface
public interface AggregatesOf<S> {

    /**
     * The aggregates of a conference as they stand now.
     * @param conferenceId the conference
     * @return their states, in no particular order; none when the conference has none or
     * is not known
     */
    Collection<S> in(String conferenceId);

}
