package org.investportal.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;

/** The chain of everything public: readable by all, no session, and headers that let a page load only what is ours. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    /** Content security policy. The field of the search asks for suggestions, and tools that measure a page fetch robots.txt on its behalf: connect-src allows both. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'self'; ";

    /** The rest of it for all answers but embeds and those of the API. */
    private static final String PAGES = "script-src 'self'; frame-ancestors 'none'";

    /** The files that are made of published content: data, pictures of charts, citations, social cards and feeds. */
    private static final Pattern FILE = Pattern.compile(
            "/data/.+|/compare/(figures\\.csv|chart\\.(svg|png))|(/sectors/[^/]+)?/(card\\.png|feed\\.atom)"
                    + "|(/editions/\\d+)?/figures/.+/citation\\.(bib|json|ris)");

    /** Scripts of any other site may read the answer. Each answer says so to all clients, because answers are kept. */
    private static final HeaderWriter ANY_SITE = new DelegatingRequestMatcherHeaderWriter(
            request -> HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()),
            new StaticHeadersWriter(List.of(
                    new Header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, CorsConfiguration.ALL),
                    new Header(
                            HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                            "Content-Language, ETag, RateLimit, RateLimit-Policy, Retry-After"))));

    /** Other sites show embeds in frames, and nothing else. Embeds have no script. */
    @Bean
    @Order(3)
    SecurityFilterChain embeds(HttpSecurity http, PortalSettings settings) throws Exception {
        http.securityMatcher(PublicPath.EMBED + "/**")
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::disable));
        return chain(http, settings, "frame-ancestors *");
    }

    /** Scripts of other sites may read the API, by the methods that it has. */
    @Bean
    @Order(4)
    SecurityFilterChain api(HttpSecurity http, PortalSettings settings) throws Exception {
        http.securityMatcher(PublicPath.API_V1 + "/**");
        return chain(readByAnySite(http), settings, "frame-ancestors 'none'");
    }

    /** Scripts of other sites may read files, and pages of other sites may show the pictures among them. */
    @Bean
    @Order(5)
    SecurityFilterChain files(HttpSecurity http, PortalSettings settings) throws Exception {
        http.securityMatcher(request -> FILE.matcher(request.getServletPath()).matches());
        return chain(readByAnySite(http), settings, PAGES, CrossOriginResourcePolicy.CROSS_ORIGIN);
    }

    private static HttpSecurity readByAnySite(HttpSecurity http) throws Exception {
        return http.cors(cors -> cors.configurationSource(PublicSecurity::preflight))
                .headers(headers -> headers.addHeaderWriter(ANY_SITE));
    }

    /** Returns what a browser may send that asks first, as it does for the tag of an answer that it has; null for other requests. */
    private static @Nullable CorsConfiguration preflight(HttpServletRequest request) {
        if (!CorsUtils.isPreFlightRequest(request)) {
            return null;
        }
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.addAllowedOrigin(CorsConfiguration.ALL);
        configuration.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        configuration.addAllowedHeader(HttpHeaders.IF_NONE_MATCH);
        configuration.setMaxAge(Duration.ofDays(1));
        return configuration;
    }

    @Bean
    SecurityFilterChain publicPages(HttpSecurity http, PortalSettings settings) throws Exception {
        return chain(http, settings, PAGES);
    }

    private static SecurityFilterChain chain(HttpSecurity http, PortalSettings settings, String policy)
            throws Exception {
        return chain(http, settings, policy, CrossOriginResourcePolicy.SAME_ORIGIN);
    }

    /**
     * @param policy the rest of the content security policy
     * @param users which sites may show the answers in their pages
     */
    private static SecurityFilterChain chain(
            HttpSecurity http, PortalSettings settings, String policy, CrossOriginResourcePolicy users)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(
                        AbstractHttpConfigurer
                                ::disable) // nothing public changes anything but the form for enquiries, which needs no
                // session: decision 0026
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(asked -> settings.isSecure()))
                        .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY + policy))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(users))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), browsing-topics=()")))
                .build();
    }
}
