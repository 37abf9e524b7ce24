package org.lianxi.command.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.command.casework.opencase.CaseBeginsWithAnOpeningAct;
import org.lianxi.command.casework.opencase.FlowOpensTheKind;
import org.lianxi.command.casework.opencase.KindIsInTheCharter;
import org.lianxi.command.casework.opencase.NoOtherCaseIsOpenOnTheSame;
import org.lianxi.command.casework.opencase.OpenCase;
import org.lianxi.command.casework.opencase.SourceExists;
import org.lianxi.command.casework.opencase.VariantIsTheKinds;
import org.lianxi.command.casework.performact.ActIsTheActors;
import org.lianxi.command.conference.FlowParties;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.Things;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.conference.CaseAct;

/**
 * The opening of a case.
 *
 * @param command what was asked for
 * @param actor who acts
 * @param standing the conference
 * @param today the day
 */
record Opening(OpenCase command, Actor actor, Standing standing, LocalDate today) {

    KindOfCase verify(Cases cases, Things things) {
        Optional<KindOfCase> found = KindOfCase.of(this.standing, this.command.kind(), this.command.track());
        Optional<String> named = Optional.ofNullable(this.command.act());
        Optional<String> source = Optional.ofNullable(this.command.sourceId());
        Rule.verify(new KindIsInTheCharter(this.command.kind(), Optional.ofNullable(this.command.track()), found));
        KindOfCase kind = found.orElseThrow();
        Optional<CaseAct> act = named.flatMap(kind::act);
        Rule.verify(new VariantIsTheKinds(Optional.ofNullable(this.command.variant()), kind),
                new CaseBeginsWithAnOpeningAct(named, act, kind),
                new FlowOpensTheKind(FlowParties.of(this.command.flowId(), this.standing),
                        Optional.ofNullable(this.command.flowId()), this.actor, kind),
                new SourceExists(source,
                        source.filter((id) -> things.exist(this.command.conferenceId(), id)).isPresent()));
        act.ifPresent((opening) -> verify(opening, kind, cases));
        return kind;
    }

    private void verify(CaseAct act, KindOfCase kind, Cases cases) {
        Rule.verify(new ActIsTheActors(this.actor, act, new CaseParties(CaseState.NONE, this.standing), kind));
        if (!kind.soleBy().isEmpty()) {
            Rule.verify(
                    new NoOtherCaseIsOpenOnTheSame(cases.in(this.command.conferenceId()), kind, this.command.fields()));
        }
    }

    CaseOpened opened(KindOfCase kind) {
        List<String> participants = this.standing.units().containsKey(this.actor.unit()) ? List.of(this.actor.unit())
                : List.of();
        return new CaseOpened(this.command.conferenceId(), this.command.caseId(), kind.kind().id(), kind.track(),
                this.command.variant(), this.command.title(), this.actor.unit(), this.command.flowId(),
                this.command.sourceId(), participants, kind.first(), this.today);
    }

}
