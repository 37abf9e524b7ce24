package org.lianxi.scenarios.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One meeting on its way.
 */
final class Sitting {

    private final int number;

    private final String meetingId;

    private final OffsetDateTime startsAt;

    private final List<Resolution> resolutions = new ArrayList<>();

    private List<String> attending = List.of();

    private Set<String> absent = Set.of();

    Sitting(int number, String meetingId, OffsetDateTime startsAt) {
        this.number = number;
        this.meetingId = meetingId;
        this.startsAt = startsAt;
    }

    Sitting movedTo(OffsetDateTime start) {
        Sitting moved = new Sitting(this.number, this.meetingId, start);
        moved.absent = this.absent;
        return moved;
    }

    void absent(Set<String> units) {
        this.absent = units;
    }

    Set<String> absent() {
        return this.absent;
    }

    void attended(List<String> units) {
        this.attending = List.copyOf(units);
    }

    List<String> attending() {
        return this.attending;
    }

    void agree(Resolution resolution) {
        this.resolutions.add(resolution);
    }

    List<Resolution> resolutions() {
        return this.resolutions;
    }

    /**
     * Which of the course's meetings it is, from 1.
     */
    int number() {
        return this.number;
    }

    String meetingId() {
        return this.meetingId;
    }

    OffsetDateTime startsAt() {
        return this.startsAt;
    }

    LocalDate day() {
        return this.startsAt.toLocalDate();
    }

    /**
     * What was agreed.
     *
     * @param resolutionId its id
     * @param title its title
     * @param text its text
     * @param leadUnit who carries it out, or null when nobody has to
     * @param coUnits who helps
     * @param dueOn until when
     */
    record Resolution(String resolutionId, String title, String text, String leadUnit, List<String> coUnits,
            LocalDate dueOn) {
    }

}
