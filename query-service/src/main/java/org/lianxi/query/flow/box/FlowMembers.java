package org.lianxi.query.flow.box;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The member units, with the events by which they came and left: so that folding an old
 * event again finds the units of then.
 */
record FlowMembers(List<Member> members) {

    static final FlowMembers NONE = new FlowMembers(List.of());

    FlowMembers with(String unit, long index) {
        return new FlowMembers(Stream.concat(this.members.stream(), Stream.of(new Member(unit, index, null))).toList());
    }

    FlowMembers without(String unit, long index) {
        return new FlowMembers(this.members.stream()
            .map((one) -> (one.unit().equals(unit) && one.left() == null) ? new Member(unit, one.came(), index) : one)
            .toList());
    }

    Set<String> at(long index) {
        return this.members.stream()
            .filter((one) -> one.came() < index && (one.left() == null || one.left() > index))
            .map(Member::unit)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    record Member(String unit, long came, Long left) {
    }

}
