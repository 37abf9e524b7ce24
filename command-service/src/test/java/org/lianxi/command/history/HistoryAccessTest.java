package org.lianxi.command.history;

import java.util.List;
import java.util.Optional;

import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.history.beginaccess.BeginAccess;
import org.lianxi.command.history.endaccess.EndAccess;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.history.AccessBegun;
import org.lianxi.contract.history.AccessEnded;
import org.lianxi.contract.history.AccessFilter;

import static org.lianxi.command.Licheng.refused;

@DisplayName("查阅变更记录：谁可以查、查了什么，都记下来")
class HistoryAccessTest {

    private static final String A = "access-1";

    private static final List<AccessFilter> FILTERS = List.of(new AccessFilter("concerning", "gxj"));

    private static BeginAccess begin(String concerning) {
        return new BeginAccess(Licheng.ID, A, "ndjson", FILTERS, Optional.ofNullable(concerning), 42);
    }

    private static AccessBegun begun(String unit) {
        return new AccessBegun(Licheng.ID, A, unit, "ndjson", FILTERS, 42, Licheng.CLOCK.instant());
    }

    private static ResultValidator<HistoryAccess> when(Actor actor, String concerning) {
        return Licheng.fixture(HistoryAccess.class).givenNoPriorActivity().when(begin(concerning), actor.toMetaData());
    }

    @Test
    @DisplayName("审计可以查全部，不论来自哪个机关；办公室、召集人也可以")
    void theWholeRecord() {
        when(new Actor("sj-1", "sjj", "auditor"), null).expectEvents(begun("sjj"));
        when(new Actor("sj-1", "gxj", "auditor"), null).expectEvents(begun("gxj"));
        when(Licheng.office(), null).expectEvents(begun("wjj"));
        when(Licheng.deputy("zgh"), null).expectEvents(begun("zgh"));
        when(Licheng.convener(), null).expectEvents(begun("wjj"));
    }

    @Test
    @DisplayName("成员单位查涉及本单位的，以及发给全体成员单位的")
    void whatConcernsAUnit() {
        when(Licheng.unit("gxj"), "gxj").expectEvents(begun("gxj"));
        when(Licheng.unit("gxj"), "all-member-units").expectEvents(begun("gxj"));
        refused(when(Licheng.unit("gxj"), null), "member-unit-reads-what-concerns-it", "office");
        refused(when(Licheng.unit("gxj"), "zgh"), "member-unit-reads-what-concerns-it", "office");
    }

    @Test
    @DisplayName("审计以外，要以制度给的身份来查；服务自己不查")
    void onlyInARoleOfTheCharter() {
        refused(when(Licheng.impostor(), "zgh"), "actor-holds-the-role", "units");
        refused(when(new Actor("x-1", "sjj", "member"), "sjj"), "actor-holds-the-role", "units");
        refused(when(Licheng.system(), null), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("查到哪里、怎样结束，记一次")
    void theEnd() {
        EndAccess end = new EndAccess(Licheng.ID, A, 40, 41, "reader-gone");
        AccessEnded ended = new AccessEnded(Licheng.ID, A, "sjj", 40, 41, "reader-gone", Licheng.CLOCK.instant());
        Licheng.fixture(HistoryAccess.class)
            .given(begun("sjj"))
            .when(end, Licheng.system().toMetaData())
            .expectEvents(ended);
        refused(Licheng.fixture(HistoryAccess.class)
            .given(begun("sjj"), ended)
            .when(end, Licheng.system().toMetaData()), "access-has-not-ended", "office");
        refused(Licheng.fixture(HistoryAccess.class)
            .given(begun("sjj"))
            .when(new EndAccess("elsewhere", A, 0, 0, "complete"), Licheng.system().toMetaData()), "unknown-access",
                "access");
    }

}
