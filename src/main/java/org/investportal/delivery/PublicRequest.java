package org.investportal.delivery;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A public request without everything that could make its answer differ from the answer to others: no cookie and no header but that of the host. It asks by GET for
 * the whole answer, of which {@link PublicAnswer} sends what the client wants. If the answer may be kept, the request has only the parameter that its key names.
 */
final class PublicRequest extends HttpServletRequestWrapper {

    private static final String PAGE = "page";

    private final PageCache.@Nullable Key key;

    PublicRequest(HttpServletRequest request, PageCache.@Nullable Key key) {
        super(request);
        this.key = key;
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isShown(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isShown(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(List.of(HttpHeaders.HOST));
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    private static boolean isShown(String name) {
        return HttpHeaders.HOST.equalsIgnoreCase(name);
    }

    @Override
    public @Nullable String getQueryString() {
        if (key == null) {
            return super.getQueryString();
        }
        return key.page() == 1 ? null : PAGE + "=" + key.page();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (key == null) {
            return super.getParameterMap();
        }
        return key.page() == 1 ? Map.of() : Map.of(PAGE, new String[] {String.valueOf(key.page())});
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(Objects.requireNonNull(name));
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
