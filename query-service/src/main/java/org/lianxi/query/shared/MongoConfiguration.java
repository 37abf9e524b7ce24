package org.lianxi.query.shared;

import java.util.concurrent.TimeUnit;

import com.mongodb.WriteConcern;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A document store that is away is noticed soon; what it acknowledges stays written.
 */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    private static final int SELECTION_SECONDS = 2;

    private static final int READ_SECONDS = 30;

    @Bean
    MongoClientSettingsBuilderCustomizer storeSettings() {
        return (settings) -> settings.applicationName("query-service")
            .writeConcern(WriteConcern.MAJORITY)
            .applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
            .applyToSocketSettings((socket) -> socket.connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS));
    }

}
