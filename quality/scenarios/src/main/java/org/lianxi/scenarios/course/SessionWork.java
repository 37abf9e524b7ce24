package org.lianxi.scenarios.course;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.correctresolution.CorrectResolution;
import org.lianxi.command.meeting.delegatepresiding.DelegatePresiding;
import org.lianxi.command.meeting.excuseabsence.ExcuseAbsence;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recorddissent.RecordDissent;
import org.lianxi.command.meeting.recordearlydeparture.RecordEarlyDeparture;
import org.lianxi.command.meeting.recordlatearrival.RecordLateArrival;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.meeting.Capacity;

/**
 * A meeting from its opening to its close.
 */
final class SessionWork {

    private static final int MOST_CO_UNITS = 2;

    private static final int SOONEST_DUE = 40;

    private static final int LATEST_DUE = 150;

    private static final int SOME = 30;

    private static final LocalTime CLOSE = LocalTime.of(11, 0);

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    private final Motions motions;

    private final int matters;

    private final Consumer<Sitting> closed;

    SessionWork(Diary diary, Members members, Phrases phrases, Motions motions, int matters, Consumer<Sitting> closed) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
        this.motions = motions;
        this.matters = matters;
        this.closed = closed;
    }

    void hold(Sitting sitting) {
        open(sitting);
        attend(sitting);
        agree(sitting);
        List<Motions.Motion> decided = decide(sitting);
        this.diary.on(sitting.day(), CLOSE, () -> close(sitting, decided));
    }

    private void close(Sitting sitting, List<Motions.Motion> decided) {
        departures(sitting);
        clerk(new CloseMeeting(conference(), sitting.meetingId(), null));
        this.diary.isRefused(
                this.members.clerk(), new RecordResolution(conference(), sitting.meetingId(), null,
                        this.diary.id("resolution"), "会后补记", this.phrases.paragraph(), null, List.of(), null),
                "meeting-is-in-session");
        for (int i = 0; i < decided.size(); i++) {
            decided.get(i).decided().accept(sitting, sitting.resolutions().get(this.matters + i).resolutionId());
        }
        this.closed.accept(sitting);
    }

    private void open(Sitting sitting) {
        Charter.Seat chair = this.members.seat("convener", this.members.lead());
        if (!Months.ANOTHER_PRESIDES.is(sitting.day())) {
            clerk(new OpenMeeting(conference(), sitting.meetingId(), null, chair.id(), null));
            return;
        }
        String deputy = this.members.seat("member", this.members.lead()).id();
        this.diary.isRefused(this.members.clerk(),
                new OpenMeeting(conference(), sitting.meetingId(), null, deputy, null), "convener-presides");
        clerk(new DelegatePresiding(conference(), sitting.meetingId(), null, deputy, "召集人出差，委托本单位成员主持"));
        clerk(new OpenMeeting(conference(), sitting.meetingId(), null, deputy, null));
    }

    private void attend(Sitting sitting) {
        List<String> attending = new ArrayList<>();
        for (String unit : this.members.units()) {
            if (sitting.absent().contains(unit)) {
                clerk(new ExcuseAbsence(conference(), sitting.meetingId(), null, unit, "当日另有会议"));
                continue;
            }
            boolean substitute = this.diary.chance(SOME);
            clerk(new RecordAttendance(conference(), sitting.meetingId(), null, unit,
                    substitute ? Capacity.SUBSTITUTE : Capacity.MEMBER, null));
            attending.add(unit);
        }
        if (Months.OUTSIDERS_COME.is(sitting.day())) {
            clerk(new RecordAttendance(conference(), sitting.meetingId(), null, "municipal-experts", Capacity.OBSERVER,
                    null));
        }
        sitting.attended(attending);
        if (this.diary.chance(SOME)) {
            clerk(new RecordLateArrival(conference(), sitting.meetingId(), null, attending.getLast(),
                    this.diary.now()));
        }
    }

    private void agree(Sitting sitting) {
        for (int i = 1; i <= this.matters; i++) {
            Sitting.Resolution matter = matter(sitting, i);
            sitting.agree(matter);
            clerk(new RecordResolution(conference(), sitting.meetingId(), null, matter.resolutionId(), matter.title(),
                    matter.text(), matter.leadUnit(), matter.coUnits(), matter.dueOn()));
        }
        Sitting.Resolution first = sitting.resolutions().getFirst();
        if (Months.A_RESOLUTION_IS_CORRECTED.is(sitting.day())) {
            clerk(new CorrectResolution(conference(), sitting.meetingId(), null, first.resolutionId(), first.title(),
                    first.text(), first.leadUnit(), first.coUnits(), first.dueOn(), "记录有误"));
        }
        if (this.diary.chance(SOME)) {
            clerk(new RecordDissent(conference(), sitting.meetingId(), null, first.resolutionId(),
                    this.diary.oneOf(sitting.attending()), "reservation", this.phrases.paragraph()));
        }
    }

    private Sitting.Resolution matter(Sitting sitting, int number) {
        String lead = leadsThis(sitting, number);
        List<String> coUnits = this.diary.some(this.diary.between(0, MOST_CO_UNITS),
                this.members.unitsBut(List.of(lead)));
        return new Sitting.Resolution(this.diary.id("resolution"), "第" + sitting.number() + "次会议议定事项" + number,
                this.phrases.paragraph(), lead, coUnits,
                sitting.day().plusDays(this.diary.between(SOONEST_DUE, LATEST_DUE)));
    }

    /**
     * Before a unit leaves it takes on something that it will not have finished by then.
     */
    private String leadsThis(Sitting sitting, int number) {
        boolean lastOfTheLeaving = number == 1 && Months.A_UNIT_LEAVES.is(sitting.day().plusMonths(1));
        return lastOfTheLeaving ? this.members.mayLeave() : this.diary.oneOf(this.members.units());
    }

    private List<Motions.Motion> decide(Sitting sitting) {
        List<Motions.Motion> all = this.motions.take();
        for (Motions.Motion motion : all) {
            Sitting.Resolution decision = new Sitting.Resolution(this.diary.id("resolution"), motion.title(),
                    "会议同意" + motion.title() + "。", null, List.of(), null);
            sitting.agree(decision);
            clerk(new RecordResolution(conference(), sitting.meetingId(), null, decision.resolutionId(),
                    decision.title(), decision.text(), null, List.of(), null));
        }
        return all;
    }

    private void departures(Sitting sitting) {
        if (this.diary.chance(SOME)) {
            clerk(new RecordEarlyDeparture(conference(), sitting.meetingId(), null, sitting.attending().getFirst(),
                    this.diary.now()));
        }
    }

    private void clerk(ConferenceCommand command) {
        this.diary.does(this.members.clerk(), command);
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
