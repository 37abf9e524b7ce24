package org.lianxi.scenarios.course;

import java.util.ArrayList;
import java.util.List;

/**
 * Reports that no bulletin has carried yet.
 */
final class Reports {

    private final List<String> waiting = new ArrayList<>();

    void made(String reportId) {
        this.waiting.add(reportId);
    }

    List<String> waiting() {
        return List.copyOf(this.waiting);
    }

    void carried(List<String> reportIds) {
        this.waiting.removeAll(reportIds);
    }

}
