package org.lianxi.scenarios.course;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxi.command.information.approverelease.ApproveRelease;
import org.lianxi.command.information.proposerelease.ProposeRelease;
import org.lianxi.command.information.publishinformation.PublishInformation;
import org.lianxi.command.information.refuserelease.RefuseRelease;
import org.lianxi.command.information.withdrawrelease.WithdrawRelease;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.information.ReleaseKind;

/**
 * What was circulated is told to the public where the charter says by whom: proposed,
 * approved, published; some is refused first and some withdrawn. Nothing here is drawn by
 * chance, so that the rest of the year is what it would be without.
 */
final class ReleaseWork {

    private static final String TITLE = "公开通报";

    private static final int WAYS = 3;

    private final Diary diary;

    private final Members members;

    ReleaseWork(Diary diary, Members members) {
        this.diary = diary;
        this.members = members;
    }

    void release(String sender, String id) {
        Optional<String> approver = playing("approves");
        Optional<String> publisher = playing("publishes");
        String text = "本月情况（" + id + "）";
        if (approver.isEmpty() || publisher.isEmpty()) {
            isRefused(this.members.of(sender), proposal(id, ReleaseKind.RELEASE, text, null),
                    "release-is-in-the-charter");
            return;
        }
        Actor approving = this.members.of(approver.get());
        Actor publishing = this.members.of(publisher.get());
        Actor proposing = sender.equals(approver.get()) ? this.members.clerk() : this.members.of(sender);
        isRefused(proposing, proposal(id, ReleaseKind.EXPOSURE, text, null), "exposure-cites-its-rule");
        does(proposing, proposal(id, ReleaseKind.EXPOSURE, text, "职业病防治法第七十二条"));
        isRefused(publishing, publication(id, 1, text), "release-is-approved");
        int way = this.diary.today().getMonthValue() % WAYS;
        this.diary.after(1, Days.FORENOON, () -> decide(id, text, way, List.of(proposing, approving, publishing)));
    }

    private void decide(String id, String text, int way, List<Actor> actors) {
        Actor proposing = actors.get(0);
        Actor approving = actors.get(1);
        Actor publishing = actors.get(2);
        if (way == 0) {
            does(approving, new RefuseRelease(conference(), id, null, 1, ContentHash.of(TITLE, text), "请补充数据来源"));
            does(proposing, proposal(id, ReleaseKind.RELEASE, text, null));
            approve(id, 2, text, approving);
            publish(id, 2, text, publishing);
            return;
        }
        approve(id, 1, text, approving);
        if (way == 1) {
            publish(id, 1, text, publishing);
            does(publishing, new WithdrawRelease(conference(), id, null, "数据有误"));
            return;
        }
        does(proposing, new WithdrawRelease(conference(), id, null, "并入下月公开"));
    }

    private void approve(String id, int version, String text, Actor approving) {
        isRefused(approving, new ApproveRelease(conference(), id, null, version, "sha-256:0", null),
                "decision-is-on-the-proposed-text");
        does(approving, new ApproveRelease(conference(), id, null, version, ContentHash.of(TITLE, text), "同意公开"));
    }

    private void publish(String id, int version, String text, Actor publishing) {
        does(publishing, publication(id, version, text));
    }

    private PublishInformation publication(String id, int version, String text) {
        return new PublishInformation(conference(), id, null, version, ContentHash.of(TITLE, text), "政府门户网站", null,
                null);
    }

    private ProposeRelease proposal(String id, ReleaseKind kind, String text, String rule) {
        LocalDate today = this.diary.today();
        return new ProposeRelease(conference(), id, null, kind, TITLE, text, rule, today);
    }

    private void does(Actor actor, ConferenceCommand command) {
        this.diary.does(actor, command, key(actor, command, "done"));
    }

    private void isRefused(Actor actor, ConferenceCommand command, String code) {
        this.diary.isRefused(actor, command, code, key(actor, command, code));
    }

    /**
     * A command that is refused first and done later is asked for anew.
     */
    private static UUID key(Actor actor, ConferenceCommand command, String outcome) {
        return UUID.nameUUIDFromBytes((actor + "/" + command + "/" + outcome).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> playing(String part) {
        return this.members.charter()
            .caseKinds()
            .stream()
            .filter((kind) -> kind.enabled() && "information".equals(kind.runsAs()))
            .map(Charter.CaseKind::roles)
            .flatMap((roles) -> roles.entrySet().stream())
            .filter((role) -> role.getValue().equals(part) && this.members.has(role.getKey()))
            .map((role) -> role.getKey())
            .findFirst();
    }

    private String conference() {
        return this.members.conferenceId();
    }

}
