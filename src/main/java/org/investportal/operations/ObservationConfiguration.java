package org.investportal.operations;

import io.micrometer.observation.ObservationPredicate;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Observes requests only if there is a port at which the metrics can be read, because it costs a third of sending a page from memory. */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

    @Bean
    static ObservationPredicate observedIfReadable(Environment environment) {
        boolean isReadable = ManagementPortType.get(environment) != ManagementPortType.DISABLED;
        return (name, context) -> isReadable;
    }
}
