package org.lianxi.query.past;

import java.util.List;

import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.EventLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every question of a conference takes {@code asOf}.
 */
@Configuration(proxyBeanMethods = false)
class PastConfiguration {

    @Bean
    @Fallback
    PastEvents topic(@Value("${lianxi.kafka.bootstrap-servers}") String bootstrapServers,
            ObjectProvider<EventBatchHandler> live) {
        return new EventLog(bootstrapServers, () -> live.getObject().skipped())::read;
    }

    @Bean
    WebMvcConfigurer pastQuestions(PastQuestion question) {
        return new WebMvcConfigurer() {

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(question).addPathPatterns("/api/conferences/**").order(1);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ValidOnResolver());
            }

        };
    }

}
