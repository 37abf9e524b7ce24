package org.lianxi.command.knobs;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.Licheng;
import org.lianxi.command.meeting.recorddissent.RecordDissent;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.escalatedeadlock.EscalateDeadlock;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.recorddeadlockdecision.RecordDeadlockDecision;
import org.lianxi.command.minutes.recordsilence.RecordSilence;
import org.lianxi.command.minutes.withholdconsent.WithholdConsent;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.minutes.ConsentRequested;

import static org.lianxi.command.knobs.Knob.LICHENG;
import static org.lianxi.command.knobs.Knob.rows;
import static org.lianxi.command.knobs.Play.MEETING;
import static org.lianxi.command.knobs.Play.MINUTES;
import static org.lianxi.command.knobs.Play.RESOLUTION;

/**
 * What the rules of minutes change (K10 to K12, K15, A-17 to A-25).
 */
final class MinutesKnobs {

    private static final Charter NO_CONSENT = Charters.with(LICHENG, "minutes.consent.required", "none");

    private static final String NAME = "鲤城区职业病防治工作联席会议";

    private MinutesKnobs() {
    }

    static Stream<Knob> all() {
        return Stream.of(consenting(), disagreeing(), issuing()).flatMap((rows) -> rows);
    }

    private static Stream<Knob> consenting() {
        return Stream.of(rows("minutes.draftedBy", LICHENG, (play) -> {
            play.sat().closed();
            return play.course()
                .attempt(new DraftMinutes(play.id(), MEETING, null, null), new Actor("m", "wjj", "member"));
        }, "office", "office-acts", "lead-unit", "MinutesDrafted"),
                rows("minutes.consent.required", LICHENG, MinutesKnobs::askAndSign, "attending-units",
                        "3 asked, attending-units-have-consented", "all-units",
                        "15 asked, attending-units-have-consented", "in-session",
                        "charter-asks-for-consent, attending-units-agreed-in-session", "none",
                        "charter-asks-for-consent, MinutesSigned"),
                rows("minutes.consent.silence", Charters.with(LICHENG, "minutes.consent.silenceAfter", "P3D"),
                        MinutesKnobs::waitFourDays, "block", "silence-counts-as-consent", "deemed-after",
                        "ConsentCompleted"),
                rows("minutes.consent.silenceAfter", Charters.with(LICHENG, "minutes.consent.silence", "deemed-after"),
                        MinutesKnobs::waitFourDays, null, "silence-counts-as-consent", "P3D", "ConsentCompleted", "P5D",
                        "silence-has-lasted-long-enough"))
            .flatMap((rows) -> rows);
    }

    /**
     * One of the three units has a reservation recorded.
     */
    private static String askAndSign(Play play) {
        play.sat().resolve(RESOLUTION, "gxj");
        play.course()
            .send(new RecordDissent(play.id(), MEETING, null, RESOLUTION, "rsj", "reservation", "时限偏紧"), play.office());
        String asked = play.closed().drafted().request();
        return (asked.equals("ConsentRequested") ? play.last(MINUTES, ConsentRequested.class).units().size() + " asked"
                : asked) + ", " + play.sign(play.convener());
    }

    private static String waitFourDays(Play play) {
        play.sat().closed().drafted().request();
        play.course().pass(Duration.ofDays(4));
        return play.course().attempt(new RecordSilence(play.id(), MINUTES, null), Licheng.system());
    }

    private static Stream<Knob> disagreeing() {
        return Stream.concat(
                rows("minutes.consent.deadlock.escalateTo", LICHENG, MinutesKnobs::disagree, null,
                        "charter-names-who-decides-a-deadlock", "district-government", "DeadlockEscalated"),
                rows("minutes.consent.deadlock.approvalForMajor", LICHENG, (play) -> {
                    disagree(play);
                    play.course()
                        .send(new RecordDeadlockDecision(play.id(), MINUTES, null, "text-stands", "照办", "函1号"),
                                play.office());
                    return play.consented("wjj", "gxj").sign(play.convener());
                }, null, "MinutesSigned", "municipal-government", "major-matter-is-approved"));
    }

    private static String disagree(Play play) {
        play.sat().closed().drafted().request();
        object(play);
        play.revised("会议议定以下事项：改稿。").request();
        object(play);
        return play.course().attempt(new EscalateDeadlock(play.id(), MINUTES, null, "时限", true), play.office());
    }

    private static void object(Play play) {
        play.course()
            .send(new WithholdConsent(play.id(), MINUTES, null, play.version(), play.hash(), "时限偏紧"),
                    Licheng.unit("rsj"));
    }

    private static Stream<Knob> issuing() {
        Charter sealed = Charters.with(NO_CONSENT, "minutes.issuer.mode", "conference-substitute-seal");
        return Stream.of(
                rows("minutes.signedBy", Charters.with(NO_CONSENT, "presiding.delegation", "convener-may-delegate"),
                        MinutesKnobs::everybodySigns, "office-director", "yes no no", "presider", "no yes no",
                        "convener", "no no yes"),
                rows("minutes.issuer.mode", NO_CONSENT, (play) -> play.issued().issuerName(), "lead-unit", "区卫健局",
                        "conference", NAME, "conference-substitute-seal", NAME + "（区卫健局代章）", "joint", "区卫健局、区工信局、区人社局"),
                rows("minutes.issuer.sealBy", sealed, (play) -> play.issued().issuerName(), null, NAME + "（区卫健局代章）",
                        "rsj", NAME + "（区人社局代章）", "district-government", NAME + "（区人民政府代章）"),
                rows("minutes.numbering.pattern", NO_CONSENT, (play) -> play.issued().documentNumber(), "甲〔{year}〕{n}号",
                        "甲〔2026〕1号", "乙{n}号/{year}", "乙1号/2026"),
                rows("minutes.recipients", NO_CONSENT,
                        (play) -> Integer.toString(play.issued("sub-districts").recipients().size()),
                        "members-and-named", "16", "all-members", "15", "named", "4"),
                rows("minutes.copyReport.to", NO_CONSENT, MinutesKnobs::file, List.of(), "minutes-are-owed-to-the-body",
                        List.of("district-government"), "MinutesFiledWithGovernment"),
                rows("minutes.copyReport.printedLabel", LICHENG,
                        (play) -> play.sat().closed().drafted().text().lines().reduce((a, b) -> b).orElseThrow(), "抄送",
                        "抄送：区人民政府。", "抄报", "抄报：区人民政府。"))
            .flatMap((rows) -> rows);
    }

    private static String everybodySigns(Play play) {
        play.called().opened("member:rsj").attended(List.of("wjj", "rsj")).closed().drafted();
        return Play.granted("MinutesSigned", play.sign(play.director()), play.sign(new Actor("p", "rsj", "member")),
                play.sign(play.convener()));
    }

    private static String file(Play play) {
        play.issued();
        return play.course()
            .attempt(new FileMinutesWithGovernment(play.id(), MINUTES, null, "收文1号", "district-government", null),
                    play.office());
    }

}
