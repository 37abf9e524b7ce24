package org.lianxi.command.information;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.lianxi.command.Licheng;
import org.lianxi.command.information.approverelease.ApproveRelease;
import org.lianxi.command.information.proposerelease.ProposeRelease;
import org.lianxi.command.information.publishinformation.PublishInformation;
import org.lianxi.command.information.refuserelease.RefuseRelease;
import org.lianxi.command.information.withdrawrelease.WithdrawRelease;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.contract.information.ReleaseKind;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.contract.information.ReleaseWithdrawn;

/**
 * An item of information on its way to the public, step by step.
 */
final class Released {

    static final String I = "information-1";

    static final String PATH = "caseKinds.M1";

    static final String TITLE = "隐患查处情况";

    static final String TEXT = "查处两处，已整改。";

    static final String RULE = "职业病防治法第七十二条";

    static final String HASH = ContentHash.of(TITLE, TEXT);

    static final LocalDate MADE = LocalDate.of(2026, 11, 20);

    static final InformationSubmitted SUBMITTED = new InformationSubmitted(Licheng.ID, I, "yjj", List.of("xcb"), false,
            "F11", "拟曝光", "内部情况", null, null, null, Licheng.TODAY);

    static final InformationCirculated CIRCULATED = new InformationCirculated(Licheng.ID, I, "yjj", List.of("xcb"),
            Licheng.TODAY);

    static final ReleaseProposed PROPOSED = proposed(1, "yjj", "liaison");

    static final ReleaseApproved APPROVED = approved("wjj", true);

    static final ReleaseRefused REFUSED = new ReleaseRefused(Licheng.ID, I, 1, HASH, "wjj", "待核实", "yjj",
            Licheng.TODAY);

    static final InformationPublished PUBLISHED = new InformationPublished(Licheng.ID, I, 1, ReleaseKind.EXPOSURE,
            TITLE, TEXT, RULE, HASH, MADE, "xcb", "区政府门户网站", "https://www.example.cn/1", Licheng.TODAY);

    private Released() {
    }

    static ReleaseProposed proposed(int version, String unit, String role) {
        return new ReleaseProposed(Licheng.ID, I, version, ReleaseKind.EXPOSURE, TITLE, TEXT, RULE, MADE, HASH, unit,
                role, List.of("wjj"), List.of("xcb"), Licheng.TODAY);
    }

    static ReleaseApproved approved(String unit, boolean complete) {
        return new ReleaseApproved(Licheng.ID, I, 1, HASH, unit, complete, "同意", "yjj", List.of("xcb"), Licheng.TODAY);
    }

    static ReleaseWithdrawn withdrawn(boolean published, String unit) {
        return new ReleaseWithdrawn(Licheng.ID, I, 1, TITLE, published, unit, "数据有误", List.of("yjj", "wjj", "xcb"),
                Licheng.TODAY);
    }

    static ProposeRelease propose() {
        return propose(ReleaseKind.EXPOSURE, TEXT, RULE, MADE);
    }

    static ProposeRelease propose(ReleaseKind kind, String text, String rule, LocalDate madeOn) {
        return new ProposeRelease(Licheng.ID, I, null, kind, TITLE, text, rule, madeOn);
    }

    static ApproveRelease approve() {
        return approve(1, HASH);
    }

    static ApproveRelease approve(int version, String hash) {
        return new ApproveRelease(Licheng.ID, I, null, version, hash, "同意");
    }

    static RefuseRelease refuse() {
        return new RefuseRelease(Licheng.ID, I, null, 1, HASH, "待核实");
    }

    static PublishInformation publish() {
        return publish(1, HASH, null);
    }

    static PublishInformation publish(int version, String hash, LocalDate on) {
        return new PublishInformation(Licheng.ID, I, null, version, hash, "区政府门户网站", "https://www.example.cn/1", on);
    }

    static WithdrawRelease withdraw() {
        return new WithdrawRelease(Licheng.ID, I, null, "数据有误");
    }

    static TestExecutor<InformationItem> given(Object... events) {
        return Licheng.fixture(InformationItem.class).given(SUBMITTED, CIRCULATED).andGiven(events);
    }

    static ResultValidator<InformationItem> when(TestExecutor<InformationItem> given, ConferenceCommand command,
            Actor actor) {
        return given.when(command, actor.toMetaData());
    }

}
