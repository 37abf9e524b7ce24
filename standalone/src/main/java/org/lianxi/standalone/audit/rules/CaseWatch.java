package org.lianxi.standalone.audit.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.conference.CaseAct;
import org.lianxi.contract.conference.Charter;

/**
 * What may be done in cases, and when they end: nothing before a mandate, an end after
 * the feedback and the review that the kind provides, with its conclusion (INV-25, 26).
 */
final class CaseWatch implements Watch {

    private static final String CASE_KINDS = "caseKinds.";

    private static final String MANDATE = "mandate";

    private static final String CONCLUSION = "conclusion";

    private final Roll roll;

    private final Breaches breaches;

    private final Map<String, Case> cases = new HashMap<>();

    CaseWatch(Roll roll, Breaches breaches) {
        this.roll = roll;
        this.breaches = breaches;
    }

    @Override
    public void see(Entry entry) {
        switch (entry.fact()) {
            case CaseOpened opened -> this.cases.put(opened.caseId(), new Case(opened.kind(), opened.track()));
            case CaseActRecorded done -> done(done, entry);
            case CaseClosed closed -> closed(closed, entry);
            case CaseReopened reopened ->
                Optional.ofNullable(this.cases.get(reopened.caseId())).ifPresent(Case::reopened);
            default -> {
            }
        }
    }

    private void done(CaseActRecorded done, Entry entry) {
        Case known = this.cases.get(done.caseId());
        if (known == null) {
            return;
        }
        Optional<Charter.CaseKind> kind = kind(known);
        Optional<CaseAct> act = kind.flatMap((one) -> act(one, done.act()));
        boolean opens = act.filter(CaseAct::opens).isPresent();
        kind.filter((one) -> "required".equals(one.mandate()))
            .ifPresent((one) -> this.breaches.unless(
                    opens || MANDATE.equals(done.gives()) || known.given.contains(MANDATE),
                    CharterRule.INSPECTION_HAS_A_MANDATE, CASE_KINDS + known.kind, entry));
        act.ifPresent((one) -> this.breaches.unless(
                one.apartFrom().stream().noneMatch((other) -> known.isInvolved(other, done.unitCode())),
                CharterRule.CASE_ENDS_AFTER_REVIEW, CASE_KINDS + known.kind, entry));
        known.done(done);
    }

    /**
     * Everything that the kind lets stand in the way of an end is out of it.
     */
    private void closed(CaseClosed closed, Entry entry) {
        Case known = this.cases.get(closed.caseId());
        if (known == null) {
            return;
        }
        boolean concluded = kind(known).filter((kind) -> gives(kind, known.track, CONCLUSION)).isEmpty()
                || known.given.contains(CONCLUSION);
        this.breaches.unless(concluded, CharterRule.CASE_ENDS_AFTER_REVIEW, CASE_KINDS + known.kind, entry);
    }

    private Optional<Charter.CaseKind> kind(Case known) {
        return this.roll.charter().caseKinds().stream().filter((kind) -> kind.id().equals(known.kind)).findFirst();
    }

    private static List<CaseAct> acts(Charter.CaseKind kind) {
        return (kind.acts() != null) ? kind.acts() : List.of();
    }

    private static Optional<CaseAct> act(Charter.CaseKind kind, String id) {
        return acts(kind).stream().filter((act) -> act.id().equals(id)).findFirst();
    }

    private static boolean gives(Charter.CaseKind kind, String track, String what) {
        return acts(kind).stream()
            .anyMatch((act) -> what.equals(act.gives()) && (act.tracks().isEmpty() || act.tracks().contains(track)));
    }

    private static final class Case {

        private final String kind;

        private final String track;

        private final Set<String> given = new HashSet<>();

        /**
         * Who did an act, or is named in a field of it, by {@code act} or
         * {@code act.field}.
         */
        private final Map<String, Set<String>> involved = new HashMap<>();

        Case(String kind, String track) {
            this.kind = kind;
            this.track = track;
        }

        void done(CaseActRecorded act) {
            if (act.gives() != null) {
                this.given.add(act.gives());
            }
            involved(act.act()).add(act.unitCode());
            if (act.fields() != null) {
                act.fields().forEach((name, values) -> involved(act.act() + "." + name).addAll(values));
            }
        }

        /**
         * It needs a conclusion of its own again.
         */
        void reopened() {
            this.given.remove(CONCLUSION);
        }

        private Set<String> involved(String how) {
            return this.involved.computeIfAbsent(how, (none) -> new HashSet<>());
        }

        boolean isInvolved(String how, String unit) {
            return involved(how).contains(unit);
        }

    }

}
