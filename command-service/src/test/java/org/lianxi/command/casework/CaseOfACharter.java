package org.lianxi.command.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.conference.RunningConferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.conference.CaseAct;
import org.lianxi.contract.conference.Charter;

/**
 * A kind of case as one of the charters has it, on one of its tracks.
 *
 * @param standing the conference
 * @param kind the kind
 * @param track the track
 */
record CaseOfACharter(Standing standing, Charter.CaseKind kind, String track) {

    /**
     * Every kind of the charters that come with Lianxi that runs by acts, on every track.
     */
    static final List<CaseOfACharter> ALL = Stream.of("licheng-zybfz", "shantou-zyb-2012", "fujian-service-stats-2007")
        .flatMap(CaseOfACharter::of)
        .toList();

    private static Stream<CaseOfACharter> of(String charter) {
        RunningConferences running = new RunningConferences();
        Standing standing = running.standing(running.adopt(RunningConferences.charter(charter)));
        return standing.charter()
            .caseKinds()
            .stream()
            .filter((kind) -> kind.acts() != null && !kind.acts().isEmpty())
            .flatMap((
                    kind) -> kind.tracks().keySet().stream().map((track) -> new CaseOfACharter(standing, kind, track)));
    }

    String conferenceId() {
        return this.standing.conferenceId();
    }

    CaseModel model() {
        return new CaseModel(this.standing, this.kind, this.track);
    }

    List<CaseAct> opening() {
        return model().actsOfTheTrack().stream().filter(CaseAct::opens).toList();
    }

    /**
     * Somebody of each unit, of the office, and a convener.
     */
    List<Actor> actors() {
        String lead = this.standing.charter().leadUnit();
        List<Actor> actors = new ArrayList<>();
        this.standing.charter()
            .units()
            .forEach((unit) -> actors.add(new Actor(unit.code() + "-1", unit.code(), "member")));
        actors.add(new Actor("office", lead, "office-director"));
        actors.add(new Actor("convener", lead, "convener"));
        return actors;
    }

    String variant() {
        return this.kind.variants().isEmpty() ? null : this.kind.variants().getFirst();
    }

    @Override
    public String toString() {
        return conferenceId() + " " + this.kind.id() + " " + this.track;
    }

}
