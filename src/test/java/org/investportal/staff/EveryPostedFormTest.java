package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Posts unusual text into every field of every form of the desk: no request fails, and typed text is saved or shown again
 * in its field. Forms are found by their POST handlers, so that a new form is tried as soon as it exists.
 */
@StaffPortal
@TestInstance(Lifecycle.PER_CLASS)
class EveryPostedFormTest {

    /** The last two characters are invisible. */
    private static final String HIDDEN = "Hidden\u202e\ufdd0";

    /** The fields with text that other people read later. */
    private static final Set<String> READ_BY_OTHERS = Set.of(
            "fullName",
            "reason",
            "reasonInChinese",
            "remark",
            "returnRemark",
            "summary",
            "summaryInChinese",
            "number",
            "period",
            "note.footnote.en",
            "contact-address-zh");

    private static final String MARKUP = "<b>bold</b><script>alert(1)</script>\"' onload=x";

    private static final List<String> TYPED =
            List.of("abc", "", "x".repeat(10_000), "🏙️", MARKUP, "1\u0000\u0001", HIDDEN);

    /** In which pages have forms; in others there is nothing to type into. */
    private static final Set<String> OFFERED =
            Set.of("-", "NEW", "REPORT", "DRAFT", "SUBMITTED", "ACTIVE", "FRESH", "WAITING", "SHOWN", "OPEN");

    /** The fields that a form has only if it creates the first account. */
    private static final Set<String> OF_THE_FIRST_ACCOUNT = Set.of("email", "fullName", "roles");

    /** Chosen, or put there by the page. */
    private static final Set<String> NOT_TYPED =
            Set.of("change", "kind", "when", "roles", "revision", "edition", "conflict", "answered");

    private static final String TEXTS =
            "textarea, input:not([type=hidden], [type=file], [type=password], [type=checkbox], [type=radio], [autocomplete=one-time-code])";

    private final Map<String, HandlerMethod> posts = new TreeMap<>();
    private final Portal portal;
    private final Things things;
    private final JdbcClient jdbc;
    private final Typist everybody;
    private final Typist author;

    EveryPostedFormTest(
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            Portal portal,
            Things things,
            Askers askers,
            ExampleStaff staff,
            JdbcClient jdbc) {
        this.portal = portal;
        this.things = things;
        this.jdbc = jdbc;
        askers.all(); // creates the authors of the changes
        String name = "everything" + System.nanoTime();
        staff.add(name, Role.values());
        everybody = new Typist(name);
        author = new Typist(Askers.BOTH);
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/staff"))
                        .forEach(pattern -> posts.put("POST " + pattern, handler));
            }
        });
    }

    Stream<String> endpoints() {
        return posts.keySet().stream();
    }

    @Test
    void formsAreFound() {
        assertThat(posts).hasSizeGreaterThan(30);
        assertThat(fields("POST /staff/login")).contains("email", "password", "next");
    }

    /** Each text into each field in one state, and into all fields at once in every other. */
    @Tag("sweep")
    @ParameterizedTest
    @MethodSource("endpoints")
    void takesWhateverIsTyped(String endpoint) {
        List<String> states = statesWithAForm(endpoint);
        for (String text : TYPED) {
            fields(endpoint).forEach(field -> tryOut(endpoint, states.get(0), Map.of(field, text)));
            states.forEach(state -> tryOutEverywhere(endpoint, state, text));
        }
    }

    /** One text into all fields at once, in one state. */
    @ParameterizedTest
    @MethodSource("endpoints")
    void takesMarkup(String endpoint) {
        tryOutEverywhere(endpoint, statesWithAForm(endpoint).get(0), MARKUP);
    }

    private List<String> statesWithAForm(String endpoint) {
        List<String> states =
                things.statesOf(endpoint).stream().filter(OFFERED::contains).toList();
        assertThat(states).as("a state in which there is a form").isNotEmpty();
        return states;
    }

    private void tryOutEverywhere(String endpoint, String state, String text) {
        Map<String, String> everywhere = new LinkedHashMap<>();
        fields(endpoint).forEach(field -> everywhere.put(field, text));
        tryOut(endpoint, state, everywhere);
    }

    private List<String> fields(String endpoint) {
        if (endpoint.contains("/staff/settings")) {
            return List.of("contact-address-zh", "zone");
        }
        if (endpoint.contains("/staff/spreadsheets")) {
            return List.of("text");
        }
        HandlerMethod handler = Objects.requireNonNull(posts.get(endpoint));
        return PostedFields.takesAll(handler)
                ? List.of("number", "period", "note.footnote.en")
                : PostedFields.of(handler);
    }

    private void tryOut(String endpoint, String state, Map<String, String> typed) {
        Things.Place place = things.placeFor(endpoint, state, true);
        Typist typist = endpoint.contains("/staff/changes/") ? author : everybody;
        Map<String, String> fields = new LinkedHashMap<>(place.fields());
        fields.putAll(typed);
        jdbc.sql("delete from sign_in_attempt")
                .update(); // repeated failures cause a pause, and these posts look like guesses
        fields.put("_csrf", typist.token());
        Answer answer = typist.browser.postOnly(place.path(), new ArrayList<>(fields.entrySet()));
        if (answer.status() != 422) { // it may have ended sessions
            everybody.token = null;
            author.token = null;
        }
        String what = endpoint + " " + state + " " + shortened(typed) + " answered " + answer.status();

        assertThat(answer.status()).as(what).isLessThan(500).isNotEqualTo(400);
        boolean readByOthers = typed.keySet().stream().anyMatch(READ_BY_OTHERS::contains);
        if (typed.containsValue(HIDDEN)
                && readByOthers
                && !endpoint.contains("/staff/link/")
                && !endpoint.endsWith("/reading")) { // which stores nothing
            assertThat(answer.status()).as(what).isNotIn(200, 302);
        }
        if (answer.status() == 422) {
            typed.entrySet().stream()
                    .filter(one -> !endpoint.contains("/staff/link/") || !OF_THE_FIRST_ACCOUNT.contains(one.getKey()))
                    .forEach(one -> assertShown(answer, one.getKey(), one.getValue(), what));
        }
    }

    /** Checks that the text is in its field, if people type into it. Values set by the page itself, and secrets, are not shown again. */
    private static void assertShown(Answer answer, String field, String text, String what) {
        Elements controls = answer.html().getElementsByAttributeValue("name", field);
        Elements typedInto = controls.select(TEXTS);
        if (controls.isEmpty() && !NOT_TYPED.contains(field)) {
            assertThat(storable(answer.html().wholeText()))
                    .as(what + " tells " + field)
                    .contains(storable(text));
        }
        if (!typedInto.isEmpty()) {
            assertThat(typedInto.stream().map(EveryPostedFormTest::shown))
                    .as(what + " keeps " + field)
                    .anyMatch(shown -> storable(shown).equals(storable(text)));
        }
    }

    private static String shown(Element control) {
        return control.nameIs("textarea") ? control.wholeText() : control.attr("value");
    }

    /** Returns the text without the characters that no stored text may contain. */
    private static String storable(String text) {
        return text.replaceAll("[\\p{Cntrl}\uFFFD]", "").strip();
    }

    private static String shortened(Map<String, String> typed) {
        String all = typed.toString();
        return all.length() <= 100 ? all : all.substring(0, 100) + "…";
    }

    /** A person who types, and who signs in again if a sent form has ended the session. */
    private final class Typist {

        private final String name;
        private Browser browser;
        private @Nullable String token;

        Typist(String name) {
            this.name = name;
            this.browser = Browser.at(portal).signIn(name);
        }

        /** Returns the token of the session, from a page unless no post since the last one can have changed it. */
        String token() {
            String known = token;
            if (known == null) {
                known = tokenOfPage();
                if (!browser.place().equals("/staff/account")) {
                    browser = Browser.at(portal).signIn(name);
                    known = tokenOfPage();
                }
                token = known;
            }
            return known;
        }

        private String tokenOfPage() {
            return browser.get("/staff/account")
                    .html()
                    .select("input[name=_csrf]")
                    .attr("value");
        }
    }
}
