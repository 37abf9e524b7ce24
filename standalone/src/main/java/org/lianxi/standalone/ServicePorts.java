package org.lianxi.standalone;

import java.util.LinkedHashMap;
import java.util.Map;

import org.lianxi.standalone.engine.Loopback;
import org.lianxi.standalone.terminal.Refusal;
import picocli.CommandLine.Option;

/**
 * The ports that the services listen on.
 */
final class ServicePorts {

    @Option(names = "--port-command", defaultValue = "${env:LIANXI_PORT_COMMAND:-8081}", paramLabel = "<port>")
    private int command;

    @Option(names = "--port-query", defaultValue = "${env:LIANXI_PORT_QUERY:-8082}", paramLabel = "<port>")
    private int query;

    @Option(names = "--port-notification", defaultValue = "${env:LIANXI_PORT_NOTIFICATION:-8083}",
            paramLabel = "<port>")
    private int notification;

    int command() {
        return this.command;
    }

    int query() {
        return this.query;
    }

    int notification() {
        return this.notification;
    }

    /**
     * The addresses by service, in the order in which they are shown.
     * @return service name to base URL
     */
    Map<String, String> urls() {
        Map<String, String> urls = new LinkedHashMap<>();
        urls.put("command-service", url(this.command));
        urls.put("query-service", url(this.query));
        urls.put("notification-service", url(this.notification));
        return urls;
    }

    void requireFree() {
        requireFree(this.command, "command-service", "--port-command");
        requireFree(this.query, "query-service", "--port-query");
        requireFree(this.notification, "notification-service", "--port-notification");
    }

    private static void requireFree(int port, String service, String option) {
        if (Loopback.isTaken(port)) {
            throw new Refusal("port-taken", Integer.toString(port), service, option);
        }
    }

    private static String url(int port) {
        return "http://" + Loopback.HOST + ":" + port;
    }

}
