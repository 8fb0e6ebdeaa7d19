package org.investportal.api;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.investportal.web.InternalRequest;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicPath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Counts what a network reads of the API, and says with each answer what is left (draft-ietf-httpapi-ratelimit-headers-10). It comes before the kept answers, which count as well. */
class ApiThrottleValve extends ValveBase {

    private final SingletonSupplier<ApiThrottle> throttle;
    private final SingletonSupplier<ApiRefusalWriter> refusals;

    private ApiThrottleValve(ObjectProvider<ApiThrottle> throttle, ObjectProvider<ApiRefusalWriter> refusals) {
        super(true);
        this.throttle = SingletonSupplier.of(throttle::getObject);
        this.refusals = SingletonSupplier.of(refusals::getObject);
    }

    /** Adds the valve behind that which reads the address of the client from the headers of a proxy and that which limits bodies, and before the kept answers. */
    @Component
    static class Customizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        private static final int BEHIND_THE_LIMIT_OF_BODIES = 100;

        private final ObjectProvider<ApiThrottle> throttle;
        private final ObjectProvider<ApiRefusalWriter> refusals;

        /** Takes the throttle when it is needed: the server is made before the database is checked. */
        Customizer(ObjectProvider<ApiThrottle> throttle, ObjectProvider<ApiRefusalWriter> refusals) {
            this.throttle = throttle;
            this.refusals = refusals;
        }

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            server.addEngineValves(new ApiThrottleValve(throttle, refusals));
        }

        @Override
        public int getOrder() {
            return BEHIND_THE_LIMIT_OF_BODIES;
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String address = request.getRemoteAddr();
        if (address == null
                || request.getAttribute(InternalRequest.ATTRIBUTE) != null
                || !isRead(request.getMethod())
                || !isOfApi(request, response)) {
            getNext().invoke(request, response);
            return;
        }
        ApiThrottle.Quota quota = throttle.obtain().count(address);
        response.setHeader(
                "RateLimit-Policy", "\"default\";q=" + quota.limit() + ";w=" + ApiThrottle.WINDOW.toSeconds());
        response.setHeader("RateLimit", "\"default\";r=" + quota.remaining() + ";t=" + seconds(quota.reset()));
        if (quota.isUsedUp()) {
            refusals.obtain().refuse(request, response, seconds(quota.pause()));
        } else {
            getNext().invoke(request, response);
        }
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
    }

    /** Returns false for a request that the server refuses because it cannot read it. The decoded path is that by which the controllers are chosen. */
    private static boolean isOfApi(Request request, Response response) {
        String asked = request.getDecodedRequestURI();
        return response.getStatus() == HttpStatus.OK.value()
                && asked != null
                && PublicPath.isOfApi(LanguagePath.read(asked).path());
    }

    /** Returns the whole seconds after which the time is over. */
    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
