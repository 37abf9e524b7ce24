package org.lianxi.query.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;

/**
 * The parts of the Licheng charter that the tests look at.
 */
final class LichengCharter {

    static final LocalDate DAY = LocalDate.of(2021, 4, 26);

    static final List<Charter.Unit> UNITS = List.of(unit("xcb", "区委宣传部", "party"), unit("wjj", "区卫健局", "government"),
            unit("fgj", "区发改局", "government"), unit("jyj", "区教育局", "government"), unit("kjj", "区科技局", "government"),
            unit("gxj", "区工信局", "government"), unit("mzj", "区民政局", "government"), unit("czj", "区财政局", "government"),
            unit("rsj", "区人社局", "government"), unit("sthj", "鲤城生态环境局", "dispatched-branch"),
            unit("zjj", "区住建局", "government"), unit("yjj", "区应急局", "government"),
            new Charter.Unit("scjg", "区市场监管局", "区市场监督管理局", "government", List.of()),
            unit("ybj", "鲤城医保分局", "dispatched-branch"), unit("zgh", "区总工会", "mass-organisation"));

    /** Seat, unit, person, name and post, as the annex lists them. */
    static final String[][] HOLDERS = { { "convener", "wjj", "cdh", "陈东辉", "区卫健局局长" },
            { "member:xcb", "xcb", "lyx", "连英霞", "区委宣传部二级主任科员" }, { "member:fgj", "fgj", "lwy", "李伟阳", "区发改局副局长" },
            { "member:jyj", "jyj", "ct", "蔡挺", "区教育局副局长" }, { "member:kjj", "kjj", "xwh", "许万海", "区科技局二级调研员" },
            { "member:gxj", "gxj", "lwx", "刘文旭", "区工信局副局长" }, { "member:mzj", "mzj", "lz", "李峥", "区民政局副局长" },
            { "member:czj", "czj", "zgz", "张国忠", "区财政局总会计师" }, { "member:rsj", "rsj", "wjf", "吴剑峰", "区人社局副局长" },
            { "member:zjj", "zjj", "cyw", "蔡元为", "区住建局副局长" }, { "member:wjj", "wjj", "wml", "吴美玲", "区卫健局副局长" },
            { "member:yjj", "yjj", "cw", "曹伟", "区应急局副局长" }, { "member:scjg", "scjg", "qf", "齐枫", "区市场监督管理局一级主任科员" },
            { "member:sthj", "sthj", "gzq", "辜志强", "鲤城生态环境局副局长" }, { "member:ybj", "ybj", "czq", "陈志强", "鲤城医保分局副局长" },
            { "member:zgh", "zgh", "cyl", "陈雅玲", "区总工会副主席" }, { "office-director", "wjj", "wml", "吴美玲", "区卫健局副局长" } };

    private static final List<Charter.CaseKind> CASE_KINDS = List.of(
            new Charter.CaseKind("M0", "群体性事故处置", "C-0.2", true, "purpose", "none", null,
                    Map.of("main", List.of("reported", "reported-upward", "closed")), List.of("一般"), List.of(),
                    Map.of(), "case", List.of(), Map.of("reported", "已接报"), List.of()),
            new Charter.CaseKind("M1", "信息通报和发布", "C-1.3a", true, "text", "none", null,
                    Map.of("main", List.of("submitted", "circulated", "published")), List.of(), List.of(),
                    new TreeMap<>(Map.of("wjj", "approves", "xcb", "publishes")), "information", List.of(), Map.of(),
                    List.of()),
            new Charter.CaseKind("M3", "监测预警", "C-1.3c", true, "text", "none", null,
                    Map.of("main", List.of("signal", "assessed", "warned", "responding", "lifted")),
                    List.of("关注", "预警"), List.of(), Map.of(), "case", List.of(), Map.of("warned", "已预警"), List.of()),
            new Charter.CaseKind("M6", "重大问题协调", "C-1.5", true, "text", "none", null,
                    Map.of("main", List.of("raised", "resolved")), List.of(), List.of(), Map.of(), "issue", List.of(),
                    Map.of(), List.of()));

    private static final List<Charter.Clock> CLOCKS = List.of(
            new Charter.Clock("emergency-2h", "M0", "incident-reported", "PT2H", false, List.of("district-government"),
                    "突发公共卫生事件应急条例第二十条", "yes", "report-incident", "report-upward", List.of(), List.of("重大")),
            new Charter.Clock("disclosure", "M1", "information-made", "P20D", true, List.of("public"), "政府信息公开条例第二十六条",
                    "yes", "propose-release", "publish-information", List.of(), List.of()));

    private static final List<Charter.Flow> FLOWS = List.of(
            flow("F02", "district-leadership", "conference", "as-needed", "C-1.2", "superior.assignment-accepted"),
            flow("F03", "any-unit", "any-unit", "as-needed", "C-4.9", "information.submitted"),
            flow("F04", "conference", "public", "as-needed", "C-1.3a", "information.published"),
            flow("F07", "yjj", "wjj", "promptly", "D-12.1", "M3.refer-hazard", "information.submitted"),
            flow("F11", "any-unit", "xcb", "as-needed", "D-02", "information.release-proposed",
                    "information.submitted"),
            flow("F12", "zgh", "conference", "as-needed", "D-15.2", "issue.raised"),
            flow("F13", "wjj", "all-member-units", "as-needed", "C-1.3c", "M3.issue-warning"),
            flow("F15", "conference", "all-member-units", "as-needed", "C-2.4", "conference.member-changed"),
            flow("F14", "any-unit", "office", "as-needed", "C-2.4", "conference.member-nominated"),
            flow("F16", "convener", "all-member-units", "as-needed", "C-4.1", "meeting.convened"),
            flow("F17", "office", "attending-units", "before-issue", "C-4.5", "minutes.consent-requested"),
            flow("F19", "office", "district-government", "with-issue", "C-4.7", "minutes.filed-with-government"),
            flow("F21", "lead-units", "office", "as-needed", "C-4.8", "action.progress-reported"),
            flow("F22", "office", "all-member-units", "promptly", "C-4.11", "bulletin.issued"),
            flow("F23", "conference", "sub-districts", "as-needed", "C-1.4"));

    private LichengCharter() {
    }

    private static Charter.Unit unit(String code, String name, String affiliation) {
        return new Charter.Unit(code, name, name, affiliation, List.of());
    }

    static Charter charter(String id, String cadence) {
        List<Charter.Seat> seats = new ArrayList<>();
        List<Charter.SeatHolder> holders = new ArrayList<>();
        for (String[] row : HOLDERS) {
            seats.add(new Charter.Seat(row[0], role(row[0]), null, row[1], null, false, false, null));
            holders.add(new Charter.SeatHolder(row[0], row[2], row[3], row[4], false));
        }
        Map<String, RuleSetting> rules = new TreeMap<>();
        rules.put("minutes.consent.required", new RuleSetting("attending-units", null, Basis.TEXT));
        rules.put("convene.cadence.every", new RuleSetting(cadence, null, Basis.TEXT));
        rules.put("tracking.actionDefaults.remindBefore",
                new RuleSetting(List.of("P7D", "P3D"), null, Basis.LOCAL_CHOICE));
        return new Charter("lianxi-charter/1", new Charter.Identity(id, "鲤城区职业病防治工作联席会议", "联席会议", "district", "职业病防治"),
                new Charter.Source("泉鲤政办〔2021〕26号", "鲤城区职业病防治工作联席会议制度", "泉州市鲤城区人民政府办公室", "区政府", DAY, DAY, "public",
                        List.of("高新区管委会"), "区人民政府", "区委"),
                "wjj",
                List.of(new Charter.Clause("C-4.5", "四·一", "联席会议以会议纪要形式明确议定事项，经与会单位同意后印发", List.of("minutes.consent"))),
                List.of(), UNITS, Map.of("composition", UNITS.stream().map(Charter.Unit::code).toList()), seats,
                holders,
                List.of(new Charter.Duty("D-08", "czj", List.of("standing"), List.of(), "三(八)", "负责职业病防治工作经费"),
                        new Charter.Duty("D-12.1", "yjj", List.of("flow", "case"), List.of("M3"), "三(十二)1", "抄送重大隐患"),
                        new Charter.Duty("D-15.2", "zgh", List.of("standing", "flow"), List.of(), "三(十五)2", "反映诉求")),
                rules, CASE_KINDS, FLOWS, CLOCKS, Map.of("organ.district-government", "区人民政府"));
    }

    private static Charter.Flow flow(String id, String from, String to, String when, String clause,
            String... carriers) {
        return new Charter.Flow(id, from, List.of(to), "信息", when, Basis.TEXT, clause, List.of(), List.of(carriers),
                List.of());
    }

    static String role(String seat) {
        return seat.startsWith("member:") ? "member" : seat;
    }

}
