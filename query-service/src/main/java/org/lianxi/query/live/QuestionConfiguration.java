package org.lianxi.query.live;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What all questions have in common over HTTP.
 */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration implements WebMvcConfigurer {

    private final AfterPosition after;

    QuestionConfiguration(AfterPosition after) {
        this.after = after;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this.after).addPathPatterns("/api/conferences/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageRequestResolver());
    }

}
