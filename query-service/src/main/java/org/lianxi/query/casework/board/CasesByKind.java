package org.lianxi.query.casework.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.Views;

import org.springframework.stereotype.Component;

/**
 * Lets other questions see how many cases there are of each kind.
 */
@Component
public class CasesByKind {

    private final Views<CaseView> cases;

    private final Views<CaseKindsView> kinds;

    CasesByKind(Views<CaseView> cases, Views<CaseKindsView> kinds) {
        this.cases = cases;
        this.kinds = kinds;
    }

    /**
     * The kinds of which there are cases, in the charter's order; those that it has no
     * more come last.
     * @param conferenceId the conference
     * @return none before the first case
     */
    public List<OfKind> in(String conferenceId) {
        List<CaseView> all = this.cases.find(Filters.eq("conferenceId", conferenceId))
            .stream()
            .map(Stored::view)
            .toList();
        CaseKindsView known = this.kinds.find(conferenceId).map(Stored::view).orElse(CaseKindsView.NONE);
        return Stream
            .concat(known.kinds().stream().map(CaseKindsView.Kind::id), all.stream().map(CaseView::kind).sorted())
            .distinct()
            .map((kind) -> OfKind.of(known.name(kind), all.stream().filter((one) -> one.kind().equals(kind)).toList()))
            .filter((kind) -> !kind.opened().isEmpty())
            .toList();
    }

    /**
     * The cases of a kind.
     *
     * @param name name of the kind
     * @param open how many are open
     * @param opened when they were opened
     * @param closed when those were closed that are not open
     */
    public record OfKind(String name, long open, List<Moment> opened, List<Moment> closed) {

        private static OfKind of(String name, List<CaseView> cases) {
            return new OfKind(name, cases.stream().filter(CaseView::open).count(),
                    cases.stream().map((one) -> new Moment(one.openedOn(), one.openedAtIndex())).toList(),
                    cases.stream()
                        .map(CaseView::end)
                        .filter(Objects::nonNull)
                        .map((end) -> new Moment(end.on(), end.index()))
                        .toList());
        }

    }

    /**
     * When something happened.
     *
     * @param on the day
     * @param index its place in the log
     */
    public record Moment(LocalDate on, long index) {
    }

}
