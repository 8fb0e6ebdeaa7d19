package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No post to the desk is accepted without the token of the session, not even from a person with every role. */
@StaffPortal
@TestInstance(Lifecycle.PER_CLASS)
class WithoutTokenTest {

    private static final String SIGN_OUT = "POST /staff/logout";

    /** In which something can be done. */
    private static final Set<String> STATES = Set.of(
            "-",
            "NEW",
            "REPORT",
            "DRAFT",
            "SUBMITTED",
            "APPROVED",
            "ACTIVE",
            "FRESH",
            "WAITING",
            "SHOWN",
            "SUPPRESSED",
            "OPEN");

    private final RequestMappingHandlerMapping mappings;
    private final Portal portal;
    private final Things things;
    private final JdbcClient jdbc;
    private final Browser everybody;

    WithoutTokenTest(
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            Portal portal,
            Things things,
            Askers askers,
            ExampleStaff staff,
            JdbcClient jdbc) {
        this.mappings = requestMappingHandlerMapping;
        this.portal = portal;
        this.things = things;
        this.jdbc = jdbc;
        askers.all(); // creates the authors of the changes
        String name = "untokened" + System.nanoTime();
        staff.add(name, Role.values());
        everybody = Browser.at(portal).signIn(name);
    }

    Stream<String> posts() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/staff"))
                .map(pattern -> "POST " + pattern)
                .filter(endpoint -> !endpoint.equals(SIGN_OUT))
                .sorted();
    }

    @Test
    void postsAreFound() {
        assertThat(posts()).hasSizeGreaterThan(30).anyMatch(endpoint -> endpoint.contains("/staff/scratch/"));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void isRefused(String endpoint) {
        List<String> states =
                things.statesOf(endpoint).stream().filter(STATES::contains).toList();
        assertThat(states).isNotEmpty();
        for (String state : states) {
            Things.Place place = things.placeFor(endpoint, state, true);
            long before = newest();
            Answer answer = everybody.postOnly(
                    place.path(), new ArrayList<>(place.fields().entrySet()));
            String what = endpoint + " " + state + " answered " + answer.status();

            if (endpoint.startsWith("POST /staff/login")) {
                assertThat(answer.header("Location")).as(what).isEqualTo("/staff");
            } else if (endpoint.startsWith("POST /staff/link/")) {
                assertThat(answer.header("Location")).as(what).isEqualTo(place.path() + "?old=yes");
            } else {
                assertThat(answer.status()).as(what).isEqualTo(403);
            }
            assertThat(actionsAfter(before)).as(what).containsExactly("ACCESS_REFUSED");
        }
        assertThat(everybody.getOnly("/staff").status()).as("still in").isEqualTo(200);
    }

    /** A page of the desk can sign its user out, however old it is. Another site cannot. */
    @Test
    void anotherSiteCannotSignOut() {
        String cookie = everybody.cookie("staff").replaceAll(";.*", "");
        Answer answer = portal.ask("POST", "/staff/logout", "Cookie", cookie, "Sec-Fetch-Site", "cross-site");

        assertThat(answer.header("Location")).isEqualTo("/staff");
        assertThat(everybody.getOnly("/staff").status()).isEqualTo(200);
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
    }

    private List<String> actionsAfter(long entry) {
        return jdbc.sql("select action from audit_entry where id > ? order by id")
                .param(entry)
                .query(String.class)
                .list();
    }
}
