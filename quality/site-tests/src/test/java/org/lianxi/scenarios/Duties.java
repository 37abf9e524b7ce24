package org.lianxi.scenarios;

import tools.jackson.databind.JsonNode;

/**
 * What the coverage of duties says.
 */
final class Duties {

    private Duties() {
    }

    /**
     * Whether nothing was done for a duty lately.
     */
    static boolean idle(Story story, String duty) {
        for (JsonNode row : story.asks("/duty-coverage?months=3").path("duties")) {
            if (row.path("dutyId").asString().equals(duty)) {
                return row.path("idle").asBoolean();
            }
        }
        throw new AssertionError(duty);
    }

}
