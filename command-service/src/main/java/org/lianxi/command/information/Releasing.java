package org.lianxi.command.information;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.information.approverelease.ApproveRelease;
import org.lianxi.command.information.approverelease.ApproverIsNotTheProposer;
import org.lianxi.command.information.approverelease.DecisionIsOnTheProposedText;
import org.lianxi.command.information.approverelease.ReleaseAwaitsApproval;
import org.lianxi.command.information.approverelease.UnitApprovesReleases;
import org.lianxi.command.information.approverelease.UnitHasNotYetApproved;
import org.lianxi.command.information.proposerelease.ExposureCitesItsRule;
import org.lianxi.command.information.proposerelease.InformationHasCirculated;
import org.lianxi.command.information.proposerelease.InformationIsMadeByToday;
import org.lianxi.command.information.proposerelease.NothingOfItIsOut;
import org.lianxi.command.information.proposerelease.ProposalDiffers;
import org.lianxi.command.information.proposerelease.ProposeRelease;
import org.lianxi.command.information.proposerelease.ReleaseIsInTheCharter;
import org.lianxi.command.information.proposerelease.SenderOrOfficeProposes;
import org.lianxi.command.information.publishinformation.AddressIsOnTheWeb;
import org.lianxi.command.information.publishinformation.PublicationFollowsTheApproval;
import org.lianxi.command.information.publishinformation.PublicationIsOfTheApprovedText;
import org.lianxi.command.information.publishinformation.PublishInformation;
import org.lianxi.command.information.publishinformation.ReleaseIsApproved;
import org.lianxi.command.information.publishinformation.UnitPublishes;
import org.lianxi.command.information.refuserelease.RefuseRelease;
import org.lianxi.command.information.withdrawrelease.ReleaseStands;
import org.lianxi.command.information.withdrawrelease.WithdrawRelease;
import org.lianxi.command.information.withdrawrelease.WithdrawerHasAHandInIt;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.command.shared.Rule;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.contract.information.ReleaseWithdrawn;

/**
 * The way of a text to the public: proposed, approved word for word, published, and
 * withdrawn where it has to be (C-1.3a, D-02).
 *
 * @param information the item that it comes of
 * @param actor who acts
 * @param parties who has a hand in releases
 * @param today today
 */
record Releasing(InformationState information, Actor actor, ReleaseParties parties, LocalDate today) {

    static Releasing of(InformationState information, Actor actor, Standing standing, Clock clock) {
        Optional<ReleaseParties> parties = ReleaseParties.of(standing);
        Rule.verify(new ActorHoldsTheRole(actor, standing), new ReleaseIsInTheCharter(parties));
        return new Releasing(information, actor, parties.orElseThrow(), LocalDate.now(clock));
    }

    ReleaseProposed propose(ProposeRelease command) {
        Rule.verify(new SenderOrOfficeProposes(this.actor, this.information, this.parties),
                new InformationHasCirculated(this.information, this.parties),
                new NothingOfItIsOut(this.information, this.parties),
                new ExposureCitesItsRule(command.kind(), command.rule(), this.parties),
                new InformationIsMadeByToday(command.madeOn(), this.today, this.parties),
                new ProposalDiffers(command, this.information, this.parties));
        return new ReleaseProposed(command.conferenceId(), command.informationId(),
                this.information.release().version() + 1, command.kind(), command.title(), command.text(),
                command.rule(), command.madeOn(), ContentHash.of(command.title(), command.text()), this.actor.unit(),
                this.actor.role(), this.parties.approvers(), this.parties.publishers(), this.today);
    }

    ReleaseApproved approve(ApproveRelease command) {
        verifyDecision(command.version(), command.contentHash());
        Rule.verify(new ApproverIsNotTheProposer(this.actor, this.information, this.parties),
                new UnitHasNotYetApproved(this.actor, this.information, this.parties));
        Set<String> approved = new HashSet<>(this.information.release().approvedBy());
        approved.add(this.actor.unit());
        return new ReleaseApproved(command.conferenceId(), command.informationId(), command.version(),
                command.contentHash(), this.actor.unit(), approved.containsAll(this.parties.approvers()),
                command.remark(), this.information.release().proposed().unitCode(), this.parties.publishers(),
                this.today);
    }

    ReleaseRefused refuse(RefuseRelease command) {
        verifyDecision(command.version(), command.contentHash());
        return new ReleaseRefused(command.conferenceId(), command.informationId(), command.version(),
                command.contentHash(), this.actor.unit(), command.reason(),
                this.information.release().proposed().unitCode(), this.today);
    }

    private void verifyDecision(int version, String contentHash) {
        Rule.verify(new UnitApprovesReleases(this.actor, this.parties),
                new ReleaseAwaitsApproval(this.information, this.parties),
                new DecisionIsOnTheProposedText(version, contentHash, this.information, this.parties));
    }

    InformationPublished publish(PublishInformation command) {
        LocalDate day = (command.publishedOn() != null) ? command.publishedOn() : this.today;
        Rule.verify(new UnitPublishes(this.actor, this.parties), new ReleaseIsApproved(this.information, this.parties),
                new PublicationIsOfTheApprovedText(command.version(), command.contentHash(), this.information,
                        this.parties),
                new PublicationFollowsTheApproval(day, this.today, this.information, this.parties),
                new AddressIsOnTheWeb(command.url(), this.parties));
        ReleaseProposed text = this.information.release().proposed();
        return new InformationPublished(command.conferenceId(), command.informationId(), text.version(), text.kind(),
                text.title(), text.text(), text.rule(), text.contentHash(), text.madeOn(), this.actor.unit(),
                command.channel(), command.url(), day);
    }

    ReleaseWithdrawn withdraw(WithdrawRelease command) {
        Rule.verify(new ReleaseStands(this.information, this.parties),
                new WithdrawerHasAHandInIt(this.actor, this.information, this.parties));
        return withdrawn(command.conferenceId(), this.information, this.actor, command.reason(), this.today);
    }

    static ReleaseWithdrawn withdrawn(String conferenceId, InformationState information, Actor actor, String reason,
            LocalDate today) {
        ReleaseProposed text = information.release().proposed();
        List<String> parties = Stream.of(List.of(text.unitCode()), text.approvers(), text.publishers())
            .flatMap(List::stream)
            .distinct()
            .toList();
        return new ReleaseWithdrawn(conferenceId, text.informationId(), text.version(), text.title(),
                information.release().isPublished(), actor.unit(), reason, parties, today);
    }

}
