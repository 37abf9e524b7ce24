package org.lianxi.benchmarks;

import java.util.Random;

/**
 * Summaries as offices write them, of 60 to 140 characters, always the same ones in the
 * same order.
 */
final class Prose {

    private static final String[] DONE = { "已完成辖区内重点行业用人单位基本情况摸底，共登记", "会同有关成员单位开展联合执法检查，检查用人单位", "组织专题培训和现场宣传，覆盖企业",
            "督促存在问题的用人单位落实整改，已完成整改", "对照任务清单逐项核对进度，已办结事项", "完成职业健康监护档案抽查，抽查档案" };

    private static final String[] COUNTED = { "家，", "家次，", "项，", "份，" };

    private static final String[] RESULT = { "发现问题已逐一建立台账并明确整改时限；", "有关数据已与成员单位共享并核对一致；", "对限期未改的已依法移送处理；",
            "相关情况已书面通报各成员单位；" };

    private static final String[] NEXT = { "下一步将继续跟踪整改落实情况，按期报送进展。", "计划下月上旬组织复查，并将结果报联席会议办公室。",
            "拟于季度末前完成全部任务，目前进度符合时间要求。", "存在的困难是基层力量不足，建议提请下次会议研究。" };

    private final Random random;

    Prose(long seed) {
        this.random = new Random(seed);
    }

    synchronized String summary() {
        StringBuilder text = new StringBuilder();
        int sentences = 1 + this.random.nextInt(2);
        for (int i = 0; i < sentences; i++) {
            text.append(any(DONE)).append(1 + this.random.nextInt(300)).append(any(COUNTED)).append(any(RESULT));
        }
        return text.append(any(NEXT)).toString();
    }

    private String any(String[] choices) {
        return choices[this.random.nextInt(choices.length)];
    }

}
