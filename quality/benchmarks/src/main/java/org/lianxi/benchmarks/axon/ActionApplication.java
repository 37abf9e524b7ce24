package org.lianxi.benchmarks.axon;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * An application of Spring Boot and Axon without a setting of its own.
 */
@SpringBootApplication
public class ActionApplication {

}
