package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.lianxi.command.meeting.acceptagendaitem.AcceptAgendaItem;
import org.lianxi.command.meeting.cancelmeeting.CancelMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneProposedMeeting;
import org.lianxi.command.meeting.declineagendaitem.DeclineAgendaItem;
import org.lianxi.command.meeting.declineproposal.DeclineProposal;
import org.lianxi.command.meeting.proposeagendaitem.ProposeAgendaItem;
import org.lianxi.command.meeting.proposemeeting.ProposeMeeting;
import org.lianxi.command.meeting.replytonotice.ReplyToNotice;
import org.lianxi.command.meeting.reschedulemeeting.RescheduleMeeting;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * What leads up to a meeting: its notice, the replies, the agenda.
 */
final class MeetingWork {

    private static final int NOTICE = 9;

    private static final int AGENDA_CLOSES = 2;

    private static final int HOURS = 2;

    private static final int MOST_ABSENT = 3;

    private static final int SENDS_A_SUBSTITUTE = 20;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    private final Consumer<Sitting> called;

    private final Consumer<Sitting> session;

    MeetingWork(Diary diary, Members members, Phrases phrases, Consumer<Sitting> called, Consumer<Sitting> session) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
        this.called = called;
        this.session = session;
    }

    /**
     * Plans the meeting of a month.
     */
    void plan(int number, LocalDate month) {
        LocalDate day = Days.ofMeeting(month);
        this.diary.on(day.minusDays(NOTICE), Days.MORNING, () -> call(number, day));
    }

    private void call(int number, LocalDate day) {
        String conference = this.members.conferenceId();
        String meetingId = this.diary.id("meeting");
        Sitting sitting = new Sitting(number, meetingId,
                day.atTime(Days.MORNING).atZone(Diary.ZONE).toOffsetDateTime());
        ConveneMeeting notice = new ConveneMeeting(conference, meetingId, "regular", "第" + number + "次全体会议",
                sitting.startsAt(), sitting.startsAt().plusHours(HOURS), "一号会议室",
                List.of("议定事项进展情况", this.phrases.paragraph()), List.of(), null,
                Months.OUTSIDERS_COME.is(day) ? List.of("市级专家组") : List.of(), null);
        if (Months.A_UNIT_PROPOSES_THE_MEETING.is(day)) {
            String proposer = this.diary.oneOf(this.members.units());
            this.diary.does(this.members.of(proposer), new ProposeMeeting(conference, meetingId, "regular",
                    notice.title(), this.phrases.paragraph(), notice.topics(), day));
            this.diary.does(this.members.convener(), new ConveneProposedMeeting(null, notice));
        }
        else {
            this.diary.does(this.members.convener(), notice);
        }
        if (Months.A_PROPOSAL_IS_DECLINED.is(day)) {
            declineAnother(day);
        }
        if (Months.A_MEETING_IS_CALLED_BACK.is(day)) {
            callBackAnother(sitting);
        }
        this.called.accept(sitting);
        this.diary.after(2, Days.AFTERNOON, () -> reply(sitting));
        this.diary.after(3, Days.FORENOON, () -> fillAgenda(sitting));
        if (Months.THE_MEETING_IS_MOVED.is(day)) {
            this.diary.after(4, Days.FORENOON, () -> move(sitting));
        }
        else {
            this.diary.on(day, Days.MORNING, () -> this.session.accept(sitting));
        }
    }

    private void declineAnother(LocalDate day) {
        String conference = this.members.conferenceId();
        String meetingId = this.diary.id("meeting");
        this.diary.does(this.members.of(this.diary.oneOf(this.members.units())), new ProposeMeeting(conference,
                meetingId, "ad-hoc", "专题协调会", this.phrases.paragraph(), List.of("专题事项"), day.plusDays(NOTICE)));
        this.diary.does(this.members.convener(), new DeclineProposal(conference, meetingId, null, "并入本月全体会议"));
    }

    private void callBackAnother(Sitting plenary) {
        String meetingId = this.diary.id("meeting");
        this.diary.does(this.members.convener(),
                new ConveneMeeting(this.members.conferenceId(), meetingId, "ad-hoc", "专题会议",
                        plenary.startsAt().plusDays(1), plenary.startsAt().plusDays(1).plusHours(HOURS), "二号会议室",
                        List.of("专题事项"), this.diary.some(3, this.members.units()), "special", List.of(), null));
        this.diary.after(1, Days.FORENOON, () -> this.diary.does(this.members.convener(),
                new CancelMeeting(this.members.conferenceId(), meetingId, null, "并入全体会议")));
    }

    private void reply(Sitting sitting) {
        Set<String> absent = new TreeSet<>(this.diary.some(this.diary.between(0, MOST_ABSENT),
                this.members.unitsBut(List.of(this.members.lead()))));
        sitting.absent(absent);
        for (String unit : this.members.units()) {
            does(unit, reply(sitting, unit));
        }
    }

    private ReplyToNotice reply(Sitting sitting, String unit) {
        String conference = this.members.conferenceId();
        if (sitting.absent().contains(unit)) {
            return new ReplyToNotice(conference, sitting.meetingId(), null, "excused", null, null, "当日另有会议");
        }
        boolean substitute = this.diary.chance(SENDS_A_SUBSTITUTE);
        return new ReplyToNotice(conference, sitting.meetingId(), null, substitute ? "substitute" : "attending",
                substitute ? this.members.name(unit) + "代表" : null, null, null);
    }

    private void fillAgenda(Sitting sitting) {
        for (String unit : this.diary.some(2, this.members.units())) {
            String itemId = this.diary.id("agenda-item");
            does(unit, new ProposeAgendaItem(this.members.conferenceId(), sitting.meetingId(), null, itemId, "建议研究事项",
                    this.phrases.paragraph()));
            this.diary.on(sitting.day().minusDays(AGENDA_CLOSES), Days.EVENING, () -> decide(sitting, itemId));
        }
    }

    private void decide(Sitting sitting, String itemId) {
        String conference = this.members.conferenceId();
        this.diary.does(this.members.clerk(),
                this.diary.chance(70) ? new AcceptAgendaItem(conference, sitting.meetingId(), null, itemId)
                        : new DeclineAgendaItem(conference, sitting.meetingId(), null, itemId, "材料尚不齐备"));
    }

    private void move(Sitting sitting) {
        Sitting moved = sitting.movedTo(sitting.startsAt().plusDays(1));
        this.diary.does(this.members.convener(), new RescheduleMeeting(this.members.conferenceId(), sitting.meetingId(),
                null, moved.startsAt(), moved.startsAt().plusHours(HOURS), null, "与上级会议时间冲突"));
        this.diary.on(moved.day(), Days.MORNING, () -> this.session.accept(moved));
    }

    private void does(String unit, ConferenceCommand command) {
        this.diary.does(this.members.of(unit), command);
    }

}
