package org.lianxi.standalone;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps Spring Boot from configuring, in one service, what is on the shared class path
 * for another: a query-service has no data source, a command-service no MongoDB.
 */
final class ForeignAutoConfiguration implements AutoConfigurationImportFilter, EnvironmentAware {

    /**
     * Package prefixes to leave out, separated by commas.
     */
    static final String PROPERTY = "lianxi.standalone.foreign-auto-configuration";

    private String[] prefixes = {};

    @Override
    public void setEnvironment(Environment environment) {
        this.prefixes = environment.getProperty(PROPERTY, String[].class, new String[0]);
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            wanted[i] = classes[i] != null && !isForeign(classes[i]);
        }
        return wanted;
    }

    private boolean isForeign(String name) {
        for (String prefix : this.prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

}
