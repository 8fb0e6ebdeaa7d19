package org.investportal.staff.preview;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.investportal.web.LanguagePath;
import org.springframework.http.HttpHeaders;

/** A response with a page of a preview: caches do not keep it, and redirects lead to the page of the preview. */
final class PreviewResponse extends HttpServletResponseWrapper {

    /** The headers by which public pages are cached, in lower case. The security chain of previews adds its own. */
    private static final Set<String> OF_CACHES = Set.of("cache-control", "etag", "last-modified", "expires");

    private final String base;

    PreviewResponse(HttpServletResponse response, PreviewAddress address) {
        super(response);
        this.base = address.base();
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isOfCaches(name)) {
            super.setHeader(name, located(name, value));
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!isOfCaches(name)) {
            super.addHeader(name, located(name, value));
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (!isOfCaches(name)) {
            super.setDateHeader(name, date);
        }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(below(location));
    }

    private String located(String name, String value) {
        return HttpHeaders.LOCATION.equalsIgnoreCase(name) ? below(value) : value;
    }

    private String below(String location) {
        LanguagePath led = LanguagePath.read(location);
        return location.startsWith("/") ? new LanguagePath(led.language(), base + led.path()).written() : location;
    }

    private static boolean isOfCaches(String name) {
        return OF_CACHES.contains(name.toLowerCase(Locale.ROOT));
    }
}
