package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.command.action.reassignaction.ReassignAction;
import org.lianxi.command.conference.appointofficestaff.AppointOfficeStaff;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.confirmunitchange.ConfirmUnitChange;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.proposeunitchange.ProposeUnitChange;
import org.lianxi.command.conference.rejectunitchange.RejectUnitChange;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;

/**
 * The conference adjusts its units: one gets another name, one joins, one leaves once its
 * open actions are in other hands.
 */
final class UnitWork {

    private static final int DAYS_BEFORE_THE_MEETING = 5;

    private static final int DAYS_TO_LEAVE = 16;

    private final Diary diary;

    private final Members members;

    private final Motions motions;

    private final ActionWork actions;

    UnitWork(Diary diary, Members members, Motions motions, ActionWork actions) {
        this.diary = diary;
        this.members = members;
        this.motions = motions;
        this.actions = actions;
    }

    void plan(LocalDate month) {
        LocalDate day = Days.ofMeeting(month).minusDays(DAYS_BEFORE_THE_MEETING);
        if (Months.A_UNIT_IS_RENAMED.is(month)) {
            this.diary.on(day, Days.FORENOON, this::rename);
            this.diary.on(day, Days.AFTERNOON, this::admissionIsRejected);
        }
        if (Months.A_UNIT_JOINS.is(month)) {
            this.diary.on(day, Days.FORENOON, this::admit);
        }
        if (Months.A_UNIT_LEAVES.is(month)) {
            this.diary.on(day, Days.FORENOON, this::withdraw);
        }
    }

    private void rename() {
        String unit = this.members.unitsBut(List.of(this.members.lead())).getFirst();
        String name = this.members.name(unit) + "（" + this.diary.today().getYear() + "年更名）";
        String proposal = proposed(unit, "rename", name, null);
        this.motions.put("成员单位更名", (sitting, resolutionId) -> {
            confirm(proposal, sitting, resolutionId);
            this.members.renamed(unit, name);
        });
    }

    private void admissionIsRejected() {
        String proposal = proposed("joining-declined", "admit", "拟增单位", "other");
        this.diary.isRefused(this.members.director(),
                new ConfirmUnitChange(conference(), proposal, null, null, null, "传阅件"),
                "unit-change-rests-on-a-decision");
        this.diary.does(this.members.convener(), new RejectUnitChange(conference(), proposal, null, "职责已由现有单位承担"));
    }

    private void admit() {
        int year = this.diary.today().getYear();
        String code = "joined-" + year;
        String name = year + "年新增单位";
        String proposal = proposed(code, "admit", name, "government");
        this.motions.put("增补成员单位", (sitting, resolutionId) -> {
            confirm(proposal, sitting, resolutionId);
            this.members.admitted(new Charter.Unit(code, name, name, "government", List.of()));
            this.diary.after(2, Days.FORENOON, () -> fillSeatsOf(code));
        });
    }

    private void fillSeatsOf(String unit) {
        ConfirmationBasis basis = new ConfirmationBasis("written", "传阅件3号");
        for (Charter.Seat seat : List.copyOf(this.members.charter().seats())) {
            if (unit.equals(seat.unit())) {
                Holder nominee = this.members.successor(seat);
                String nomination = nominated(seat, nominee);
                this.diary.does(this.members.convener(),
                        "member".equals(seat.role()) ? new ChangeMember(conference(), nomination, null, basis, null)
                                : new AppointOfficeStaff(conference(), nomination, null, basis, null));
                this.members.seated(seat, nominee);
            }
        }
    }

    private String nominated(Charter.Seat seat, Holder nominee) {
        String nomination = this.diary.id("nomination");
        this.diary.does(this.members.of(seat.unit()),
                new NominateMember(conference(), nomination, seat.id(), nominee, "新增单位", null));
        return nomination;
    }

    private void withdraw() {
        String unit = this.members.mayLeave();
        this.members.leaves(unit);
        this.diary.isRefused(this.members.director(),
                proposal(this.diary.id("unit-change"), this.members.lead(), "withdraw", null, null), "lead-unit-stays");
        String proposal = proposed(unit, "withdraw", null, null);
        this.motions.put("成员单位退出", (sitting, resolutionId) -> this.diary.after(DAYS_TO_LEAVE, Days.FORENOON,
                () -> leave(unit, proposal, sitting, resolutionId)));
    }

    /**
     * It has nominated somebody meanwhile, which comes to nothing.
     */
    private void leave(String unit, String proposal, Sitting sitting, String resolutionId) {
        Charter.Seat seat = this.members.seat("member", unit);
        nominated(seat, this.members.successor(seat));
        this.diary.isRefused(this.members.convener(),
                new ConfirmUnitChange(conference(), proposal, null, sitting.meetingId(), resolutionId, null),
                "leaving-unit-has-no-open-actions");
        DecisionBasis basis = new DecisionBasis(DecisionBasis.RESOLUTION, sitting.meetingId(), resolutionId);
        this.actions.open()
            .stream()
            .filter((task) -> task.concerns(unit))
            .forEach((task) -> handOver(task, unit, basis));
        confirm(proposal, sitting, resolutionId);
        this.members.withdrawn(unit);
    }

    private void handOver(Task task, String unit, DecisionBasis basis) {
        boolean leads = task.leadUnit().equals(unit);
        if (task.claimed()) {
            this.actions.sendBack(task);
        }
        List<String> coUnits = task.coUnits().stream().filter((code) -> !code.equals(unit)).toList();
        List<String> involved = new ArrayList<>(coUnits);
        involved.add(unit);
        String lead = leads ? this.diary.oneOf(this.members.unitsBut(involved)) : task.leadUnit();
        this.diary.does(this.members.clerk(),
                new ReassignAction(conference(), task.actionId(), null, lead, coUnits, leads ? basis : null, "成员单位退出"));
        task.carriedBy(lead, coUnits);
        if (leads) {
            this.actions.taken(task);
        }
    }

    private String proposed(String unit, String kind, String name, String affiliation) {
        String proposalId = this.diary.id("unit-change");
        this.diary.does(this.members.director(), proposal(proposalId, unit, kind, name, affiliation));
        return proposalId;
    }

    private ProposeUnitChange proposal(String proposalId, String unit, String kind, String name, String affiliation) {
        return new ProposeUnitChange(conference(), proposalId, kind, unit, name, null, affiliation, "工作需要");
    }

    private void confirm(String proposal, Sitting sitting, String resolutionId) {
        this.diary.does(this.members.convener(),
                new ConfirmUnitChange(conference(), proposal, null, sitting.meetingId(), resolutionId, null));
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
