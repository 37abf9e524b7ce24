package org.lianxi.command.meeting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.correctresolution.CorrectResolution;
import org.lianxi.command.meeting.recorddissent.RecordDissent;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.meeting.takevote.Majority;
import org.lianxi.command.meeting.takevote.TakeVote;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.EarlyDepartureRecorded;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.UnitVote;
import org.lianxi.contract.meeting.VoteTaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.MEETING;
import static org.lianxi.command.Licheng.refused;

@DisplayName("A-16 制度以表决议事的：在场单位每家一票，达到制度所定的多数才成为议定事项")
class VoteTest {

    private static final String TITLE = Licheng.RESOLUTION.title();

    private static final String TEXT = Licheng.RESOLUTION.text();

    private static final String PATH = "decision.mode";

    private static TestExecutor<Meeting> voting(Object... more) {
        return under(() -> Licheng.standingWith(PATH, "vote", "decision.majority", "absolute"), more);
    }

    private static TestExecutor<Meeting> under(Supplier<Standing> standing, Object... more) {
        List<Object> events = new ArrayList<>(
                List.of(Licheng.convened(), Licheng.opened(), present("wjj"), present("gxj"), present("rsj"),
                        new AttendanceRecorded(Licheng.ID, MEETING, "zgh", Capacity.OBSERVER, null)));
        events.addAll(Arrays.asList(more));
        return Licheng.fixture(Meeting.class, standing, Licheng.closed()).given(events);
    }

    private static AttendanceRecorded present(String unit) {
        return new AttendanceRecorded(Licheng.ID, MEETING, unit, Capacity.MEMBER, null);
    }

    private static void expectRefusal(TestExecutor<Meeting> given, ConferenceCommand command, Actor actor,
            String code) {
        refused(given.when(command, actor.toMetaData()), code, PATH);
    }

    private static TakeVote vote(String... unitsAndPositions) {
        return new TakeVote(Licheng.ID, MEETING, null, "resolution-1", TITLE, TEXT, "gxj", List.of("rsj", "mzj"),
                Licheng.RESOLUTION.dueOn(), votes(unitsAndPositions));
    }

    private static List<UnitVote> votes(String... unitsAndPositions) {
        List<UnitVote> votes = new ArrayList<>();
        for (int i = 0; i < unitsAndPositions.length; i += 2) {
            votes.add(new UnitVote(unitsAndPositions[i], unitsAndPositions[i + 1]));
        }
        return votes;
    }

    private static VoteTaken taken(boolean carried, String... unitsAndPositions) {
        return new VoteTaken(Licheng.ID, MEETING, "resolution-1", TITLE, TEXT, "absolute", votes(unitsAndPositions),
                carried);
    }

    @Test
    @DisplayName("通过的，逐家记录表决并成为议定事项，单位按制度的次序")
    void carried() {
        voting().when(vote("rsj", "against", "gxj", "for", "wjj", "for"), Licheng.office().toMetaData())
            .expectEvents(taken(true, "wjj", "for", "gxj", "for", "rsj", "against"), Licheng.RESOLUTION);
    }

    @Test
    @DisplayName("没有通过的，记录表决，不成为议定事项")
    void lost() {
        voting().when(vote("wjj", "for", "gxj", "abstained", "rsj", "against"), Licheng.office().toMetaData())
            .expectEvents(taken(false, "wjj", "for", "gxj", "abstained", "rsj", "against"));
    }

    @ParameterizedTest(name = "{0}：同意 {1}，反对 {2}，弃权 {3}")
    @CsvSource({ "SIMPLE, 2, 1, 6, true", "SIMPLE, 4, 4, 1, false", "SIMPLE, 0, 0, 9, false", "ABSOLUTE, 5, 4, 0, true",
            "ABSOLUTE, 4, 0, 5, false", "ABSOLUTE, 4, 4, 0, false", "TWO_THIRDS, 6, 3, 0, true",
            "TWO_THIRDS, 5, 0, 4, false", "TWO_THIRDS, 7, 4, 0, false" })
    @DisplayName("三种多数的界线")
    void majorities(Majority majority, int inFavour, int against, int abstained, boolean carries) {
        List<UnitVote> votes = new ArrayList<>();
        for (int i = 0; i < inFavour + against + abstained; i++) {
            votes.add(new UnitVote("unit-" + i,
                    (i < inFavour) ? "for" : (i < inFavour + against) ? "against" : "abstained"));
        }
        assertThat(majority.carries(votes)).isEqualTo(carries);
    }

    @Test
    @DisplayName("缺一家、多一家、一家两票、列席或已离会的单位投票，都不接受")
    void everyPresentUnitOnce() {
        for (TakeVote wrong : List.of(vote("wjj", "for", "gxj", "for"),
                vote("wjj", "for", "gxj", "for", "rsj", "for", "zgh", "for"),
                vote("wjj", "for", "gxj", "for", "rsj", "for", "rsj", "against"))) {
            expectRefusal(voting(), wrong, Licheng.office(), "every-present-unit-votes-once");
        }
        EarlyDepartureRecorded left = new EarlyDepartureRecorded(Licheng.ID, MEETING, "rsj",
                OffsetDateTime.parse("2026-11-20T10:00:00+08:00"));
        expectRefusal(voting(left), vote("wjj", "for", "gxj", "for", "rsj", "for"), Licheng.office(),
                "every-present-unit-votes-once");
        voting(left).when(vote("wjj", "for", "gxj", "for"), Licheng.office().toMetaData())
            .expectEvents(taken(true, "wjj", "for", "gxj", "for"), Licheng.RESOLUTION);
    }

    @Test
    @DisplayName("A-15 在场不足法定人数，不能表决")
    void quorum() {
        refused(under(() -> Licheng.standingWith(PATH, "vote", "attendance.quorum", "majority"))
            .when(vote("wjj", "for", "gxj", "for", "rsj", "for"), Licheng.office().toMetaData()), "quorum-is-present",
                "attendance.quorum");
    }

    @Test
    @DisplayName("协商一致的制度没有表决；表决的制度不能不经表决登记议定事项")
    void eachModeHasItsWay() {
        expectRefusal(under(Licheng::standing), vote("wjj", "for", "gxj", "for", "rsj", "for"), Licheng.office(),
                "charter-decides-by-vote");
        expectRefusal(voting(),
                new RecordResolution(Licheng.ID, MEETING, null, "resolution-1", TITLE, TEXT, null, List.of(), null),
                Licheng.office(), "resolution-is-voted-on");
        expectRefusal(voting(), vote("wjj", "for", "gxj", "for", "rsj", "for"), Licheng.unit("gxj"), "office-acts");
        expectRefusal(voting(Licheng.closed()), vote("wjj", "for", "gxj", "for", "rsj", "for"), Licheng.office(),
                "meeting-is-in-session");
    }

    @Test
    @DisplayName("表决过的文字不能更正，承办和时限可以")
    void correcting() {
        Object[] events = { taken(true, "wjj", "for", "gxj", "for", "rsj", "against"), Licheng.RESOLUTION };
        expectRefusal(voting(events), new CorrectResolution(Licheng.ID, MEETING, null, "resolution-1", TITLE, "另一种做法",
                "gxj", List.of(), null, "改写"), Licheng.office(), "voted-text-stands");
        voting(events)
            .when(new CorrectResolution(Licheng.ID, MEETING, null, "resolution-1", TITLE, TEXT, "rsj", List.of(), null,
                    "承办写错"), Licheng.office().toMetaData())
            .expectEvents(new ResolutionCorrected(Licheng.ID, MEETING, "resolution-1", 1, TITLE, TEXT, "rsj", List.of(),
                    null, "承办写错"));
    }

    @Test
    @DisplayName("反对、弃权的意见与该单位的表决一致；保留意见不限")
    void opinions() {
        Object[] events = { taken(true, "wjj", "for", "gxj", "for", "rsj", "against"), Licheng.RESOLUTION };
        expectRefusal(voting(events), dissent("gxj", "against"), Licheng.office(), "position-is-the-units-vote");
        expectRefusal(voting(events), dissent("rsj", "abstained"), Licheng.office(), "position-is-the-units-vote");
        for (RecordDissent recorded : List.of(dissent("rsj", "against"), dissent("gxj", "reservation"))) {
            voting(events).when(recorded, Licheng.office().toMetaData())
                .expectEvents(new DissentRecorded(Licheng.ID, MEETING, "resolution-1", recorded.unitCode(),
                        recorded.position(), "时限偏紧"));
        }
    }

    private static RecordDissent dissent(String unit, String position) {
        return new RecordDissent(Licheng.ID, MEETING, null, "resolution-1", unit, position, "时限偏紧");
    }

}
