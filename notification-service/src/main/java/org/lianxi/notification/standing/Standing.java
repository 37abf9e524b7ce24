package org.lianxi.notification.standing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was true when an event happened, as far as notices need it.
 */
public interface Standing {

    /**
     * The member units in force.
     * @return their codes in the charter's order
     */
    List<String> memberUnits();

    /**
     * The unit that hosts the office.
     * @return its code, or empty before a charter was adopted
     */
    Optional<String> officeUnit();

    /**
     * The name that a unit went by.
     * @param code a unit code
     * @return its name, or the code when there is no such unit
     */
    String nameOf(String code);

    /**
     * A meeting, minutes, action, nomination, request for coordination, item of
     * information or issue.
     * @param id its id
     * @return what is known of it, with an empty title when nothing is
     */
    Subject subject(String id);

    /**
     * Member units among some units.
     * @param codes unit codes in any order, or null for none
     * @return those in force, each once, in the charter's order
     */
    default List<String> membersAmong(Collection<String> codes) {
        return (codes != null) ? memberUnits().stream().filter(codes::contains).toList() : List.of();
    }

    /**
     * The names of units.
     * @param codes unit codes, or null for none
     * @return their names in the same order
     */
    default List<String> namesOf(Collection<String> codes) {
        return (codes != null) ? codes.stream().map(this::nameOf).toList() : List.of();
    }

}
