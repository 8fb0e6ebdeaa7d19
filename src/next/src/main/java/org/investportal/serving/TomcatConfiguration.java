package org.investportal.serving;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up the server: small buffers, so that thousands of slow connections fit into memory beside visitors, and no body is read. */
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
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverThatReadsNoBody() {
        return server -> server.addEngineValves(new UnreadBodyValve());
    }
}
