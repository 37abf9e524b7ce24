package org.lianxi.command.knobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianxi.command.Licheng;
import org.lianxi.command.conference.amendcharter.AmendCharter;
import org.lianxi.command.conference.appointofficestaff.AppointOfficeStaff;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.changeofficestaff.ChangeOfficeStaff;
import org.lianxi.command.conference.confirmunitchange.ConfirmUnitChange;
import org.lianxi.command.conference.nameliaison.NameLiaison;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.proposeunitchange.ProposeUnitChange;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;

import static org.lianxi.command.knobs.Knob.LICHENG;
import static org.lianxi.command.knobs.Knob.SHANTOU;
import static org.lianxi.command.knobs.Knob.rows;

/**
 * What the rules of seats, units and the charter's own life change (K1, K7, K9, K14).
 */
final class MembershipKnobs {

    private static final Object[] CONFIRMED_BY = { "conference", "director", "convener", "second-tier convener",
            "leader", "first-tier convener", "office-notice", "at once, then another post", "successor",
            "at once, then successor-follows-in-the-post" };

    private MembershipKnobs() {
    }

    static Stream<Knob> all() {
        return Stream.of(seats("memberChange", "member"), seats("officeChange", "office-deputy"), rest())
            .flatMap((rows) -> rows);
    }

    private static Stream<Knob> seats(String change, String role) {
        String rule = "membership." + change + ".";
        String seat = role + ":rsj";
        return Stream.of(
                rows(rule + "proposedBy", LICHENG, (play) -> nominate(play, "n-1", seat, "甲", Licheng.unit("rsj")),
                        "unit", "MemberNominated", "office", "seats-unit-nominates"),
                rows(rule + "confirmBy", SHANTOU, (play) -> whoConfirms(play, role + ":wsj"), CONFIRMED_BY),
                rows(rule + "procedure", LICHENG, (play) -> {
                    nominate(play, "n-1", seat, "甲", Licheng.unit("rsj"));
                    String meeting = play.course().attempt(confirm(play, seat, "meeting", true), play.convener());
                    return meeting + " " + play.course().attempt(confirm(play, seat, "written", true), play.convener());
                }, List.of("meeting"), confirmed(role) + " nomination-is-pending", List.of("written"),
                        "confirmation-cites-a-basis " + confirmed(role)))
            .flatMap((rows) -> rows);
    }

    private static String confirmed(String role) {
        return role.startsWith("office-") ? "OfficeStaffChanged" : "MemberChanged";
    }

    private static String nominate(Play play, String nomination, String seat, String post, Actor actor) {
        return play.course()
            .attempt(new NominateMember(play.id(), nomination, seat, new Holder("p-" + nomination, "某", post), "工作变动"),
                    actor);
    }

    private static ConferenceCommand confirm(Play play, String seat, String procedure, boolean held) {
        ConfirmationBasis basis = new ConfirmationBasis(procedure, "依据");
        if (!seat.startsWith("office-")) {
            return new ChangeMember(play.id(), "n-1", null, basis, null);
        }
        return held ? new ChangeOfficeStaff(play.id(), "n-1", null, basis, null)
                : new AppointOfficeStaff(play.id(), "n-1", null, basis, null);
    }

    private static String whoConfirms(Play play, String seat) {
        String nominated = nominate(play, "n-1", seat, "甲", Licheng.unit("wsj"));
        if (!"MemberNominated".equals(nominated)) {
            String again = nominate(play, "n-2", seat, "乙", Licheng.unit("wsj"));
            return "at once, then " + (again.endsWith("Changed") ? "another post" : again);
        }
        ConferenceCommand confirm = confirm(play, seat, "written", false);
        Map<String, Actor> actors = Map.of("director", play.director(), "second-tier convener", play.convener());
        for (String who : List.of("director", "second-tier convener")) {
            String answer = play.course().attempt(confirm, actors.get(who));
            if (!"conference-confirms-members".equals(answer)) {
                return who;
            }
        }
        play.course().send(confirm, new Actor("f", "municipal-government", "convener"));
        return "first-tier convener";
    }

    private static Stream<Knob> rest() {
        return Stream
            .of(rows("membership.unitChange.decidedBy", LICHENG, MembershipKnobs::admit, "conference",
                    "unit-change-rests-on-a-decision", "convener", "MemberUnitAdmitted", "issuer",
                    "units-may-be-adjusted"),
                    rows("membership.eligibility", LICHENG,
                            (play) -> nominate(play, "n-1", "member:rsj", "甲", Licheng.unit("rsj")), "advisory",
                            "MemberNominated", "attested", "eligibility-is-attested"),
                    rows("membership.liaisons", SHANTOU,
                            (play) -> play.course()
                                .attempt(new NameLiaison(play.id(), "wsj", new Holder("p", "某", "科员"), null),
                                        Licheng.unit("wsj")),
                            "none", "charter-has-liaisons", "one-per-unit", "LiaisonNamed"),
                    rows("lifecycle.amendBy", LICHENG, MembershipKnobs::amend, "issuer", "CharterAmended", "conference",
                            "amendment-rests-on-a-resolution"))
            .flatMap((rows) -> rows);
    }

    private static String admit(Play play) {
        String proposed = play.course()
            .attempt(new ProposeUnitChange(play.id(), "proposal-1", "admit", "jtj", "区交通局", null, "government", "工作需要"),
                    Licheng.unit("gxj"));
        return "UnitChangeProposed".equals(proposed)
                ? play.course()
                    .attempt(new ConfirmUnitChange(play.id(), "proposal-1", null, null, null, "签批件1号"), play.convener())
                : proposed;
    }

    /**
     * An amendment by a document of the issuer, without a resolution.
     */
    private static String amend(Play play) {
        Charter charter = play.course().standing().charter();
        Charter.Source was = charter.source();
        LocalDate day = LocalDate.of(2026, 11, 1);
        Charter amended = new Charter(charter.schema(), charter.identity(),
                new Charter.Source("泉鲤政办〔2026〕9号", was.title(), was.issuer(), was.approvedBy(), day, day,
                        was.disclosure(), was.addressees(), was.government(), was.party()),
                charter.leadUnit(), charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(),
                charter.seats(), charter.holders(), charter.duties(), charter.rules(), charter.caseKinds(),
                charter.flows(), charter.clocks(), charter.texts());
        return play.course()
            .attempt(new AmendCharter(Charters.with(amended, "convene.noticeAhead", "P5D"), "sha-256:1", null, null,
                    null), play.director());
    }

}
