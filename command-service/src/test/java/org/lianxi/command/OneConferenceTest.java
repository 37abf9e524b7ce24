package org.lianxi.command;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.action.ActionItem;
import org.lianxi.command.action.acceptaction.AcceptAction;
import org.lianxi.command.bulletin.Bulletin;
import org.lianxi.command.bulletin.withdrawbulletin.WithdrawBulletin;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.conference.rejectnomination.RejectNomination;
import org.lianxi.command.information.InformationItem;
import org.lianxi.command.information.acknowledgeinformation.AcknowledgeInformation;
import org.lianxi.command.issue.Issue;
import org.lianxi.command.issue.withdrawissue.WithdrawIssue;
import org.lianxi.command.meeting.Meeting;
import org.lianxi.command.meeting.cancelmeeting.CancelMeeting;
import org.lianxi.command.minutes.Minutes;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.notice.Notice;
import org.lianxi.command.notice.acknowledgenotice.AcknowledgeNotice;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.superior.Assignment;
import org.lianxi.command.superior.closeassignment.CloseAssignment;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEdited;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentReported;

import static org.lianxi.command.Licheng.MEETING;
import static org.lianxi.command.Licheng.TODAY;
import static org.lianxi.command.Licheng.refused;

@DisplayName("一个联席会议的事，从别的联席会议看不见；看的是旧版本，先说版本")
class OneConferenceTest {

    private static final String ELSEWHERE = "elsewhere";

    /**
     * One of each kind of thing that belongs to a conference, and a command to it that
     * nobody may give as {@link Licheng#impostor()}.
     *
     * @param kind what the refusal calls it
     * @param aggregate its class
     * @param born its first event
     * @param changed the next one
     * @param command a command to it, by conference and seen version
     */
    record Thing(String kind, Class<?> aggregate, Object born, Object changed,
            BiFunction<String, Long, ConferenceCommand> command) {

        @Override
        public String toString() {
            return this.kind;
        }

    }

    static Stream<Thing> things() {
        return Stream.of(
                new Thing("meeting", Meeting.class, Licheng.convened(),
                        new AgendaItemProposed(Licheng.ID, MEETING, "item-1", "jyj", "校园隐患", "x"),
                        (conference, version) -> new CancelMeeting(conference, MEETING, version, "x")),
                new Thing("minutes", Minutes.class,
                        new MinutesDrafted(Licheng.ID, "minutes-1", MEETING, 1, "纪要", "专项治理", "sha-256:1", List.of(),
                                Licheng.NINE),
                        new ConsentRequested(Licheng.ID, "minutes-1", 1, "sha-256:1", Licheng.NINE, null, null),
                        (conference, version) -> new RequestConsent(conference, "minutes-1", version, null)),
                new Thing("action", ActionItem.class, new ActionAssigned(Licheng.ID, "action-1", "专项治理", "开展专项治理",
                        new ActionSource("resolution", MEETING, "resolution-1"), "gxj", List.of(), TODAY, TODAY),
                        new ActionAccepted(Licheng.ID, "action-1", "gxj", TODAY),
                        (conference, version) -> new AcceptAction(conference, "action-1", version)),
                new Thing("bulletin", Bulletin.class,
                        new BulletinCompiled(Licheng.ID, "bulletin-1", 1, TODAY, TODAY, "简报", "本期", "sha-256:1", 1,
                                List.of(), TODAY, null),
                        new BulletinEdited(Licheng.ID, "bulletin-1", 2, "简报", "本期，一件", "sha-256:2", TODAY),
                        (conference, version) -> new WithdrawBulletin(conference, "bulletin-1", version, "x")),
                new Thing("information", InformationItem.class,
                        new InformationSubmitted(Licheng.ID, "information-1", "kjj", List.of("wjj"), false, null, "隐患",
                                "两处", null, null, null, TODAY),
                        new InformationCirculated(Licheng.ID, "information-1", "kjj", List.of("wjj"), TODAY),
                        (conference, version) -> new AcknowledgeInformation(conference, "information-1", version)),
                new Thing("issue", Issue.class,
                        new IssueRaised(Licheng.ID, "issue-1", "zgh", false, null, "防护用品", "未提供", List.of(), TODAY),
                        new IssuePrepared(Licheng.ID, "issue-1", "wjj", "x", "x", TODAY),
                        (conference, version) -> new WithdrawIssue(conference, "issue-1", version, "x")),
                new Thing("assignment", Assignment.class,
                        new AssignmentAccepted(Licheng.ID, "assignment-1", "district-leadership", "区委、区政府", "x", "x",
                                "x", null, null, TODAY),
                        new AssignmentReported(Licheng.ID, "assignment-1", 1, "district-leadership", "区委、区政府", "x",
                                null, TODAY),
                        (conference, version) -> new CloseAssignment(conference, "assignment-1", version, "x")),
                new Thing("notice", Notice.class,
                        new NoticeOwed(Licheng.ID, "notice-1", "progress-reported", "e1", "action-1", List.of("wjj")),
                        new NoticeDelivered(Licheng.ID, "notice-1", "progress-reported", "e1", "action-1", "inbox",
                                List.of("wjj"), Licheng.CLOCK.instant()),
                        (conference, version) -> new AcknowledgeNotice(conference, "notice-1", version, null,
                                Licheng.CLOCK.instant())));
    }

    @ParameterizedTest
    @MethodSource("things")
    @DisplayName("从别的联席会议来问：没有这样东西")
    void isNotThereForOthers(Thing thing) {
        refused(Licheng.fixture(thing.aggregate())
            .given(thing.born())
            .when(thing.command().apply(ELSEWHERE, null), Licheng.impostor().toMetaData()), "unknown-" + thing.kind(),
                thing.kind());
    }

    @ParameterizedTest
    @MethodSource("things")
    @DisplayName("看的是旧版本：先说版本已变，不说规则")
    void theVersionComesBeforeTheRules(Thing thing) {
        Licheng.fixture(thing.aggregate())
            .given(thing.born(), thing.changed())
            .when(thing.command().apply(Licheng.ID, 0L), Licheng.impostor().toMetaData())
            .expectNoEvents()
            .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    @DisplayName("联席会议本身也是：先说版本")
    void soItIsWithTheConference() {
        Licheng.fixture(Conference.class)
            .given(Licheng.adopted())
            .when(new RejectNomination(Licheng.ID, "nomination-9", 7L, "x"), Licheng.convener().toMetaData())
            .expectNoEvents()
            .expectException(ConflictingAggregateVersionException.class);
    }

}
