package org.lianxi.command.minutes;

import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Gives the minutes their words.
 */
@Configuration(proxyBeanMethods = false)
class MinutesConfiguration {

    @Bean
    MinutesText minutesText(@Value("${lianxi.zone}") ZoneId zone) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("minutes-text");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return new RecordedMinutesText(words, zone);
    }

}
