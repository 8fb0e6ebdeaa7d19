package org.investportal.delivery;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.function.SingletonSupplier;

/** Sends public answers: kept ones before any filter, and others when the controllers have made them for {@link PageCacheFilter}. */
class PageCacheValve extends ValveBase {

    /** The attribute of a request that holds its answer, which is to be sent. */
    static final String ANSWER = PageCacheValve.class.getName();

    private final SingletonSupplier<PageCache> cache;

    /** Takes the cache when it is needed: the server is made before the database is checked. */
    PageCacheValve(ObjectProvider<PageCache> cache) {
        super(true);
        this.cache = SingletonSupplier.of(cache::getObject);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        PublicAnswer answer = kept(request, response);
        if (answer == null) {
            getNext().invoke(request, response);
            answer = (PublicAnswer) request.getAttribute(ANSWER);
        }
        if (answer != null) {
            answer.representation(request).send(request, response);
        }
    }

    /** Returns null for a request that the server refuses because it cannot read it, and for one with parameters, since the filter knows which of them matter. */
    private @Nullable PublicAnswer kept(Request request, Response response) {
        String method = request.getMethod();
        boolean isPlain = response.getStatus() == HttpStatus.OK.value()
                && request.getQueryString() == null
                && (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method));
        String path = request.getRequestURI();
        return isPlain && path != null ? cache.obtain().kept(new PageCache.Key(path, 1)) : null;
    }
}
