package org.lianxi.command.information;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.information.acknowledgeinformation.AcknowledgeInformation;
import org.lianxi.command.information.checkinformation.CheckInformation;
import org.lianxi.command.information.circulateinformation.CirculateInformation;
import org.lianxi.command.information.returninformation.ReturnInformation;
import org.lianxi.command.information.submitinformation.SubmitInformation;
import org.lianxi.command.information.withdrawinformation.WithdrawInformation;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationSubmitted;

import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 信息由谁办：以制度给的身份，审核通报由办公室办")
class InformationRolesTest {

    private static final String I = "information-1";

    private static final List<String> OTHERS = Licheng.standing()
        .unitCodes()
        .stream()
        .filter((unit) -> !unit.equals("kjj"))
        .toList();

    private static final ReturnInformation RETURN = new ReturnInformation(Licheng.ID, I, null, "请补充");

    private static final InformationSubmitted FOR_ALL = new InformationSubmitted(Licheng.ID, I, "kjj", OTHERS, true,
            null, "隐患", "两处隐患", null, null, null, Licheng.TODAY);

    private static TestExecutor<InformationItem> given(Object... events) {
        return Licheng.fixture(InformationItem.class).given(events);
    }

    static Stream<ConferenceCommand> officeWork() {
        return Stream.of(new CheckInformation(Licheng.ID, I, null, "属实"), RETURN,
                new CirculateInformation(Licheng.ID, I, null));
    }

    static Stream<ConferenceCommand> anyWork() {
        return Stream.concat(officeWork(), Stream.of(new AcknowledgeInformation(Licheng.ID, I, null),
                new WithdrawInformation(Licheng.ID, I, null, "x")));
    }

    @ParameterizedTest
    @MethodSource("officeWork")
    @DisplayName("审核、退回、通报由办公室办，发出单位不能办")
    void onlyTheOffice(ConferenceCommand command) {
        refused(given(FOR_ALL).when(command, Licheng.unit("kjj").toMetaData()), "office-acts",
                "information.circulatedBy");
    }

    @ParameterizedTest
    @MethodSource("anyWork")
    @DisplayName("不是制度给的身份，什么都不能办")
    void onlyInARoleOfTheCharter(ConferenceCommand command) {
        refused(given(FOR_ALL).when(command, Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("报送也是")
    void submitting() {
        refused(given().when(new SubmitInformation(Licheng.ID, I, List.of("wjj"), null, "隐患", "两处隐患", null, null, null),
                Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("审核过的不再退回")
    void whatIsCheckedIsNotReturned() {
        refused(given(FOR_ALL, new InformationChecked(Licheng.ID, I, "wjj", "属实", Licheng.TODAY)).when(RETURN,
                Licheng.office().toMetaData()), "information-awaits-the-check", "information.circulatedBy");
    }

}
