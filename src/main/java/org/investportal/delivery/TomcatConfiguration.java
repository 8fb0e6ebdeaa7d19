package org.investportal.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.Ordered;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;

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
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverWithoutSlowClients() {
        return server -> server.setProtocol(SlowClientProtocol.class.getName());
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverWithBodyLimit(
            ObjectProvider<CookieSerializer> cookies, ObjectProvider<SessionRepository<? extends Session>> sessions) {
        return new BodyLimit(
                request -> hasSession(cookies.getObject(), sessions.getObject(), request),
                request -> !cookies.getObject().readCookieValues(request).isEmpty());
    }

    /** Where the database cannot tell, each session counts: the answer will say so, and keep what was typed. */
    private static boolean hasSession(
            CookieSerializer cookies, SessionRepository<? extends Session> sessions, HttpServletRequest request) {
        List<String> ids = cookies.readCookieValues(request);
        try {
            return ids.stream().anyMatch(id -> sessions.findById(id) != null);
        } catch (NestedRuntimeException unanswered) {
            return true;
        }
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

        private final Predicate<HttpServletRequest> hasSession;
        private final Predicate<HttpServletRequest> namesSession;

        private BodyLimit(Predicate<HttpServletRequest> hasSession, Predicate<HttpServletRequest> namesSession) {
            this.hasSession = hasSession;
            this.namesSession = namesSession;
        }

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            server.addEngineValves(new BodyLimitFilter(hasSession, namesSession));
        }

        @Override
        public int getOrder() {
            return BEHIND_THE_PROXY;
        }
    }
}
