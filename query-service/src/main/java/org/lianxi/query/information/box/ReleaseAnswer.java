package org.lianxi.query.information.box;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.casework.board.RunningClock;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.Units;

/**
 * What is proposed for the public, with all steps, as it is answered to units.
 *
 * @param ownMatter whether a unit that approved it also proposed it
 */
record ReleaseAnswer(@JsonUnwrapped Brief brief, String text, String rule, String contentHash, List<UnitName> approvers,
        List<UnitName> publishers, boolean ownMatter, List<Step> steps) {

    static Optional<ReleaseAnswer> of(String id, InformationView view, List<RunningClock> clocks, Units units,
            WorkingDays days) {
        return Optional.ofNullable(view.release())
            .map((release) -> new ReleaseAnswer(Brief.of(id, release, clocks, units, days), release.text(),
                    release.rule(), release.contentHash(), units.named(release.approvers()),
                    units.named(release.publishers()), isOwnMatter(release),
                    release.steps().stream().map((step) -> Step.of(step, units)).toList()));
    }

    private static boolean isOwnMatter(ReleaseView release) {
        return release.steps()
            .stream()
            .anyMatch((step) -> ReleaseView.APPROVED.equals(step.step()) && step.version() == release.version()
                    && release.unitCode().equals(step.unitCode()));
    }

    /**
     * What a list shows of it.
     *
     * @param workingDays working days from the day on which it was made to publication,
     * null while it is not published
     */
    record Brief(String informationId, String state, int version, String kind, String title, String unitCode,
            String unitName, LocalDate madeOn, LocalDate proposedOn, LocalDate publishedOn, String channel, String url,
            Integer workingDays, List<RunningClock> clocks) {

        static Brief of(String id, ReleaseView release, List<RunningClock> clocks, Units units, WorkingDays days) {
            return new Brief(id, release.state(), release.version(), release.kind(), release.title(),
                    release.unitCode(), units.name(release.unitCode()), release.madeOn(), release.proposedOn(),
                    release.publishedOn(), release.channel(), release.url(),
                    (release.publishedOn() != null) ? days.between(release.madeOn(), release.publishedOn()) : null,
                    clocks);
        }

    }

    record Step(String step, int version, String unitCode, String unitName, String remark, LocalDate on) {

        static Step of(ReleaseView.Step step, Units units) {
            return new Step(step.step(), step.version(), step.unitCode(), units.name(step.unitCode()), step.remark(),
                    step.on());
        }

    }

}
