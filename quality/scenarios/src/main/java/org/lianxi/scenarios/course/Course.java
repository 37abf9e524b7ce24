package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.Iterator;

import org.lianxi.contract.conference.Charter;

/**
 * The course of a conference over a year or more, from the adoption of its charter: the
 * steps that its people take, in the order of their times, each with the command it comes
 * to. Monthly meetings and their minutes, the actions that come of them, bulletins,
 * information, problems, duties; members and units change, the charter is amended, one
 * deadlock a year goes up; some steps are mistaken, and say which refusal is due.
 * <p>
 * Chance comes from a seed: the same charter, extent and seed give the same steps. They
 * are made while they are taken, so a long course needs no more memory than what is under
 * way in it. It asks nothing back: whoever plays it sends each command as it comes.
 * <p>
 * The charter has to be one whose convener heads the lead unit and that asks the
 * attending units for their consent; no unit of it is known here.
 */
public final class Course implements Iterator<Step> {

    private final Diary diary;

    /**
     * Begins a course.
     * @param charter the charter
     * @param extent from when, how long, how much
     * @param seed what chance comes from
     */
    public Course(Charter charter, Extent extent, long seed) {
        this.diary = new Diary(seed, extent.until());
        Members members = new Members(charter);
        Phrases phrases = new Phrases(this.diary);
        Motions motions = new Motions();
        Reports reports = new Reports();
        ActionWork actions = new ActionWork(this.diary, members, phrases, reports, motions);
        ProblemWork problems = new ProblemWork(this.diary, members, phrases, motions);
        IssueWork issue = new IssueWork(this.diary, members, phrases, actions::assign);
        MinutesWork minutes = new MinutesWork(this.diary, members, phrases, issue::issue);
        SessionWork session = new SessionWork(this.diary, members, phrases, motions, extent.actionsOfAMeeting(),
                minutes::draw);
        CaseWork cases = new CaseWork(this.diary, members);
        MeetingWork meetings = new MeetingWork(this.diary, members, phrases, (sitting) -> {
            problems.bringBefore(sitting);
            cases.bringBefore(sitting);
        }, session::hold);
        CharterWork charters = new CharterWork(this.diary, members);
        SeatWork seats = new SeatWork(this.diary, members, motions);
        UnitWork units = new UnitWork(this.diary, members, motions, actions);
        BulletinWork bulletins = new BulletinWork(this.diary, members, phrases, reports);
        InformationWork information = new InformationWork(this.diary, members, phrases);
        SuperiorWork superior = new SuperiorWork(this.diary, members, phrases, motions);
        DutyWork duties = new DutyWork(this.diary, members, phrases);
        charters.adopt(extent.from());
        for (int i = 0; i < extent.months(); i++) {
            LocalDate month = extent.from().plusMonths(i);
            meetings.plan(i + 1, month);
            charters.plan(month);
            seats.plan(month);
            units.plan(month);
            actions.plan(month);
            bulletins.plan(month);
            information.plan(month);
            problems.plan(month);
            superior.plan(month);
            duties.plan(month);
            cases.plan(month);
        }
    }

    @Override
    public boolean hasNext() {
        return this.diary.hasNext();
    }

    @Override
    public Step next() {
        return this.diary.next();
    }

}
