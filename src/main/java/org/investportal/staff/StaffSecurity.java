package org.investportal.staff;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.investportal.accounts.Role;
import org.investportal.web.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The security chain of the desk: permissions for each address, and headers that limit the browser. Any other address is
 * refused, so that a new page is closed until a rule says who may open it.
 */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

    private static final String EDITOR = Role.EDITOR.name();
    private static final String REVIEWER = Role.REVIEWER.name();
    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

    /** Own scripts keep what is being typed, with requests of their own. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Pattern FRAMED = Pattern.compile("/staff/preview/[^/]+/(site|today)(/.*)?");
    private static final Pattern FRAMES = Pattern.compile("/staff/preview/[^/]+/beside");

    @Bean
    @Order(1)
    SecurityFilterChain staffPages(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            AuthenticationEntryPoint signInRequired,
            AccessDeniedHandler refusedAccess,
            PortalSettings settings)
            throws Exception {
        return http.securityMatcher("/staff", "/staff/**")
                .authorizeHttpRequests(StaffSecurity::authorize)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .addFilterBefore(new SameSiteFilter(), AuthorizationFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(signInRequired).accessDeniedHandler(refusedAccess))
                .headers(headers -> protect(headers, settings))
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD) // by ourselves, to say that something is refused
                .permitAll()
                .requestMatchers("/staff/login", "/staff/login/**", "/staff/link/*", "/staff/logout")
                .permitAll()
                .requestMatchers(
                        "/staff/accounts",
                        "/staff/accounts/**",
                        "/staff/appearance",
                        "/staff/appearance/**",
                        "/staff/log",
                        "/staff/log.csv",
                        "/staff/settings",
                        "/staff/sources",
                        "/staff/sources/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers("/staff/account/second-factor", "/staff/account/second-factor/**")
                .hasAnyAuthority(StaffAuthentication.IN, StaffAuthentication.LACKS_SECOND_FACTOR)
                .requestMatchers("/staff", "/staff/help", "/staff/help/**", "/staff/account", "/staff/account/**")
                .hasAuthority(StaffAuthentication.IN);
        authorizeReview(requests);
        authorizeSpreadsheets(requests);
        authorizeEditing(requests);
        authorizePreviews(requests);
        authorizeEnquiries(requests);
        requests.anyRequest().denyAll();
    }

    /** Reviewers approve and publish; editors undo what was published. */
    private static void authorizeReview(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/staff/editions/*/undo")
                .hasRole(EDITOR)
                .requestMatchers("/staff/changes/*/approval", "/staff/changes/*/publication", "/staff/changes/*/return")
                .hasRole(REVIEWER)
                .requestMatchers(HttpMethod.POST, "/staff/changes/*/remarks", "/staff/changes/*/answers")
                .hasAnyRole(EDITOR, REVIEWER)
                .requestMatchers("/staff/review", "/staff/editions", "/staff/editions/**")
                .hasRole(REVIEWER);
    }

    private static void authorizeSpreadsheets(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/staff/spreadsheets", "/staff/spreadsheets/**")
                .hasRole(EDITOR);
    }

    private static void authorizeEditing(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        "/staff/content/*/*",
                        "/staff/content/*/*/*",
                        "/staff/changes/*/edit",
                        "/staff/changes/*/edit/*",
                        "/staff/scratch/**",
                        "/staff/documents/new")
                .hasRole(EDITOR)
                .requestMatchers(HttpMethod.POST, "/staff/documents/*/removal")
                .hasAnyRole(REVIEWER, ADMINISTRATOR)
                .requestMatchers(HttpMethod.POST, "/staff/changes/**", "/staff/documents/**")
                .hasRole(EDITOR)
                .requestMatchers("/staff/suppressions", "/staff/suppressions/**")
                .hasAnyRole(REVIEWER, ADMINISTRATOR);
        authorizeReading(requests);
    }

    /** All roles read what is published and under way. */
    private static void authorizeReading(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        HttpMethod.GET,
                        "/staff/content/*",
                        "/staff/edit",
                        "/staff/changes",
                        "/staff/changes/**",
                        "/staff/documents",
                        "/staff/documents/*",
                        "/staff/ageing",
                        "/staff/ageing.csv",
                        "/staff/flagged",
                        "/staff/outdated",
                        "/staff/untranslated")
                .hasAnyRole(EDITOR, REVIEWER, ADMINISTRATOR);
    }

    /** All see previews; reviewers create links for people without an account. */
    private static void authorizePreviews(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/staff/preview/links")
                .hasRole(REVIEWER)
                .requestMatchers(HttpMethod.POST, "/staff/preview/**")
                .hasRole(REVIEWER)
                .requestMatchers(HttpMethod.GET, "/staff/preview", "/staff/preview/**")
                .hasAnyRole(EDITOR, REVIEWER, ADMINISTRATOR);
    }

    /** Editors and reviewers answer; administrators see all of it and erase. All of them hide public decisions. The search finds enquiries, too. */
    private static void authorizeEnquiries(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/staff/enquiries/person", "/staff/enquiries/person/*")
                .hasRole(ADMINISTRATOR)
                .requestMatchers(
                        "/staff/search", "/staff/enquiries", "/staff/enquiries.csv", "/staff/enquiries/decisions")
                .hasAnyRole(EDITOR, REVIEWER, ADMINISTRATOR)
                .requestMatchers(
                        HttpMethod.GET,
                        "/staff/enquiries/*",
                        "/staff/enquiries/*/answer", // the addresses of forms lead to the enquiry
                        "/staff/enquiries/*/decision",
                        "/staff/enquiries/*/note",
                        "/staff/enquiries/*/owner",
                        "/staff/enquiries/*/state")
                .hasAnyRole(EDITOR, REVIEWER, ADMINISTRATOR)
                .requestMatchers(HttpMethod.POST, "/staff/enquiries/*/**")
                .hasAnyRole(EDITOR, REVIEWER);
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers, PortalSettings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        hsts -> hsts.requestMatcher(asked -> settings.isSecure() || asked.isSecure()))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), browsing-topics=()"))
                .addHeaderWriter(StaffSecurity::allowFrames);
    }

    /** Lets the page that shows a previewed page beside today's put both into frames, and no other site. */
    private static void allowFrames(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath();
        if (FRAMED.matcher(path).matches()) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            response.setHeader(
                    "Content-Security-Policy",
                    CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        } else if (FRAMES.matcher(path).matches()) {
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY + "; frame-src 'self'");
        }
    }
}
