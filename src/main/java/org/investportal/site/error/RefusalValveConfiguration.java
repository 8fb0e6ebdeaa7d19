package org.investportal.site.error;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets {@link ServerRefusalWriter} speak for the server where it refuses a request by itself. */
@Configuration(proxyBeanMethods = false)
class RefusalValveConfiguration {

    /** The last valve is asked first; what speaks is made when it is needed, since the server comes before the rest. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverThatRefuses(
            ObjectProvider<ServerRefusalWriter> refusals) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusalValve(refusals::getObject)));
    }
}
