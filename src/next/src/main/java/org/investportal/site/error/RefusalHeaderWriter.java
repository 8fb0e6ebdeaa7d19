package org.investportal.site.error;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/**
 * Writes the headers that the security chain of an address writes, where a request was refused before it came there: by the
 * firewall, or by the server.
 */
@Component
class RefusalHeaderWriter {

    private static final String WRITTEN = "X-Content-Type-Options";

    private final List<SecurityFilterChain> chains;

    RefusalHeaderWriter(List<SecurityFilterChain> chains) {
        this.chains = chains;
    }

    /** Writes the headers, unless they are there already, and lets no cache use the answer without asking. */
    void write(@Nullable String asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!response.containsHeader(WRITTEN)) {
            writeAll(asked, request, response);
        }
        if (!Objects.requireNonNullElse(response.getHeader(HttpHeaders.CACHE_CONTROL), "")
                .contains("no-")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        }
    }

    private void writeAll(@Nullable String asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        HttpServletRequest proper = new ProperRequest(request, proper(asked));
        SecurityFilterChain chain = chains.stream()
                .filter(candidate -> candidate.matches(proper))
                .findFirst()
                .orElseThrow();
        for (Filter filter : chain.getFilters()) {
            if (filter instanceof HeaderWriterFilter headers) {
                headers.doFilter(proper, response, (none, nothing) -> {});
            }
        }
    }

    /** Returns the part of the path that can be read without doubt. */
    private static String proper(@Nullable String asked) {
        String path =
                Objects.requireNonNullElse(asked, "").replaceAll("/+", "/").replaceFirst("[^A-Za-z0-9/-].*", "");
        return path.startsWith("/") ? path : "/";
    }

    /** Request as the security chain would have received it, without the unreadable part. */
    private static final class ProperRequest extends HttpServletRequestWrapper {

        private final String path;

        ProperRequest(HttpServletRequest refused, String path) {
            super(refused);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public DispatcherType getDispatcherType() {
            return DispatcherType.REQUEST;
        }

        /** Returns no attributes: those of the refused request, such as its path, do not apply to this one. */
        @Override
        public @Nullable Object getAttribute(String name) {
            return null;
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {}
    }
}
