package org.lianxi.architecture;

import java.util.Map;
import java.util.Set;

/**
 * Who may depend on whom. A package that is not listed here fails the build; think before
 * adding a line.
 */
final class AllowList {

    static final String CONTRACT = "org.lianxi.contract";

    static final String TRANSPORT = "org.lianxi.transport";

    static final String AUDIT = "org.lianxi.audit";

    static final String CALENDAR = "org.lianxi.calendar";

    static final String COMMAND = "org.lianxi.command";

    static final String QUERY = "org.lianxi.query";

    static final String NOTIFICATION = "org.lianxi.notification";

    static final String STANDALONE = "org.lianxi.standalone";

    static final String SCENARIOS = "org.lianxi.scenarios";

    /**
     * Modules and, for each, the modules it may use besides itself.
     */
    static final Map<String, Set<String>> MODULES = Map.of(CONTRACT, Set.of(), TRANSPORT, Set.of(CONTRACT), AUDIT,
            Set.of(), CALENDAR, Set.of(), COMMAND, Set.of(CONTRACT, TRANSPORT, AUDIT, CALENDAR), QUERY,
            Set.of(CONTRACT, TRANSPORT, CALENDAR), NOTIFICATION, Set.of(CONTRACT, TRANSPORT, CALENDAR), STANDALONE,
            Set.of(CONTRACT, TRANSPORT, AUDIT, CALENDAR, COMMAND, QUERY, NOTIFICATION), SCENARIOS,
            Set.of(CONTRACT, TRANSPORT, COMMAND));

    /**
     * Libraries that the library modules may use; the applications are free.
     */
    static final Map<String, Set<String>> LIBRARIES = Map.of(CONTRACT,
            Set.of("java.", "com.fasterxml.jackson.annotation"), TRANSPORT,
            Set.of("java.", "com.fasterxml.jackson.annotation", "tools.jackson", "org.apache.kafka", "io.cloudevents",
                    "org.axonframework.common", "org.axonframework.eventhandling", "org.axonframework.messaging",
                    "org.slf4j"),
            AUDIT, Set.of("java.", "picocli"), CALENDAR, Set.of("java.", "org.yaml.snakeyaml"));

    /**
     * Single packages, and what each may use besides the JDK and itself.
     */
    static final Map<String, Set<String>> PACKAGES = Map.of(AUDIT, Set.of(), AUDIT + ".store", Set.of(AUDIT));

    private AllowList() {
    }

}
