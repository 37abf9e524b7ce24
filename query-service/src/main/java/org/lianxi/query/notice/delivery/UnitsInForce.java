package org.lianxi.query.notice.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The member units, with since when and since which event they are members: so that
 * folding an old report again finds the units of then.
 */
record UnitsInForce(List<Member> members) {

    UnitsInForce with(Member member) {
        List<Member> all = new ArrayList<>(this.members);
        all.removeIf((one) -> one.unitCode().equals(member.unitCode()) && one.leftAt() == null);
        all.add(member);
        all.sort(Comparator.comparingInt(Member::position).thenComparing(Member::unitCode));
        return new UnitsInForce(List.copyOf(all));
    }

    UnitsInForce without(String unitCode, long index) {
        return new UnitsInForce(this.members.stream()
            .map((member) -> (member.unitCode().equals(unitCode) && member.leftAt() == null) ? member.leaving(index)
                    : member)
            .toList());
    }

    List<String> on(LocalDate day, long index) {
        return this.members.stream()
            .filter((member) -> member.index() < index && (member.leftAt() == null || member.leftAt() > index)
                    && !member.from().isAfter(day))
            .map(Member::unitCode)
            .toList();
    }

    /**
     * A membership.
     *
     * @param leftAt the event by which it ended, or null while it lasts
     */
    record Member(String unitCode, int position, LocalDate from, long index, Long leftAt) {

        Member leaving(long at) {
            return new Member(this.unitCode, this.position, this.from, this.index, at);
        }

    }

}
