package org.investportal.delivery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Sets up the server: small buffers, so that thousands of slow connections fit into memory beside visitors, and what handles requests before any filter. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

    /** In bytes. Most requests fit; longer ones are read in several steps. */
    private static final int READ = 1_024;

    /** In bytes. Headers behind a body are not used here, and the server keeps room for them. */
    private static final int TRAILERS = 256;

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverWithSmallBuffers() {
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", String.valueOf(READ));
            connector.setProperty("maxTrailerSize", String.valueOf(TRAILERS));
            connector.setProperty("socket.directBuffer", "true"); // beside the heap
        });
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverWithBodyLimit() {
        return new BodyLimit();
    }

    /** It has no order, so its valve is behind all others. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverWithKeptAnswers(
            ObjectProvider<PageCache> cache) {
        return server -> server.addEngineValves(new PageCacheValve(cache));
    }

    /** Limits bodies before any other valve answers, and behind that which reads the address of the client from the headers of a proxy. */
    private static final class BodyLimit implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        private static final int BEHIND_THE_PROXY = 50;

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            server.addEngineValves(new BodyLimitFilter());
        }

        @Override
        public int getOrder() {
            return BEHIND_THE_PROXY;
        }
    }
}
