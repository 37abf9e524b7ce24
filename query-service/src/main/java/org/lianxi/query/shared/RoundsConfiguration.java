package org.lianxi.query.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * What is looked at again and again is scheduled by Spring.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RoundsConfiguration {

}
