package org.investportal.api;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.investportal.delivery.RefusalWriter;
import org.investportal.web.ConcurrencyLimit;
import org.investportal.web.InternalRequest;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Counts what a network reads of the API, and says with each answer what is left (draft-ietf-httpapi-ratelimit-headers-10); and what it reads of pages that are
 * made for each request. It comes before the kept answers, of which those of the API count as well.
 */
class RequestThrottleValve extends ValveBase {

    /** The data files with the differences between two editions. Without parameters they are kept. */
    private static final Pattern CHANGES = Pattern.compile("/data/editions/\\d+/changes\\.\\w+");

    private final SingletonSupplier<RequestThrottle> throttle;
    private final SingletonSupplier<RefusalWriter> refusals;

    private RequestThrottleValve(ObjectProvider<RequestThrottle> throttle, ObjectProvider<RefusalWriter> refusals) {
        super(true);
        this.throttle = SingletonSupplier.of(throttle::getObject);
        this.refusals = SingletonSupplier.of(refusals::getObject);
    }

    /** Adds the valve behind that which reads the address of the client from the headers of a proxy and that which limits bodies, and before the kept answers. */
    @Component
    static class Customizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        private static final int BEHIND_THE_LIMIT_OF_BODIES = 100;

        private final ObjectProvider<RequestThrottle> throttle;
        private final ObjectProvider<RefusalWriter> refusals;

        /** Takes the throttle when it is needed: the server is made before the database is checked. */
        Customizer(ObjectProvider<RequestThrottle> throttle, ObjectProvider<RefusalWriter> refusals) {
            this.throttle = throttle;
            this.refusals = refusals;
        }

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            server.addEngineValves(new RequestThrottleValve(throttle, refusals));
        }

        @Override
        public int getOrder() {
            return BEHIND_THE_LIMIT_OF_BODIES;
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String address = request.getRemoteAddr();
        String path = path(request, response);
        if (address == null || path == null || !isRead(request.getMethod())) {
            getNext().invoke(request, response);
        } else if (PublicPath.isOfApi(path)) {
            answerApi(path, address, request, response);
        } else if (isMadeForEach(path, request)) {
            RequestThrottle.Quota quota = throttle.obtain().countPage(address);
            if (quota.isUsedUp()) {
                refuse(request, response, seconds(quota.pause()));
            } else {
                inAPlace(address, request, response);
            }
        } else {
            getNext().invoke(request, response);
        }
    }

    private void answerApi(String path, String address, Request request, Response response)
            throws IOException, ServletException {
        RequestThrottle.Quota quota = throttle.obtain().count(address);
        response.setHeader(
                "RateLimit-Policy", "\"default\";q=" + quota.limit() + ";w=" + RequestThrottle.WINDOW.toSeconds());
        response.setHeader("RateLimit", "\"default\";r=" + quota.remaining() + ";t=" + seconds(quota.reset()));
        if (quota.isUsedUp()) {
            refuse(request, response, seconds(quota.pause()));
        } else if (path.equals(PublicPath.API_V1 + PublicPath.SEARCH)) {
            inAPlace(address, request, response);
        } else {
            getNext().invoke(request, response);
        }
    }

    /** Answers what is expensive, a few at a time for each site, so that no client takes all that run at a time. */
    private void inAPlace(String address, Request request, Response response) throws IOException, ServletException {
        ConcurrencyLimit places = throttle.obtain().places(address);
        if (!places.enter()) {
            refuse(request, response, ConcurrencyLimit.SECONDS_UNTIL_ANOTHER_TRY);
            return;
        }
        try {
            getNext().invoke(request, response);
        } finally {
            places.leave();
        }
    }

    private void refuse(Request request, Response response, long seconds) throws IOException {
        refusals.obtain().refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, seconds);
    }

    /** Tells whether the answer is kept nowhere: a search, a comparison, a citation file, or a page of a preview. */
    private static boolean isMadeForEach(String path, Request request) {
        boolean isPlain =
                request.getQueryString() == null && request.getRequestURI().indexOf('%') < 0;
        return PublicPath.isBelow(PublicPath.SEARCH, path)
                || path.startsWith(PublicPath.COMPARISON)
                || path.startsWith(PublicPath.PREVIEW)
                || PublicPath.isOfCitation(path)
                || (!isPlain && CHANGES.matcher(path).matches());
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
    }

    /** Returns the decoded path without its language, by which the controllers are chosen; null for a request of the portal itself, and for one that the server refuses because it cannot read it. */
    private static @Nullable String path(Request request, Response response) {
        String asked = request.getDecodedRequestURI();
        return request.getAttribute(InternalRequest.ATTRIBUTE) != null
                        || response.getStatus() != HttpStatus.OK.value()
                        || asked == null
                ? null
                : LanguagePath.read(asked).path();
    }

    /** Returns the whole seconds after which the time is over. */
    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
