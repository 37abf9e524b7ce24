package org.lianxi.command.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.action.Reports;
import org.lianxi.command.bulletin.compilebulletin.CompileBulletin;
import org.lianxi.command.bulletin.compilebulletin.PeriodEndsAfterItBegins;
import org.lianxi.command.bulletin.compilebulletin.ReportsExist;
import org.lianxi.command.bulletin.draftduebulletin.BulletinHasFallenDue;
import org.lianxi.command.bulletin.draftduebulletin.CharterAsksForPeriodicBulletins;
import org.lianxi.command.bulletin.draftduebulletin.DraftDueBulletin;
import org.lianxi.command.bulletin.draftduebulletin.NoOtherDraftIsOpen;
import org.lianxi.command.bulletin.draftduebulletin.PeriodIsDraftedOnce;
import org.lianxi.command.bulletin.editbulletin.BulletinIsADraft;
import org.lianxi.command.bulletin.editbulletin.BulletinTextDiffers;
import org.lianxi.command.bulletin.editbulletin.EditBulletin;
import org.lianxi.command.bulletin.issuebulletin.BulletinGoesToEveryMemberUnit;
import org.lianxi.command.bulletin.issuebulletin.IssueBulletin;
import org.lianxi.command.bulletin.withdrawbulletin.WithdrawBulletin;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.DocumentNumbers;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ActorHoldsTheRole;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEdited;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * What the office reports to every member unit, and keeps reporting (C-4.11). Who has
 * received it is on record with its notice.
 */
public class Bulletin {

    private static final String OFFICE = "reporting.bulletin.compiledBy";

    @AggregateIdentifier
    private String id;

    private BulletinState state = BulletinState.NONE;

    protected Bulletin() {
    }

    @CommandHandler
    Bulletin(CompileBulletin command, Actor actor, Conferences conferences, Reports reports, Clock clock) {
        verifyOffice(actor, conferences.standing(command.conferenceId()));
        compile(command, null, reports, LocalDate.now(clock));
    }

    @CommandHandler
    Bulletin(DraftDueBulletin command, Actor actor, Conferences conferences, Bulletins bulletins, Reports reports,
            Clock clock, WorkingDays days) {
        Standing standing = conferences.standing(command.conferenceId());
        if (!actor.isSystem()) {
            verifyOffice(actor, standing);
        }
        LocalDate today = LocalDate.now(clock);
        Rule.verify(new CharterAsksForPeriodicBulletins(standing));
        Collection<BulletinState> known = bulletins.in(command.conferenceId());
        Rule.verify(new BulletinHasFallenDue(command.dueOn(), known, standing, today, days),
                new PeriodIsDraftedOnce(command.dueOn(), known), new NoOtherDraftIsOpen(known));
        compile(command.draft(), command.dueOn(), reports, today);
    }

    private static void verifyOffice(Actor actor, Standing standing) {
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, OFFICE));
    }

    private static void compile(CompileBulletin command, LocalDate dueOn, Reports reports, LocalDate today) {
        Rule.verify(new PeriodEndsAfterItBegins(command.periodFrom(), command.periodTo()));
        Rule.verify(ReportsExist.of(command, reports));
        apply(new BulletinCompiled(command.conferenceId(), command.bulletinId(), 1, command.periodFrom(),
                command.periodTo(), command.title(), command.text(), ContentHash.of(command.title(), command.text()),
                command.asOfIndex(), command.reports().stream().distinct().toList(), today, dueOn));
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "bulletin");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(EditBulletin command, Actor actor, Conferences conferences, Clock clock) {
        String title = (command.title() != null) ? command.title() : this.state.title();
        String contentHash = ContentHash.of(title, command.text());
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, OFFICE), new BulletinIsADraft(this.state),
                new BulletinTextDiffers(this.state, contentHash));
        apply(new BulletinEdited(command.conferenceId(), command.bulletinId(), this.state.version() + 1, title,
                command.text(), contentHash, LocalDate.now(clock)));
    }

    @CommandHandler
    void decide(IssueBulletin command, Actor actor, Conferences conferences, DocumentNumbers numbers, Clock clock) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new ActorHoldsTheRole(actor, standing), new OfficeActs(actor, OFFICE),
                new BulletinIsADraft(this.state), new BulletinGoesToEveryMemberUnit(command.recipients(), standing));
        LocalDate today = LocalDate.now(clock);
        String number = numbers.next(command.conferenceId(), "bulletin", command.bulletinId(), today.getYear(),
                "reporting.bulletin.numbering.pattern");
        apply(new BulletinIssued(command.conferenceId(), command.bulletinId(), this.state.version(), this.state.title(),
                this.state.contentHash(), number, standing.unitCodes(), this.state.compiled().reports(), today,
                standing.ruleList("reporting.officeReportsTo")));
    }

    @CommandHandler
    void decide(WithdrawBulletin command, Actor actor, Conferences conferences, Clock clock) {
        Rule.verify(new ActorHoldsTheRole(actor, conferences.standing(command.conferenceId())),
                new OfficeActs(actor, OFFICE), new BulletinIsADraft(this.state));
        apply(new BulletinWithdrawn(command.conferenceId(), command.bulletinId(), command.reason(),
                LocalDate.now(clock)));
    }

    @EventSourcingHandler
    void evolve(BulletinEvent event) {
        this.id = event.bulletinId();
        this.state = this.state.evolve(event);
    }

}
