package org.lianxi.command.information;

import java.util.List;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.information.acknowledgeinformation.AcknowledgeInformation;
import org.lianxi.command.information.checkinformation.CheckInformation;
import org.lianxi.command.information.circulateinformation.CirculateInformation;
import org.lianxi.command.information.returninformation.ReturnInformation;
import org.lianxi.command.information.submitinformation.SubmitInformation;
import org.lianxi.command.information.withdrawinformation.WithdrawInformation;
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;

import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 互通信息")
class InformationItemTest {

    private static final String I = "information-1";

    private static final List<String> ALL = List.of("all-member-units");

    private static final InformationSubmitted DIRECT = submitted("yjj", List.of("wjj"), false, "F07");

    private static final InformationCirculated ARRIVED = circulated("yjj", List.of("wjj"));

    private static final InformationSubmitted FOR_ALL = submitted("kjj", others("kjj"), true, null);

    private static final InformationChecked CHECKED = new InformationChecked(Licheng.ID, I, "wjj", "属实", Licheng.TODAY);

    private static List<String> others(String unit) {
        return Licheng.standing().unitCodes().stream().filter((code) -> !code.equals(unit)).toList();
    }

    private static InformationSubmitted submitted(String unit, List<String> audience, boolean throughOffice,
            String flow) {
        return new InformationSubmitted(Licheng.ID, I, unit, audience, throughOffice, flow, "隐患", "两处隐患", null,
                "action-1", null, Licheng.TODAY);
    }

    private static InformationCirculated circulated(String by, List<String> audience) {
        return new InformationCirculated(Licheng.ID, I, by, audience, Licheng.TODAY);
    }

    private static SubmitInformation submit(List<String> audience, String flow) {
        return new SubmitInformation(Licheng.ID, I, audience, flow, "隐患", "两处隐患", null, "action-1", null);
    }

    private static TestExecutor<InformationItem> given(Object... events) {
        return Licheng.fixture(InformationItem.class).given(events);
    }

    private static void refusedToSubmit(String unit, List<String> audience, String flow, String code, String path) {
        refused(given().when(submit(audience, flow), Licheng.unit(unit).toMetaData()), code, path);
    }

    @Test
    @DisplayName("写明的单位直接收到，不经办公室；所属信息流相符")
    void directly() {
        Licheng.fixture(InformationItem.class)
            .givenNoPriorActivity()
            .when(submit(List.of("wjj"), "F07"), Licheng.unit("yjj").toMetaData())
            .expectEvents(DIRECT, ARRIVED);
        Licheng.fixture(InformationItem.class)
            .givenNoPriorActivity()
            .when(submit(List.of("zjj", "rsj", "wjj"), "F06"), Licheng.unit("gxj").toMetaData())
            .expectEvents(submitted("gxj", List.of("wjj", "rsj", "zjj"), false, "F06"),
                    circulated("gxj", List.of("wjj", "rsj", "zjj")));
        Licheng.fixture(InformationItem.class)
            .givenNoPriorActivity()
            .when(submit(List.of("czj"), "F24"), Licheng.unit("zgh").toMetaData())
            .expectEvents(submitted("zgh", List.of("czj"), false, "F24"), circulated("zgh", List.of("czj")));
    }

    @Test
    @DisplayName("发给全体成员单位的，先到办公室，本单位除外")
    void forAll() {
        Licheng.fixture(InformationItem.class)
            .givenNoPriorActivity()
            .when(submit(ALL, null), Licheng.unit("kjj").toMetaData())
            .expectEvents(FOR_ALL);
        Licheng.fixture(InformationItem.class)
            .givenNoPriorActivity()
            .when(submit(others("kjj").reversed(), null), Licheng.unit("kjj").toMetaData())
            .expectEvents(FOR_ALL);
    }

    @Test
    @DisplayName("没有接收单位、不是成员单位、没有这个信息流、发送或接收单位不符、引用不存在：不受理")
    void refusesOtherSubmissions() {
        refusedToSubmit("yjj", List.of("yjj"), null, "information-names-its-audience", "information.audience");
        refusedToSubmit("yjj", List.of("zzz"), null, "units-are-members", "units");
        refusedToSubmit("yjj", List.of("wjj"), "F99", "flow-is-in-the-charter", "flows");
        refusedToSubmit("kjj", List.of("wjj"), "F07", "sender-is-the-flows-sender", "flows.F07");
        refusedToSubmit("yjj", List.of("wjj", "zgh"), "F07", "receivers-are-the-flows-receivers", "flows.F07");
        refusedToSubmit("gxj", List.of("wjj", "rsj"), "F06", "receivers-are-the-flows-receivers", "flows.F06");
        refusedToSubmit("fgj", List.of("wjj"), "F05", "flow-is-sent-as-information", "flows.F05");
        refusedToSubmit("zgh", List.of("wjj"), "F12", "flow-is-sent-as-information", "flows.F12");
        refused(given().when(
                new SubmitInformation(Licheng.ID, I, List.of("wjj"), null, "隐患", "两处隐患", "meeting-9", null, null),
                Licheng.unit("yjj").toMetaData()), "references-exist", "information.references");
    }

    @Test
    @DisplayName("办公室审核后通报其他全体单位；也可以退回")
    void throughTheOffice() {
        CheckInformation check = new CheckInformation(Licheng.ID, I, null, "属实");
        given(FOR_ALL).when(check, Licheng.office().toMetaData()).expectEvents(CHECKED);
        refused(given(FOR_ALL).when(check, Licheng.unit("kjj").toMetaData()), "office-acts",
                "information.circulatedBy");
        refused(given(FOR_ALL, CHECKED).when(check, Licheng.office().toMetaData()), "information-awaits-the-check",
                "information.circulatedBy");
        refused(given(DIRECT, ARRIVED).when(check, Licheng.office().toMetaData()), "information-awaits-the-check",
                "information.circulatedBy");
        given(FOR_ALL).when(new ReturnInformation(Licheng.ID, I, null, "请补充"), Licheng.office().toMetaData())
            .expectEvents(new InformationReturned(Licheng.ID, I, "wjj", "请补充", Licheng.TODAY));
        CirculateInformation circulate = new CirculateInformation(Licheng.ID, I, null);
        given(FOR_ALL, CHECKED).when(circulate, Licheng.office().toMetaData())
            .expectEvents(circulated("wjj", others("kjj")));
        refused(given(FOR_ALL).when(circulate, Licheng.office().toMetaData()), "information-is-checked",
                "information.circulatedBy");
    }

    @Test
    @DisplayName("接收单位各签收一次；没有发给的、撤回的，不签收")
    void acknowledging() {
        AcknowledgeInformation acknowledge = new AcknowledgeInformation(Licheng.ID, I, null);
        InformationAcknowledged acknowledged = new InformationAcknowledged(Licheng.ID, I, "wjj", Licheng.TODAY);
        given(DIRECT, ARRIVED).when(acknowledge, Licheng.unit("wjj").toMetaData()).expectEvents(acknowledged);
        refused(given(DIRECT, ARRIVED, acknowledged).when(acknowledge, Licheng.unit("wjj").toMetaData()),
                "information-is-not-yet-acknowledged", "information.audience");
        refused(given(DIRECT, ARRIVED).when(acknowledge, Licheng.unit("zgh").toMetaData()), "unit-is-in-the-audience",
                "information.audience");
        refused(given(FOR_ALL, CHECKED).when(acknowledge, Licheng.unit("zgh").toMetaData()), "unit-is-in-the-audience",
                "information.audience");
        refused(given(DIRECT, ARRIVED, withdrawn()).when(acknowledge, Licheng.unit("wjj").toMetaData()),
                "information-is-in-circulation", "information.audience");
    }

    private static InformationWithdrawn withdrawn() {
        return new InformationWithdrawn(Licheng.ID, I, "yjj", List.of("wjj"), "数据有误", Licheng.TODAY);
    }

    @Test
    @DisplayName("发出单位说明理由可以撤回一次，记录仍在")
    void withdrawing() {
        WithdrawInformation withdraw = new WithdrawInformation(Licheng.ID, I, null, "数据有误");
        given(DIRECT, ARRIVED).when(withdraw, Licheng.unit("yjj").toMetaData()).expectEvents(withdrawn());
        refused(given(DIRECT, ARRIVED).when(withdraw, Licheng.office().toMetaData()), "sender-withdraws",
                "information.audience");
        refused(given(DIRECT, ARRIVED, withdrawn()).when(withdraw, Licheng.unit("yjj").toMetaData()),
                "information-is-not-withdrawn", "information.audience");
    }

}
