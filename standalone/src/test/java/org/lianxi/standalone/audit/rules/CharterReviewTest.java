package org.lianxi.standalone.audit.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.VoteTaken;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("每一条记录按它那时施行的制度复查")
class CharterReviewTest {

    private static final Holder NOMINEE = new Holder("p1", "吕晓琳", "区科技局办公室负责人");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final List<Entry> log = new ArrayList<>();

    private static Charter charter(String... rules) {
        try {
            Charter read = ((CharterReading.Loaded) CharterFile.read("licheng-zybfz.yaml",
                    Files.readAllBytes(Path.of("../charters/licheng-zybfz.yaml"))))
                .charter();
            Map<String, RuleSetting> changed = new LinkedHashMap<>(read.rules());
            for (int i = 0; i < rules.length; i += 2) {
                changed.put(rules[i], new RuleSetting(rules[i + 1], null, Basis.TEXT));
            }
            return new Charter(read.schema(), read.identity(), read.source(), read.leadUnit(), read.clauses(),
                    read.responsibilities(), read.units(), read.lists(), read.seats(), read.holders(), read.duties(),
                    changed, read.caseKinds(), read.flows(), read.clocks(), read.texts());
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private CharterReviewTest founded(Charter charter) {
        says("wjj", "system", new CharterAdopted("c", 1, "一号", DAY, "sha-256:0", charter));
        charter.units()
            .forEach((unit) -> says("wjj", "system", new MemberUnitAdmitted("c", unit.code(), unit.name(),
                    unit.fullName(), unit.affiliation(), 1, DAY, null, null, null)));
        return this;
    }

    private CharterReviewTest says(String unit, String role, RecordedFact fact) {
        long index = this.log.size() + 1;
        RecordedEvent event = new RecordedEvent(index, index - 1, "e" + index, fact.getClass().getSimpleName(), 1, "c",
                "conference-c", index - 1, Instant.ofEpochSecond(index), "cmd" + index, new Actor("x", unit, role),
                new byte[0]);
        this.log.add(new Entry(event, fact, new byte[0], new byte[0]));
        return this;
    }

    /**
     * All but that no leaf is what was stored.
     */
    private List<Breach> breaches() {
        CharterReview review = new CharterReview(true);
        this.log.forEach(review::see);
        return review.breaches().stream().filter((one) -> one.rule() != CharterRule.RECORD_IS_ONE_CHAIN).toList();
    }

    private CharterReviewTest unitsWordTakesEffect() {
        return says("kjj", "member", new MemberNominated("c", "n1", "member:kjj", "kjj", NOMINEE, "工作变动", DAY, null))
            .says("kjj", "member", new MemberChanged("c", "n1", "member:kjj", "member", "kjj", null, NOMINEE,
                    new ConfirmationBasis("office-notice", "工作变动"), DAY));
    }

    @Test
    @DisplayName("制度只要求告知办公室的，单位一提就生效；制度要求联席会议确定的，同样的记录不许")
    void theSameEventUnderTwoCharters() {
        String rule = "membership.memberChange.confirmBy";
        assertThat(founded(charter(rule, "office-notice")).unitsWordTakesEffect().breaches()).isEmpty();
        this.log.clear();
        assertThat(founded(charter()).unitsWordTakesEffect().breaches()).extracting(Breach::rule)
            .containsExactly(CharterRule.CONFIRMATION_CITES_A_BASIS, CharterRule.CONFERENCE_CONFIRMS_MEMBERS);
    }

    @Test
    @DisplayName("修订之前不许的，修订之后许；复查引的是当时的条文")
    void anAmendmentCountsFromItsPlace() {
        LiaisonNamed named = new LiaisonNamed("c", "member:kjj", "kjj", null, NOMINEE, DAY);
        LiaisonNamed again = new LiaisonNamed("c", "member:kjj", "kjj", NOMINEE, NOMINEE, DAY);
        Charter amended = charter("membership.liaisons", "one-per-unit");
        founded(charter()).says("kjj", "member", named)
            .says("wjj", "system", new CharterAmended("c", 2, "二号", "区政府", DAY, "sha-256:1", null, amended, List.of()))
            .says("kjj", "member", again);
        assertThat(breaches()).singleElement().satisfies((breach) -> {
            assertThat(breach.path()).isEqualTo("membership.liaisons");
            assertThat(breach.basis()).isEqualTo(Basis.LOCAL_CHOICE);
            assertThat(breach.clause().id()).isEqualTo("C-2.6");
            assertThat(breach.event().index()).isEqualTo(this.log.size() - 2);
        });
    }

    @Test
    @DisplayName("制度规定表决的，没有通过的表决就没有议定事项")
    void aResolutionNeedsItsVote() {
        ResolutionRecorded resolution = new ResolutionRecorded("c", "m1", "r1", 1, "题", "文", null, List.of(), null);
        VoteTaken carried = new VoteTaken("c", "m1", "r1", "题", "文", "simple", List.of(), true);
        Charter votes = charter("decision.mode", "vote");
        founded(votes).says("wjj", "office-clerk", carried).says("wjj", "office-clerk", resolution);
        assertThat(breaches()).extracting(Breach::rule).containsOnly(CharterRule.MEETING_IS_IN_SESSION);
        this.log.clear();
        founded(votes).says("wjj", "office-clerk", resolution);
        assertThat(breaches()).extracting(Breach::rule)
            .containsExactly(CharterRule.MEETING_IS_IN_SESSION, CharterRule.RESOLUTION_IS_VOTED_ON);
    }

    @Test
    @DisplayName("从没开始过的事，后续记录查得出而不至于查不下去")
    void whatNeverBegan() {
        says("wjj", "office-clerk", new ResolutionRecorded("c", "m1", "r1", 1, "题", "文", null, List.of(), null));
        assertThat(breaches()).extracting(Breach::rule).containsExactly(CharterRule.MEETING_IS_IN_SESSION);
    }

}
