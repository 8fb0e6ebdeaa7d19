package org.investportal.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.investportal.catalogue.value.Language;
import org.investportal.web.LanguagePath;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Removes the language from the path of a request, so that all later filters and controllers have one path for a page in all languages, and
 * adds it again to addresses in the response. It runs before the rules of access, which apply to the path.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguagePathFilter extends OncePerRequestFilter {

    private static final String LANGUAGE = LanguagePathFilter.class.getName();

    /** Returns the language of the request, which is that of its address if it was refused before it came here; English where no language was determined. */
    static Language of(HttpServletRequest request) {
        if (request.getAttribute(LANGUAGE) instanceof Language language) {
            return language;
        }
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return refused == null
                ? Language.EN
                : LanguagePath.read(refused.toString()).language();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LanguagePath address = LanguagePath.read(request.getRequestURI());
        request.setAttribute(LANGUAGE, address.language());
        chain.doFilter(new InOneLanguage(request), new LeadingBack(response, address.language()));
    }

    /** Request with a path without language. The path is read at each call, because a forwarded request has another one. */
    private static final class InOneLanguage extends HttpServletRequestWrapper {

        InOneLanguage(HttpServletRequest asked) {
            super(asked);
        }

        @Override
        public String getRequestURI() {
            return LanguagePath.read(super.getRequestURI()).path();
        }

        @Override
        public String getServletPath() {
            return LanguagePath.read(super.getServletPath()).path();
        }

        @Override
        public StringBuffer getRequestURL() {
            String asked = super.getRequestURL().toString();
            String host =
                    asked.substring(0, asked.length() - super.getRequestURI().length());
            return new StringBuffer(host + getRequestURI());
        }

        @Override
        public Locale getLocale() {
            return LanguagePathFilter.of(this).locale();
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(getLocale()));
        }
    }

    private static final class LeadingBack extends HttpServletResponseWrapper {

        private final Language language;

        LeadingBack(HttpServletResponse response, Language language) {
            super(response);
            this.language = language;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            boolean ours = location.startsWith("/");
            super.sendRedirect(
                    ours
                            ? new LanguagePath(
                                            language,
                                            LanguagePath.read(location).path())
                                    .written()
                            : location);
        }
    }
}
