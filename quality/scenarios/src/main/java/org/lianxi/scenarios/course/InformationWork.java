package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.lianxi.command.information.acknowledgeinformation.AcknowledgeInformation;
import org.lianxi.command.information.checkinformation.CheckInformation;
import org.lianxi.command.information.circulateinformation.CirculateInformation;
import org.lianxi.command.information.returninformation.ReturnInformation;
import org.lianxi.command.information.submitinformation.SubmitInformation;
import org.lianxi.command.information.withdrawinformation.WithdrawInformation;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.FlowCarriers;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.information.InformationSubmitted;

/**
 * Units exchange information: by the charter's flows from one to another, and through the
 * office to all; some of that is told to the public.
 */
final class InformationWork {

    private static final int FLOWS_OF_A_MONTH = 3;

    private static final int RETURNED = 15;

    private static final int WITHDRAWN = 15;

    private final Diary diary;

    private final Members members;

    private final Phrases phrases;

    private final ReleaseWork releases;

    InformationWork(Diary diary, Members members, Phrases phrases) {
        this.diary = diary;
        this.members = members;
        this.phrases = phrases;
        this.releases = new ReleaseWork(diary, members);
    }

    void plan(LocalDate month) {
        this.diary.on(month.withDayOfMonth(18), Days.FORENOON, this::sendByFlows);
        this.diary.on(month.withDayOfMonth(19), Days.FORENOON, this::tellEverybody);
    }

    private void sendByFlows() {
        List<Charter.Flow> open = this.members.charter()
            .flows()
            .stream()
            .filter((flow) -> flow.isCarriedBy(FlowCarriers.of(InformationSubmitted.class)))
            .filter((flow) -> this.members.has(flow.from()) && flow.to().stream().allMatch(this.members::has))
            .toList();
        this.diary.some(FLOWS_OF_A_MONTH, open).forEach((flow) -> {
            String id = flow.carriesCounts() ? counted(flow) : submitted(flow.from(), flow.to(), flow.id());
            flow.to().forEach((unit) -> acknowledge(id, unit));
        });
    }

    private void tellEverybody() {
        String sender = this.diary.oneOf(this.members.units());
        String id = submitted(sender, List.of("all-member-units"), null);
        this.diary.after(1, Days.FORENOON, () -> check(sender, id));
    }

    private void check(String sender, String id) {
        if (this.diary.chance(RETURNED)) {
            clerk(new ReturnInformation(conference(), id, null, "请补充依据"));
            return;
        }
        this.diary.isRefused(this.members.clerk(), new CirculateInformation(conference(), id, null),
                "information-is-checked");
        clerk(new CheckInformation(conference(), id, null, "可以通报"));
        clerk(new CirculateInformation(conference(), id, null));
        if (this.diary.chance(WITHDRAWN)) {
            this.diary.does(this.members.of(sender), new WithdrawInformation(conference(), id, null, "数据有误"));
            return;
        }
        this.diary.some(5, this.members.unitsBut(List.of(sender))).forEach((unit) -> acknowledge(id, unit));
        this.releases.release(sender, id);
    }

    private String submitted(String sender, List<String> audience, String flowId) {
        String id = this.diary.id("information");
        this.diary.does(this.members.of(sender), new SubmitInformation(conference(), id, audience, flowId, "情况通报",
                this.phrases.paragraph(), null, null, null));
        return id;
    }

    private String counted(Charter.Flow flow) {
        String id = this.diary.id("information");
        this.diary.does(this.members.of(flow.from()), new SubmitInformation(conference(), id, flow.to(), flow.id(),
                null, null, null, null, null, Map.of(flow.counts().getFirst(), this.diary.between(1, 9)), id));
        return id;
    }

    private void acknowledge(String id, String unit) {
        this.diary.does(this.members.of(unit), new AcknowledgeInformation(conference(), id, null));
    }

    private void clerk(ConferenceCommand command) {
        this.diary.does(this.members.clerk(), command);
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
