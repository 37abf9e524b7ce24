package org.lianxi.command.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;

/**
 * What a model remembers of a case.
 */
final class CaseFacts {

    final List<CaseActRecorded> acts = new ArrayList<>();

    final Set<String> participants = new HashSet<>();

    final Set<String> asked = new HashSet<>();

    final Set<String> meetings = new HashSet<>();

    String opener;

    String stage;

    boolean closed;

    int formerLives;

    void hears(CaseEvent event) {
        switch (event) {
            case CaseOpened opened -> {
                this.opener = opened.unitCode();
                this.stage = opened.stage();
                this.participants.addAll(opened.participants());
            }
            case CaseActRecorded act -> {
                this.acts.add(act);
                this.participants.addAll(act.joined());
                this.asked.addAll(act.asked());
            }
            case CaseStageEntered entered -> this.stage = entered.stage();
            case UnitsInvitedToCase invited -> this.participants.addAll(invited.units());
            case CaseContributionMade made -> {
            }
            case CaseReferredToMeeting referred -> this.meetings.add(referred.meetingId());
            case CaseClosed ended -> {
                this.stage = ended.stage();
                this.closed = true;
            }
            case CaseReopened reopened -> {
                this.stage = reopened.stage();
                this.closed = false;
                this.formerLives = this.acts.size();
            }
        }
    }

    List<CaseActRecorded> life() {
        return this.acts.subList(this.formerLives, this.acts.size());
    }

    static boolean isGiven(String what, List<CaseActRecorded> among) {
        return among.stream().anyMatch((act) -> what.equals(act.gives()));
    }

    Set<String> doers(String act) {
        Set<String> doers = new HashSet<>();
        this.acts.stream().filter((one) -> one.act().equals(act)).forEach((one) -> doers.add(one.unitCode()));
        return doers;
    }

    Optional<CaseActRecorded> last(String act) {
        return this.acts.reversed().stream().filter((one) -> one.act().equals(act)).findFirst();
    }

    /**
     * What was said in {@code act.field}.
     */
    Set<String> said(String place) {
        String[] parts = place.split("\\.");
        Set<String> values = new HashSet<>();
        this.acts.stream()
            .filter((one) -> one.act().equals(parts[0]))
            .forEach((one) -> values.addAll(one.fields().getOrDefault(parts[1], List.of())));
        return values;
    }

}
