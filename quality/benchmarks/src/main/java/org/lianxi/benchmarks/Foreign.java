package org.lianxi.benchmarks;

import java.util.Map;

/**
 * Which auto-configuration each application context leaves out, because it is on the
 * class path only for another.
 */
final class Foreign {

    /**
     * For Axon as it comes, with its Kafka extension.
     */
    static final String MONGODB_AND_MAIL = "org.springframework.boot.mongodb.,org.springframework.boot.data.mongodb.,org.springframework.boot.mail.";

    /**
     * For Axon as it comes.
     */
    static final String MONGODB_MAIL_AND_KAFKA = MONGODB_AND_MAIL + ",org.axonframework.extensions.kafka.";

    /**
     * What no service of Lianxi uses.
     */
    static final String AXON_DEFAULTS = "org.axonframework.extensions.kafka.,org.axonframework.springboot.autoconfig.Jpa,org.springframework.boot.hibernate.,org.springframework.boot.data.jpa.,org.springframework.boot.data.autoconfigure.jpa.";

    static final String OF_COMMAND_SERVICE = MONGODB_AND_MAIL + "," + AXON_DEFAULTS + ",org.axonframework.";

    static final String OF_QUERY_SERVICE = AXON_DEFAULTS
            + ",org.springframework.boot.jdbc.,org.springframework.boot.flyway.,org.springframework.boot.sql.,org.springframework.boot.mail.";

    static final String OF_NOTIFICATION_SERVICE = "org.springframework.boot.mongodb.,org.springframework.boot.data.mongodb.,"
            + AXON_DEFAULTS + ",org.axonframework.";

    private static final String PROPERTY = "lianxi.standalone.foreign-auto-configuration";

    private Foreign() {
    }

    static Map<String, Object> to(String name, String prefixes) {
        return Map.of("spring.config.name", name, "spring.application.name", name, PROPERTY, prefixes);
    }

}
