package org.lianxi.scenarios.course;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.lianxi.command.casework.closecase.CloseCase;
import org.lianxi.command.casework.contributetocase.ContributeToCase;
import org.lianxi.command.casework.invitetocase.InviteToCase;
import org.lianxi.command.casework.opencase.OpenCase;
import org.lianxi.command.casework.performact.PerformAct;
import org.lianxi.command.casework.refercasetomeeting.ReferCaseToMeeting;
import org.lianxi.command.casework.reopencase.ReopenCase;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.CaseAct;
import org.lianxi.contract.conference.Charter;

/**
 * Cases of the kinds that one unit refers to another: each goes through the acts that the
 * charter file declares for its kind, those that end it last.
 */
final class CaseWork {

    private static final int REFERRED = 12;

    private final Diary diary;

    private final Members members;

    private CaseUnderWay underWay;

    private int cases;

    private int keys;

    CaseWork(Diary diary, Members members) {
        this.diary = diary;
        this.members = members;
    }

    void plan(LocalDate month) {
        if (month.getMonthValue() % 3 == 1) {
            this.diary.on(month.withDayOfMonth(REFERRED), Days.AFTERNOON, this::open);
            this.diary.on(month.withDayOfMonth(REFERRED + 2), Days.AFTERNOON, this::contribute);
            this.diary.on(month.plusMonths(1).withDayOfMonth(REFERRED + 8), Days.AFTERNOON, this::goOn);
        }
    }

    private void open() {
        for (Charter.CaseKind kind : this.members.charter().caseKinds()) {
            for (CaseAct act : (kind.acts() != null) ? kind.acts() : List.<CaseAct>of()) {
                if (act.opens() && !act.asks().isEmpty() && act.by().stream().anyMatch(this.members::has)) {
                    open(kind, act);
                    return;
                }
            }
        }
    }

    private void open(Charter.CaseKind kind, CaseAct act) {
        String opener = act.by().stream().filter(this.members::has).findFirst().orElseThrow();
        this.underWay = new CaseUnderWay("case-" + uuid("case-" + ++this.cases), kind, opener, this.members);
        this.underWay.done(act, opener);
        says(this.members.of(opener), new OpenCase(conference(), this.underWay.id(), kind.id(), null, null, "抄送的隐患",
                act.id(), said(act, kind), null, null));
    }

    private void contribute() {
        if (this.underWay == null) {
            return;
        }
        String helper = this.members.unitsBut(List.copyOf(this.underWay.participants())).getFirst();
        String id = this.underWay.id();
        says(this.members.clerk(), new InviteToCase(conference(), id, null, List.of(helper), "需要配合"));
        says(this.members.of(helper), new ContributeToCase(conference(), id, null,
                "contribution-" + uuid(id + "-contribution"), "已按职责核查", Map.of("户数", 3), List.of()));
        this.underWay.joined(helper);
    }

    /**
     * Puts the case that is under way before a meeting that is being called.
     */
    void bringBefore(Sitting sitting) {
        if (this.underWay != null && this.underWay.isNew(sitting.meetingId())) {
            says(this.members.clerk(),
                    new ReferCaseToMeeting(conference(), this.underWay.id(), null, sitting.meetingId(), "是否开展专项整治"));
        }
    }

    /**
     * Everything that can still be done, in the order of the file; then the end, and once
     * a year a new beginning.
     */
    private void goOn() {
        CaseUnderWay one = this.underWay;
        this.underWay = null;
        if (one == null) {
            return;
        }
        for (CaseAct act = one.next(); act != null; act = one.next()) {
            String doer = one.doerOf(act);
            one.done(act, doer);
            says(actor(act, doer), new PerformAct(conference(), one.id(), null, act.id(), said(act, one.kind())));
        }
        if (one.isOpen()) {
            says(this.members.clerk(), new CloseCase(conference(), one.id(), null, "已办结"));
        }
        if (this.cases == 1) {
            says(this.members.clerk(), new ReopenCase(conference(), one.id(), null, one.firstStage(), "复查发现新情况"));
        }
    }

    private Actor actor(CaseAct act, String doer) {
        if (act.by().contains("office") && doer.equals(this.members.lead())) {
            return this.members.clerk();
        }
        return this.members.of(doer);
    }

    private Map<String, List<String>> said(CaseAct act, Charter.CaseKind kind) {
        return act.fields()
            .entrySet()
            .stream()
            .filter((field) -> field.getValue().required())
            .collect(Collectors.toMap(Map.Entry::getKey, (field) -> List.of(value(field.getValue(), kind))));
    }

    private String value(CaseAct.Field field, Charter.CaseKind kind) {
        return switch (field.type()) {
            case "count", "balance" -> "3";
            case "date" -> this.diary.today().toString();
            case "instant" -> this.diary.now().toInstant().toString();
            case "level" -> kind.levels().getLast();
            case "unit", "units", "parties" -> this.members.lead();
            default -> "情况属实";
        };
    }

    private void says(Actor actor, ConferenceCommand command) {
        this.diary.does(actor, command, uuid("key-" + ++this.keys));
    }

    private UUID uuid(String name) {
        return UUID.nameUUIDFromBytes((conference() + "/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
