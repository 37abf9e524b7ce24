package org.lianxi.command.casework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.casework.contributetocase.ContributeToCase;
import org.lianxi.command.casework.enterstage.EnterStage;
import org.lianxi.command.casework.invitetocase.InviteToCase;
import org.lianxi.command.casework.opencase.OpenCase;
import org.lianxi.command.casework.performact.PerformAct;
import org.lianxi.command.casework.refercasetomeeting.ReferCaseToMeeting;
import org.lianxi.command.casework.reopencase.ReopenCase;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.conference.Charter;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("机制办理：邀请、配合、环节、提交会议、办结、重新办理，对哪类机制都一样")
class CaseTest {

    private static final String C = CaseStory.CASE;

    private static CaseStory signalled() {
        return CaseStory.of("M3").opens("zgh", "record-signal", "source", "职工反映", "description", "噪声大");
    }

    @Test
    @DisplayName("发起单位和办公室可以邀请成员单位，受邀的才配合，写的是本单位的职责")
    void invitingAndContributing() {
        CaseStory story = signalled();
        story
            .refuses(Licheng.unit("gxj"), "case-is-run-by-opener-or-office",
                    new InviteToCase(Licheng.ID, C, null, List.of("zjj"), "x"))
            .refuses(Licheng.office(), "units-are-members", "units",
                    new InviteToCase(Licheng.ID, C, null, List.of("zzz"), "x"))
            .refuses(Licheng.office(), "units-do-not-yet-take-part",
                    new InviteToCase(Licheng.ID, C, null, List.of("zgh"), "x"))
            .refuses(Licheng.unit("zjj"), "unit-takes-part",
                    new ContributeToCase(Licheng.ID, C, null, "contribution-1", "x", Map.of(), List.of()))
            .invites(Licheng.unit("zgh"), "zjj")
            .refuses(Licheng.unit("zjj"), "duties-are-the-units", "duties",
                    new ContributeToCase(Licheng.ID, C, null, "contribution-1", "x", Map.of(), List.of("D-12.1")))
            .contributes("zjj", "D-11.2");
        assertThat(story.state().contributions()).isEqualTo(1);
    }

    @Test
    @DisplayName("提交会议一次；办结须到最后环节之前，办结后可以重新办理")
    void referringClosingReopening() {
        CaseStory story = signalled().refersToTheMeeting();
        story
            .refuses(Licheng.office(), "case-is-not-yet-referred-there",
                    new ReferCaseToMeeting(Licheng.ID, C, null, Licheng.MEETING, "再次"))
            .refuses(Licheng.unit("gxj"), "case-is-run-by-opener-or-office", CaseStory.closing())
            .refuses(Licheng.office(), "case-has-come-to-its-end", CaseStory.closing())
            .refuses(Licheng.office(), "case-is-closed", new ReopenCase(Licheng.ID, C, null, "assessed", "x"))
            .does("wjj", "assess-signal", "assessment", "一般")
            .does("wjj", "dismiss-signal", "reason", "达标")
            .refuses(Licheng.office(), "stage-is-before-the-end", new ReopenCase(Licheng.ID, C, null, "lifted", "x"));
        assertThat(story.state().isOpen()).isFalse();
        story.when(Licheng.office(), new ReopenCase(Licheng.ID, C, null, "assessed", "复测超标"))
            .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("有动作的环节不能空手进入；别的联席会议的事项看不见；冒充角色的不办")
    void whatIsRefusedAlways() {
        signalled()
            .refuses(Licheng.office(), "stage-is-entered-by-its-act", new EnterStage(Licheng.ID, C, null, "assessed"))
            .refuses(Licheng.office(), "stage-follows", new EnterStage(Licheng.ID, C, null, "lifted"))
            .refuses(Licheng.impostor(), "actor-holds-the-role", "units",
                    new PerformAct(Licheng.ID, C, null, "assess-signal", Map.of()))
            .refuses(Licheng.impostor(), "actor-holds-the-role", "units", CaseStory.closing())
            .refuses(Licheng.unit("zgh"), "case-begins-once", "record-signal", "source", "职工反映", "description", "又一处")
            .refuses(Licheng.unit("zgh"), "act-is-the-kinds", "give-feedback")
            .refuses(Licheng.unit("zgh"), "unknown-case", "case",
                    new PerformAct("other", C, null, "assess-signal", Map.of()));
        CaseStory.of("M3")
            .refuses(Licheng.unit("zgh"), "source-exists", "caseKinds",
                    new OpenCase(Licheng.ID, C, "M3", null, null, "x", "record-signal",
                            CaseStory.fields("source", "a", "description", "b"), null, "issue-404"))
            .refuses(Licheng.unit("zgh"), "kind-is-in-the-charter", "caseKinds",
                    new OpenCase(Licheng.ID, C, "M6", null, null, "x", null, Map.of(), null, null));
    }

    @Test
    @DisplayName("一类新的机制，写进制度文件就能办：没有动作的依次进入各环节")
    void aNewKindIsAFileEdited() throws Exception {
        Standing standing = edited("""
                caseKinds:
                  - {id: M9, name: 职业健康宣传周, clause: C-1.4, stages: [prepared, held, reviewed]}
                """);
        CaseStory story = CaseStory.of("M9", standing);
        story.when(Licheng.unit("xcb"), story.opening(null, null, null, null)).expectSuccessfulHandlerExecution();
        CaseStory opened = story.opens("xcb", null);
        opened.refuses(Licheng.office(), "stage-follows", new EnterStage(Licheng.ID, C, null, "reviewed"))
            .refuses(Licheng.unit("gxj"), "case-is-run-by-opener-or-office",
                    new EnterStage(Licheng.ID, C, null, "held"))
            .refuses(Licheng.office(), "case-has-come-to-its-end", CaseStory.closing());
        opened.when(Licheng.unit("xcb"), new EnterStage(Licheng.ID, C, null, "held"))
            .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("制度修订后不再有的机制：不再往下办，只能办结")
    void aKindThatTheCharterHasLost() {
        CaseStory story = signalled();
        Standing standing = without("M3");
        CaseStory orphan = CaseStory.of("M3", standing).after(story);
        orphan.refuses(Licheng.unit("wjj"), "kind-is-still-in-the-charter", "caseKinds",
                new PerformAct(Licheng.ID, C, null, "assess-signal", Map.of()));
        orphan.closes(Licheng.office());
        assertThat(orphan.state().stage()).isEqualTo("signal");
    }

    @Test
    @DisplayName("汕头的联合检查须经召集人同意，由其制度文件办理")
    void approvalByTheConvener() throws Exception {
        Charter charter = read("shantou-zyb-2012", "");
        Map<String, Integer> units = new HashMap<>();
        charter.units().forEach((unit) -> units.put(unit.code(), units.size() + 1));
        Standing standing = new Standing(Licheng.ID, 1, charter, units, Map.of(), Map.of(), Map.of(), Map.of());
        Actor office = new Actor("ajj-1", "ajj", "office-clerk");
        CaseStory story = CaseStory.of("M5", standing);
        story.take(office,
                story.opening(null, null, "plan-inspection", null, "plan", "年度计划", "units", List.of("wsj", "rsj")));
        story.refuses(office, "nothing-goes-before-the-approval", "notify-units");
        story.does(new Actor("ajj-2", "ajj", "convener"), "approve-inspection")
            .does(office, "notify-units")
            .does("wsj", "record-check", "sites", 5, "problems", 1)
            .refuses(office, "conclusion-is-on-record", CaseStory.closing())
            .does(office, "summarise-inspection", "summary", "五户一处")
            .closes(office);
        assertThat(story.state().stage()).isEqualTo("closed");
    }

    private static Standing edited(String kinds) throws IOException {
        return with(read("licheng-zybfz", kinds));
    }

    private static Standing without(String kind) {
        Charter charter = Licheng.standing().charter();
        return with(new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(), charter.seats(),
                charter.holders(), charter.duties(), charter.rules(),
                charter.caseKinds().stream().filter((other) -> !other.id().equals(kind)).toList(), charter.flows(),
                charter.clocks(), charter.texts()));
    }

    private static Standing with(Charter charter) {
        Standing standing = Licheng.standing();
        return new Standing(standing.conferenceId(), 1, charter, standing.units(), standing.holders(),
                standing.pending(), standing.unitChanges(), standing.numbers());
    }

    /**
     * The charter of a file into which more was written.
     */
    private static Charter read(String name, String more) throws IOException {
        try (InputStream file = CaseTest.class.getResourceAsStream("/charters/" + name + ".yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String edited = text.replace("\ncaseKinds:\n", "\n" + (more.isEmpty() ? "caseKinds:\n" : more));
            CharterReading reading = CharterFile.read(name + ".yaml", edited.getBytes(StandardCharsets.UTF_8));
            assertThat(reading).isInstanceOf(CharterReading.Loaded.class);
            return ((CharterReading.Loaded) reading).charter();
        }
    }

}
