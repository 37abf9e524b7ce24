package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.command.conference.changeexofficioholder.ChangeExOfficioHolder;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.changeofficestaff.ChangeOfficeStaff;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.rejectnomination.RejectNomination;
import org.lianxi.command.conference.withdrawnomination.WithdrawNomination;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;

/**
 * People change posts: units nominate, the conference confirms, rejects, or is spared the
 * decision; posts that bring a seat along change by their appointment papers.
 */
final class SeatWork {

    private static final int DAYS_TO_DECIDE = 6;

    private final Diary diary;

    private final Members members;

    private final Motions motions;

    SeatWork(Diary diary, Members members, Motions motions) {
        this.diary = diary;
        this.members = members;
        this.motions = motions;
    }

    void plan(LocalDate month) {
        if (Months.A_MEMBER_CHANGES.is(month)) {
            this.diary.on(month.withDayOfMonth(3), Days.FORENOON, this::memberChanges);
            this.diary.on(month.withDayOfMonth(5), Days.FORENOON, this::nominationIsRejected);
            this.diary.on(month.withDayOfMonth(6), Days.FORENOON, this::nominationIsWithdrawn);
        }
        if (Months.THE_OFFICE_CHANGES.is(month)) {
            this.diary.on(month.withDayOfMonth(20), Days.FORENOON, this::officeChanges);
            this.diary.on(month.withDayOfMonth(21), Days.FORENOON, this::memberChangesByMeeting);
        }
        if (Months.THE_CONVENER_CHANGES.is(month)) {
            this.diary.on(month.withDayOfMonth(22), Days.FORENOON, this::convenerChanges);
        }
    }

    private void memberChanges() {
        Charter.Seat seat = memberSeatOf(others().getFirst());
        this.diary.isRefused(this.members.of(others().getLast()),
                nominate(this.diary.id("nomination"), seat, this.members.successor(seat)), "seats-unit-nominates");
        Holder nominee = this.members.successor(seat);
        String nomination = nominated(seat, nominee);
        this.diary.after(DAYS_TO_DECIDE, Days.AFTERNOON,
                () -> confirm(nomination, seat, nominee, new ConfirmationBasis("written", "传阅件1号")));
    }

    private void memberChangesByMeeting() {
        Charter.Seat seat = memberSeatOf(others().get(1));
        Holder nominee = this.members.successor(seat);
        String nomination = nominated(seat, nominee);
        this.motions.put("成员调整", (sitting, resolutionId) -> confirm(nomination, seat, nominee,
                new ConfirmationBasis("meeting", resolutionId)));
    }

    private void confirm(String nomination, Charter.Seat seat, Holder nominee, ConfirmationBasis basis) {
        this.diary.isRefused(this.members.of(seat.unit()),
                new ChangeMember(conference(), nomination, null, basis, null), "conference-confirms-members");
        this.diary.does(this.members.convener(), new ChangeMember(conference(), nomination, null, basis, null));
        this.members.seated(seat, nominee);
    }

    private void nominationIsRejected() {
        Charter.Seat seat = memberSeatOf(others().get(2));
        String nomination = nominated(seat, this.members.successor(seat));
        this.diary.isRefused(this.members.of(seat.unit()),
                nominate(this.diary.id("nomination"), seat, this.members.successor(seat)),
                "no-nomination-is-pending-for-the-seat");
        this.diary.after(DAYS_TO_DECIDE, Days.AFTERNOON, () -> this.diary.does(this.members.convener(),
                new RejectNomination(conference(), nomination, null, "拟任人员分管工作不对口")));
    }

    private void nominationIsWithdrawn() {
        Charter.Seat seat = memberSeatOf(others().get(3));
        String nomination = nominated(seat, this.members.successor(seat));
        this.diary.after(1, Days.AFTERNOON, () -> this.diary.does(this.members.of(seat.unit()),
                new WithdrawNomination(conference(), nomination, null, "人事安排有变")));
    }

    private void officeChanges() {
        Charter.Seat seat = this.members.seat("office-member", officeUnits().getFirst());
        Holder nominee = this.members.successor(seat);
        String nomination = nominated(seat, nominee);
        this.diary.after(2, Days.AFTERNOON, () -> {
            this.diary.does(this.members.convener(), new ChangeOfficeStaff(conference(), nomination, null,
                    new ConfirmationBasis("written", "传阅件2号"), null));
            this.members.seated(seat, nominee);
        });
    }

    private void convenerChanges() {
        Charter.Seat seat = this.members.seat("convener", this.members.lead());
        Holder successor = this.members.successor(seat);
        this.diary.isRefused(this.members.of(this.members.lead()),
                nominate(this.diary.id("nomination"), seat, successor), "ex-officio-seat-changes-by-evidence-only");
        this.diary.does(this.members.clerk(),
                new ChangeExOfficioHolder(conference(), seat.id(), null, successor, "任免通知1号", null));
        this.members.seated(seat, successor);
    }

    private String nominated(Charter.Seat seat, Holder nominee) {
        String nomination = this.diary.id("nomination");
        this.diary.does(this.members.of(seat.unit()), nominate(nomination, seat, nominee));
        return nomination;
    }

    private NominateMember nominate(String nomination, Charter.Seat seat, Holder nominee) {
        return new NominateMember(conference(), nomination, seat.id(), nominee, "工作变动", null);
    }

    private Charter.Seat memberSeatOf(String unit) {
        return this.members.seat("member", unit);
    }

    private List<String> others() {
        return this.members.unitsBut(List.of(this.members.lead(), this.members.mayLeave()));
    }

    private List<String> officeUnits() {
        return others().stream()
            .filter((unit) -> this.members.charter()
                .seats()
                .stream()
                .anyMatch((seat) -> "office-member".equals(seat.role()) && unit.equals(seat.unit())))
            .toList();
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
