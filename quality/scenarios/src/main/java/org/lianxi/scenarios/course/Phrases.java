package org.lianxi.scenarios.course;

import java.util.List;

/**
 * Sentences of papers, as dry and as long as real ones, about no matter in particular.
 */
final class Phrases {

    private static final List<String> OPENINGS = List.of("会同有关单位逐项核对台账", "对照责任分工细化工作措施", "按照会议议定的时间节点推进",
            "组织人员分片区开展现场核查", "汇总各单位报送的情况并逐条研究", "就存在的困难与有关单位会商");

    private static final List<String> MIDDLES = List.of("已完成阶段任务，剩余事项正在办理", "发现的问题已列出清单并明确整改时限", "相关数据已与有关单位互相核对一致",
            "经费和人员安排基本落实", "个别环节进度偏慢，已专题调度", "形成的材料已送有关单位征求意见");

    private static final List<String> ENDINGS = List.of("下一步继续跟踪落实并按时反馈。", "将于下月汇总后再次报告。", "需协调的事项另行报办公室。",
            "拟在下次会议上作进一步说明。");

    private final Diary diary;

    Phrases(Diary diary) {
        this.diary = diary;
    }

    String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int i = this.diary.between(1, 3); i > 0; i--) {
            text.append(this.diary.oneOf(OPENINGS)).append("，").append(this.diary.oneOf(MIDDLES)).append("；");
        }
        return text.append(this.diary.oneOf(ENDINGS)).toString();
    }

}
