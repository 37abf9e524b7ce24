package org.lianxi.command.knobs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.command.Licheng;
import org.lianxi.command.meeting.delegatepresiding.DelegatePresiding;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.proposemeeting.ProposeMeeting;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.takevote.TakeVote;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.subject.erasesubject.EraseSubject;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.UnitVote;

import static org.lianxi.command.knobs.Knob.LICHENG;
import static org.lianxi.command.knobs.Knob.SHANTOU;
import static org.lianxi.command.knobs.Knob.rows;
import static org.lianxi.command.knobs.Play.MEETING;

/**
 * What the rules of meetings and decisions change (K2 to K6, A-13 to A-16).
 */
final class MeetingKnobs {

    private static final Charter VICE = Charters.withSeat(LICHENG,
            new Charter.Seat("vice-convener", "vice-convener", 2, "rsj", null, false, false, null));

    private static final Charter VOTING = Charters.with(LICHENG, "decision.mode", "vote");

    private MeetingKnobs() {
    }

    static Stream<Knob> all() {
        return Stream.of(calling(), preparing(), presiding(), deciding()).flatMap((rows) -> rows);
    }

    private static Stream<Knob> calling() {
        return Stream.of(
                rows("convene.decidedBy", LICHENG, (play) -> play.convene(null, List.of(), List.of(), play.office()),
                        "convener", "convener-convenes", "office", "MeetingConvened"),
                rows("convene.proposers", LICHENG, MeetingKnobs::propose, List.of("convener"), "no no yes",
                        List.of("office"), "no yes no", List.of("any-unit"), "yes yes yes"),
                rows("convene.meetingKinds", LICHENG, MeetingKnobs::everyForm, List.of("plenary"), "yes no no no",
                        List.of("special"), "no yes no no", List.of("research"), "no no yes no", List.of("preparatory"),
                        "no no no yes"),
                rows("convene.scope.partialAllowed", LICHENG,
                        (play) -> play.convene(null, List.of("wjj", "gxj"), List.of(), play.convener()), true,
                        "MeetingConvened", false, "part-of-the-members-may-meet"),
                rows("convene.scope.inviteOutsiders", LICHENG,
                        (play) -> play.convene(null, List.of(), List.of("区法院"), play.convener()), true,
                        "MeetingConvened", false, "outsiders-may-be-invited"),
                rows("convene.noticeAhead", LICHENG,
                        (play) -> "deviations: "
                                + play.called().last(MEETING, MeetingConvened.class).deviations().size(),
                        null, "deviations: 0", "P3D", "deviations: 1"))
            .flatMap((rows) -> rows);
    }

    private static String propose(Play play) {
        List<String> answers = new ArrayList<>();
        for (Actor actor : List.of(Licheng.unit("gxj"), play.office(), play.convener())) {
            answers.add(play.course()
                .attempt(new ProposeMeeting(play.id(), "meeting-" + answers.size(), "ad-hoc", "会议", "需要", List.of(),
                        null), actor));
        }
        return Play.granted("MeetingProposed", answers.toArray(String[]::new));
    }

    private static String everyForm(Play play) {
        return Play.granted("MeetingConvened",
                Stream.of("plenary", "special", "research", "preparatory")
                    .map((form) -> play.convene("meeting-" + form, form, List.of(), List.of(), play.convener()))
                    .toArray(String[]::new));
    }

    private static Stream<Knob> preparing() {
        return Stream.concat(rows("convene.prepMeeting.chairedBy", LICHENG, (play) -> {
            play.convene("preparatory", List.of(), List.of(), play.convener());
            return play.course()
                .attempt(new OpenMeeting(play.id(), MEETING, null, "office-director", null), play.office());
        }, "office-director", "MeetingOpened", "convener", "convener-presides"),
                rows("convene.prepMeeting.attendees", SHANTOU, MeetingKnobs::prepare, "liaisons",
                        "all; unit without a deputy director: MeetingConvened", "office-members",
                        "ajj rsj wsj; unit without a deputy director: preparatory-meeting-is-of-its-attendees"));
    }

    private static String prepare(Play play) {
        play.convene("preparatory", List.of(), List.of(), play.convener());
        List<String> invited = play.last(MEETING, MeetingConvened.class).invitedUnits();
        List<String> members = play.course().standing().unitCodes();
        String who = invited.equals(members) ? "all" : invited.stream().sorted().collect(Collectors.joining(" "));
        return who + "; unit without a deputy director: "
                + play.convene("meeting-2", "preparatory", others(members), List.of(), play.convener());
    }

    private static List<String> others(List<String> members) {
        return members.stream().filter((unit) -> !List.of("ajj", "rsj", "wsj").contains(unit)).limit(1).toList();
    }

    private static Stream<Knob> presiding() {
        return Stream.of(
                rows("presiding.by", LICHENG,
                        (play) -> play.called()
                            .course()
                            .attempt(new OpenMeeting(play.id(), MEETING, null, "convener", null), play.office()),
                        "convener", "MeetingOpened", "vice-convener", "convener-presides"),
                rows("presiding.delegation", VICE, MeetingKnobs::delegate, "none", "no no", "convener-may-delegate",
                        "yes yes", "vice-convener", "no yes"),
                rows("attendance.substitute", LICHENG,
                        (play) -> play.sat()
                            .course()
                            .attempt(new RecordAttendance(play.id(), MEETING, null, "zgh", Capacity.SUBSTITUTE, "某"),
                                    play.office()),
                        "allowed", "AttendanceRecorded", "refused", "members-attend-as-members"),
                rows("attendance.namesKeptFor", LICHENG,
                        (play) -> play.course()
                            .attempt(new EraseSubject(play.id(), Licheng.SUBJECT, "purpose-met"), play.office()),
                        null, "SubjectErased", "P1D", "names-are-kept-no-longer"))
            .flatMap((rows) -> rows);
    }

    private static String delegate(Play play) {
        play.called();
        return Play.granted("PresidingDelegated",
                Stream.of("member:rsj", "vice-convener")
                    .map((seat) -> play.course()
                        .attempt(new DelegatePresiding(play.id(), MEETING, null, seat, null), play.convener()))
                    .toArray(String[]::new));
    }

    private static Stream<Knob> deciding() {
        return Stream
            .of(rows("attendance.quorum", LICHENG, MeetingKnobs::fill, null, "yes yes yes", "majority", "no yes yes",
                    "two-thirds", "no no yes"),
                    rows("decision.mode", LICHENG, (play) -> play.sat().resolve("resolution-1", "gxj"), "consensus",
                            "ResolutionRecorded", "vote", "resolution-is-voted-on"),
                    rows("decision.majority", VOTING, MeetingKnobs::vote, "simple",
                            "ResolutionRecorded ResolutionRecorded ResolutionRecorded", "absolute",
                            "VoteTaken ResolutionRecorded ResolutionRecorded", "two-thirds",
                            "VoteTaken VoteTaken ResolutionRecorded"),
                    rows("decision.majority", LICHENG, MeetingKnobs::vote, null,
                            "charter-decides-by-vote charter-decides-by-vote charter-decides-by-vote"))
            .flatMap((rows) -> rows);
    }

    /**
     * Seven, eight and ten of fifteen.
     */
    private static String fill(Play play) {
        List<String> units = play.course().standing().unitCodes();
        play.called().opened("convener").attended(units.subList(0, 7));
        String seven = play.resolve("resolution-7", "wjj");
        String eight = play.attended(units.subList(7, 8)).resolve("resolution-8", "wjj");
        String ten = play.attended(units.subList(8, 10)).resolve("resolution-10", "wjj");
        return Play.granted("ResolutionRecorded", seven, eight, ten);
    }

    /**
     * Four to three with two abstaining, five to four, six to three.
     */
    private static String vote(Play play) {
        List<String> units = Licheng.NINE;
        play.called().opened("convener").attended(units);
        return Stream.of(List.of(4, 3), List.of(5, 4), List.of(6, 3)).map((count) -> {
            List<UnitVote> votes = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                votes.add(new UnitVote(units.get(i),
                        (i < count.get(0)) ? "for" : (i < count.get(0) + count.get(1)) ? "against" : "abstained"));
            }
            return play.course()
                .attempt(new TakeVote(play.id(), MEETING, null, "resolution-" + count.get(0), "治理", "治理", null,
                        List.of(), null, votes), play.office());
        }).collect(Collectors.joining(" "));
    }

}
