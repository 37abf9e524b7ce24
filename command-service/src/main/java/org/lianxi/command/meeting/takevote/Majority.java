package org.lianxi.command.meeting.takevote;

import java.util.List;
import java.util.Locale;

import org.lianxi.command.conference.Standing;
import org.lianxi.contract.meeting.UnitVote;

/**
 * What a matter needs to carry, by the charter file ({@code decision.majority}, A-16).
 */
public enum Majority {

    /**
     * More votes for it than against it.
     */
    SIMPLE,

    /**
     * The votes of more than half of the units present; an abstention counts as if it
     * were against.
     */
    ABSOLUTE,

    /**
     * The votes of two thirds of the units present.
     */
    TWO_THIRDS;

    /**
     * The majority that a charter asks for.
     * @param standing the conference
     * @return its majority; simple where an early charter decides by vote and names none
     */
    public static Majority of(Standing standing) {
        return valueOf(
                standing.rule("decision.majority", SIMPLE.wireName()).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * The majority as the charter file and the contracts write it.
     * @return such as {@code two-thirds}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether a matter carries.
     * @param votes one for each unit present
     * @return true if it does
     */
    public boolean carries(List<UnitVote> votes) {
        long inFavour = count(votes, "for");
        return switch (this) {
            case SIMPLE -> inFavour > count(votes, "against");
            case ABSOLUTE -> 2 * inFavour > votes.size();
            case TWO_THIRDS -> 3 * inFavour >= 2L * votes.size();
        };
    }

    private static long count(List<UnitVote> votes, String position) {
        return votes.stream().filter((vote) -> vote.position().equals(position)).count();
    }

}
