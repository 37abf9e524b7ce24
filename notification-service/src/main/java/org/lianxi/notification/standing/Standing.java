package org.lianxi.notification.standing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Templates;

/**
 * What was true when an event happened, as far as notices need it. Whoever is told is a
 * recipient: a member unit, or an organ that the charter names. Both are known by codes.
 */
public interface Standing {

    /**
     * The member units in force.
     * @return their codes in the charter's order
     */
    List<String> memberUnits();

    /**
     * The member units in force until the event or from it on: beside those that stay,
     * the unit that it admits, and the one that it lets go.
     * @return their codes in the charter's order
     */
    List<String> memberUnitsOnEitherSide();

    /**
     * The organs that the charter names.
     * @return their names by their codes, in the charter's order
     */
    Map<String, String> organs();

    /**
     * The office: an organ where the charter names one, else the unit that hosts it.
     * @return one recipient, none before a charter was adopted
     */
    List<String> office();

    /**
     * Where the conveners come from: units, and organs outside the units.
     * @return recipients, the highest convener's first
     */
    List<String> conveners();

    /**
     * The government that the charter names as the conference's own.
     * @return one organ, or none where the charter file does not have it among its organs
     */
    List<String> government();

    /**
     * Whom minutes are reported to as they are issued.
     * @return recipients, mostly organs
     */
    List<String> copyReportTo();

    /**
     * Whom the office reports progress to beside the member units.
     * @return organs
     */
    List<String> officeReportsTo();

    /**
     * The name that a unit or organ went by.
     * @param code its code
     * @return its name, or the code when there is neither
     */
    String nameOf(String code);

    /**
     * A meeting, minutes, action, nomination, proposal about a unit, request for
     * coordination, item of information or issue.
     * @param id its id
     * @return what is known of it, with an empty title when nothing is
     */
    Subject subject(String id);

    /**
     * The units that were asked for their consent to one text of minutes.
     * @param minutesId the minutes
     * @param version the version of the text
     * @return their codes, none where nobody was asked
     */
    default List<String> askedForConsent(String minutesId, int version) {
        return subject(Subject.textOf(minutesId, version)).coUnits();
    }

    /**
     * A seat.
     * @param seatId its id
     * @return the seat, or empty when nothing is known of it
     */
    Optional<Seat> seat(String seatId);

    /**
     * A duty of a unit.
     * @param dutyId its id
     * @return the duty, or empty when nothing is known of it
     */
    Optional<Duty> duty(String dutyId);

    /**
     * What is asked of those who carry an action out.
     * @param actionId the action
     * @return its task
     */
    Task task(String actionId);

    /**
     * How the charter words notices itself.
     * @param kind the kind of notice
     * @return its words, as {@link Templates} names them
     */
    Map<String, String> templates(NoticeKind kind);

    /**
     * Member units among some units.
     * @param codes unit codes in any order, or null for none
     * @return those in force, each once, in the charter's order
     */
    default List<String> membersAmong(Collection<String> codes) {
        return (codes != null) ? memberUnits().stream().filter(codes::contains).toList() : List.of();
    }

    /**
     * Recipients among some codes.
     * @param codes codes of units and organs in any order, or null for none
     * @return the units in force, then the organs, each once, in the charter's order
     */
    default List<String> recipientsAmong(Collection<String> codes) {
        return (codes != null) ? Stream.concat(memberUnits().stream(), organs().keySet().stream())
            .distinct()
            .filter(codes::contains)
            .toList() : List.of();
    }

    /**
     * Organs that are named in full, as events write them.
     * @param names their names, or null for none
     * @return codes of those that the charter has, in its order
     */
    default List<String> organsNamed(Collection<String> names) {
        return (names != null)
                ? organs().keySet().stream().filter((code) -> names.contains(organs().get(code))).toList() : List.of();
    }

    /**
     * Every member unit, and the conveners from outside the units: all who sit in a
     * meeting.
     * @return recipients
     */
    default List<String> memberUnitsAndConveners() {
        return Stream.concat(memberUnits().stream(), conveners().stream()).distinct().toList();
    }

    /**
     * The names of units and organs.
     * @param codes their codes, or null for none
     * @return their names in the same order
     */
    default List<String> namesOf(Collection<String> codes) {
        return (codes != null) ? codes.stream().map(this::nameOf).toList() : List.of();
    }

}
