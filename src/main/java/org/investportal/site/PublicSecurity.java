package org.investportal.site;

import org.investportal.web.PortalSettings;
import org.investportal.web.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The chain of everything public: readable by all, no session, no cookie, and headers that let a page load only what is ours. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    /** Content security policy. Our pages open no connections; tools that measure a page fetch robots.txt on its behalf, which connect-src allows. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    /** Other sites show embeds in frames, and nothing else. */
    @Bean
    @Order(3)
    SecurityFilterChain embeds(HttpSecurity http, PortalSettings settings) throws Exception {
        http.securityMatcher(PublicPath.EMBED + "/**")
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::disable));
        return chain(http, settings, "*");
    }

    @Bean
    SecurityFilterChain publicPages(HttpSecurity http, PortalSettings settings) throws Exception {
        return chain(http, settings, "'none'");
    }

    /** @param frames the sites that may show the pages in a frame */
    private static SecurityFilterChain chain(HttpSecurity http, PortalSettings settings, String frames)
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
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY + frames))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy("camera=(), geolocation=(), microphone=(), browsing-topics=()")))
                .build();
    }
}
