package org.investportal.delivery;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.util.function.SingletonSupplier;

/** Sends public answers: at once if they are kept, before any filter, and otherwise after {@link PageCacheFilter} had them made. */
class PageCacheValve extends ValveBase {

    /** The attribute of a request that holds its answer, which is to be sent. */
    static final String ANSWER = PageCacheValve.class.getName();

    private final SingletonSupplier<PageCache> cache;

    /** Takes the cache when it is needed: the server is made before the database is known to be whole. */
    PageCacheValve(ObjectProvider<PageCache> cache) {
        super(true);
        this.cache = SingletonSupplier.of(cache::getObject);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        PublicAnswer answer = kept(request);
        if (answer == null) {
            getNext().invoke(request, response);
            answer = (PublicAnswer) request.getAttribute(ANSWER);
        }
        if (answer != null) {
            answer.representation(request).send(request, response);
        }
    }

    private @Nullable PublicAnswer kept(Request request) {
        String method = request.getMethod();
        boolean isPlain = request.getQueryString() == null // the filter knows which parameters matter
                && (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method));
        String path = request.getRequestURI();
        return isPlain && path != null // none if the server could not read the request
                ? cache.obtain().kept(new PageCache.Key(path, 1, request.isSecure()))
                : null;
    }
}
