package org.lianxi.benchmarks;

import org.lianxi.query.QueryService;
import org.springframework.boot.Banner;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The query-service, in this JVM.
 */
final class QueryContext implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    QueryContext(String kafkaServers, String mongodbUri, boolean ingesting) {
        this.context = QueryService.builder()
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .properties(Foreign.to("query-service", Foreign.OF_QUERY_SERVICE))
            .run("--server.port=0", "--lianxi.kafka.bootstrap-servers=" + kafkaServers,
                    "--lianxi.mongodb.uri=" + mongodbUri, "--lianxi.ingest.enabled=" + ingesting);
    }

    ConfigurableApplicationContext context() {
        return this.context;
    }

    String url() {
        return "http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        this.context.close();
    }

}
