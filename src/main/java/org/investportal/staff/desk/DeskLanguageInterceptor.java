package org.investportal.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.investportal.accounts.OwnAccountService;
import org.investportal.catalogue.value.Language;
import org.investportal.staff.StaffAuthentication;
import org.investportal.staff.StaffWording;
import org.investportal.web.LanguagePath;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads a person who comes to an English page of the desk from elsewhere, by a bookmark or a mail, to the page in the language of the account. */
@Configuration(proxyBeanMethods = false)
class DeskLanguageInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String DESK = "/staff";

    /** Pages to which links of the public site, or none of the desk, lead. */
    private static final Set<String> ENTRIES = Set.of(DESK, DESK + "/edit");

    /** What browsers say of a page that no link of the same site led to. */
    private static final Set<String> ELSEWHERE = Set.of("none", "cross-site");

    private final OwnAccountService accounts;
    private final StaffWording words;

    DeskLanguageInterceptor(OwnAccountService accounts, StaffWording words) {
        this.accounts = accounts;
        this.words = words;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(DESK, DESK + "/**")
                .excludePathPatterns(
                        DESK + "/preview/**"); // the language of a previewed page is that of the public page
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isFromElsewhere(request)
                || words.language() != Language.EN
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication reader)) {
            return true;
        }
        Language own = accounts.get(reader.getPrincipal()).deskLanguage();
        if (own == Language.EN) {
            return true;
        }
        String query = Optional.ofNullable(request.getQueryString())
                .map(parameters -> "?" + parameters)
                .orElse("");
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, new LanguagePath(own, request.getRequestURI() + query).written());
        return false;
    }

    /** Tells whether no page of the desk led here. The entries are taken so, too, unless they name a language. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        boolean first = ENTRIES.contains(request.getRequestURI());
        boolean other = "document".equals(request.getHeader("Sec-Fetch-Dest"))
                && ELSEWHERE.contains(String.valueOf(request.getHeader("Sec-Fetch-Site")));
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter("language") == null
                && (first || other);
    }
}
