package org.lianxi.standalone;

import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Option;

/**
 * Where services run that were not started from here.
 */
final class ServiceAddresses {

    @Option(names = "--command-service", paramLabel = "<url>")
    private String command;

    @Option(names = "--query-service", paramLabel = "<url>")
    private String query;

    @Option(names = "--notification-service", paramLabel = "<url>")
    private String notification;

    boolean areGiven() {
        return this.command != null || this.query != null || this.notification != null;
    }

    /**
     * The addresses given, over others.
     * @param others service name to base URL, for those that are not given
     * @return service name to base URL
     */
    Map<String, String> over(Map<String, String> others) {
        Map<String, String> services = new LinkedHashMap<>(others);
        put(services, "command-service", this.command);
        put(services, "query-service", this.query);
        put(services, "notification-service", this.notification);
        return services;
    }

    private static void put(Map<String, String> services, String name, String url) {
        if (url != null) {
            services.put(name, url.replaceFirst("/+$", ""));
        }
    }

}
