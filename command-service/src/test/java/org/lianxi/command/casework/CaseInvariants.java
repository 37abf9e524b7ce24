package org.lianxi.command.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;
import org.lianxi.contract.conference.CaseAct;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no history of a case may show, whatever was tried in it (INV-25, INV-26 and the
 * laws behind them).
 */
final class CaseInvariants {

    private final CaseOfACharter of;

    private final List<CaseActRecorded> acts = new ArrayList<>();

    private final Set<String> participants = new HashSet<>();

    private int life;

    private int stage;

    private boolean closed;

    private CaseInvariants(CaseOfACharter of) {
        this.of = of;
    }

    static void hold(CaseOfACharter of, List<CaseEvent> events) {
        CaseInvariants walk = new CaseInvariants(of);
        assertThat(events.getFirst()).isInstanceOf(CaseOpened.class);
        events.forEach(walk::see);
    }

    private void see(CaseEvent event) {
        if (!(event instanceof CaseReopened)) {
            assertThat(this.closed).as("nothing is done in a closed case: %s", event).isFalse();
        }
        switch (event) {
            case CaseOpened opened -> this.participants.addAll(opened.participants());
            case CaseActRecorded act -> see(act);
            case CaseStageEntered entered -> enters(entered.stage(), event);
            case UnitsInvitedToCase invited -> this.participants.addAll(invited.units());
            case CaseClosed ended -> ends(ended);
            case CaseReopened reopened -> {
                assertThat(this.closed).isTrue();
                this.closed = false;
                this.life = this.acts.size();
                this.stage = place(reopened.stage());
            }
            default -> {
            }
        }
    }

    private void see(CaseActRecorded done) {
        CaseAct act = act(done.act()).orElseThrow();
        assertThat(done.number()).isEqualTo(this.acts.size() + 1);
        assertThat(act.opens()).as("a case begins once").isEqualTo(this.acts.isEmpty());
        if ("required".equals(this.of.kind().mandate()) && !act.opens()) {
            assertThat("mandate".equals(act.gives()) || isGiven("mandate", 0)).as("INV-25: %s", done).isTrue();
        }
        if (this.of.kind().approval() != null && !act.opens()) {
            assertThat("approval".equals(act.gives()) || isGiven("approval", 0)).as("approved: %s", done).isTrue();
        }
        if (act.by().equals(List.of("participants"))) {
            assertThat(this.participants).as("takes part: %s", done).contains(done.unitCode());
        }
        if (act.once() != null) {
            assertThat(this.acts.stream()
                .skip(this.life)
                .filter((one) -> one.act().equals(done.act()))
                .filter((one) -> act.once().equals("case") || one.unitCode().equals(done.unitCode())))
                .as("once: %s", done)
                .isEmpty();
        }
        act.apartFrom()
            .forEach((other) -> assertThat(involved(other)).as("decides, and inspected: %s", done)
                .doesNotContain(done.unitCode()));
        act.fields()
            .forEach((name, field) -> Optional.ofNullable(field.among())
                .ifPresent((among) -> assertThat(said(among)).as("within the plan: %s", done)
                    .containsAll(done.fields().getOrDefault(name, List.of()))));
        this.acts.add(done);
        this.participants.addAll(done.joined());
    }

    private void enters(String entered, CaseEvent event) {
        assertThat(place(entered)).as("only forward: %s", event).isGreaterThan(this.stage);
        this.stage = place(entered);
    }

    private void ends(CaseClosed ended) {
        if (this.of.model().actsOfTheTrack().stream().anyMatch((act) -> "conclusion".equals(act.gives()))) {
            assertThat(isGiven("conclusion", this.life)).as("INV-26, concluded: %s", ended).isTrue();
        }
        boolean referral = !this.acts.getFirst().asked().isEmpty()
                && this.of.model().actsOfTheTrack().stream().anyMatch((act) -> "answer".equals(act.gives()));
        if (referral) {
            assertThat(isGiven("answer", 0)).as("answered: %s", ended).isTrue();
        }
        this.closed = true;
        this.stage = place(ended.stage());
    }

    private boolean isGiven(String what, int since) {
        return this.acts.stream().skip(since).anyMatch((act) -> what.equals(act.gives()));
    }

    private int place(String code) {
        int place = this.of.kind().tracks().get(this.of.track()).indexOf(code);
        assertThat(place).as(code).isNotNegative();
        return place;
    }

    private Optional<CaseAct> act(String id) {
        return this.of.model().actsOfTheTrack().stream().filter((act) -> act.id().equals(id)).findFirst();
    }

    private Set<String> involved(String other) {
        if (other.contains(".")) {
            return said(other);
        }
        Set<String> doers = new HashSet<>();
        this.acts.stream().filter((one) -> one.act().equals(other)).forEach((one) -> doers.add(one.unitCode()));
        return doers;
    }

    private Set<String> said(String place) {
        String[] parts = place.split("\\.");
        Set<String> values = new HashSet<>();
        this.acts.stream()
            .filter((one) -> one.act().equals(parts[0]))
            .forEach((one) -> values.addAll(one.fields().getOrDefault(parts[1], List.of())));
        return values;
    }

}
