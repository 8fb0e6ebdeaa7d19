package org.investportal.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags what is public by what it says and sends it only to those who have something else. Everybody may keep it and has to ask before it is
 * used again, since pages change as soon as an edition is published. The tags are weak: what has a strong one is sent uncompressed.
 */
@Component
class EntityTagFilter extends ShallowEtagHeaderFilter {

    private static final String DESK = "/staff";

    EntityTagFilter() {
        setWriteWeakETag(true);
    }

    /** Skips the desk: its pages must not be stored, and they contain tokens that change each time. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath(); // as the security chains read it, not as it was written
        return path.equals(DESK) || path.startsWith(DESK + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        super.doFilterInternal(
                HttpMethod.HEAD.matches(request.getMethod()) ? whole(request) : request, response, chain);
    }

    /** Returns the request as a GET request, because a response without a body has no tag; the server leaves out the body. */
    private static HttpServletRequest whole(HttpServletRequest head) {
        return new HttpServletRequestWrapper(head) {
            @Override
            public String getMethod() {
                return HttpMethod.GET.name();
            }
        };
    }

    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, java.io.InputStream body) {
        boolean tagged = super.isEligibleForEtag(request, response, status, body);
        if (tagged && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        }
        return tagged;
    }
}
