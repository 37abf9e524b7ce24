package org.lianxi.notification.channel.webhook;

import java.net.InetAddress;
import java.security.SecureRandom;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Names and secrets, so that tests can put their own first.
 */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Names names() {
        return InetAddress::getAllByName;
    }

    @Bean
    SecretBox secretBox(WebhookProperties properties) {
        return new SecretBox(properties.key(), new SecureRandom());
    }

}
