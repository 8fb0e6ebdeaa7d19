package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.audit.AuditAction;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every kind of user calls every endpoint of the desk, in every state of its item. The expected answers are the table
 * {@code authorisation.txt}, which people review; an endpoint without a row fails. The actual answers are written
 * to {@code target/authorisation.txt}, for comparison.
 */
@StaffPortal
class AuthorisationTest {

    private static final Path TABLE = Path.of("src/test/resources/authorisation.txt");
    private static final Path ANSWERED = Path.of("target/authorisation.txt");

    /** Actions that no post of the table leads to, and the test that sees each written. */
    private static final Map<AuditAction, String> ELSEWHERE = Map.ofEntries(
            Map.entry(
                    AuditAction.ENQUIRY_ANSWER_FAILED,
                    "mail.MailDeliveryTest$Facts#aMailToAnUnknownRecipientFailsAtOnceAndReopensTheEnquiry"),
            Map.entry(
                    AuditAction.ENQUIRIES_TRIMMED,
                    "enquiries.handling.EnquiryRetentionTest$Facts#deletesWhatIsSettledForLong"),
            Map.entry(
                    AuditAction.WATCHES_EXPORTED,
                    "watches.FigureWatchTest$Facts#anAdministratorTakesAndErasesWhatOnePersonWatches"),
            Map.entry(
                    AuditAction.WATCHES_ERASED,
                    "watches.FigureWatchTest$Facts#anAdministratorTakesAndErasesWhatOnePersonWatches"),
            Map.entry(
                    AuditAction.PREVIEW_LINK_OPENED,
                    "staff.preview.PreviewLinkTest$Facts#onlyTheHashOfALinkIsKeptAndTheLogSaysWhatHappened"),
            Map.entry(
                    AuditAction.NUMBER_DECIDED,
                    "staff.documents.DocumentLifeTest$Facts#aReplacedDecisionAndARefusedOneAreInTheLog"),
            Map.entry(AuditAction.SIGN_IN_THROTTLED, "staff.log.LogTest#holdsTheFirstAttemptThatAPauseRefuses"),
            Map.entry(AuditAction.SECOND_FACTOR_REMOVED, "staff.log.LogTest#holdsWhatBecomesOfASecondFactor"),
            Map.entry(AuditAction.RECOVERY_CODES_MADE, "staff.log.LogTest#holdsWhatBecomesOfASecondFactor"),
            Map.entry(AuditAction.RECOVERY_CODE_USED, "staff.log.LogTest#holdsWhatBecomesOfASecondFactor"),
            Map.entry(
                    AuditAction.APPROVAL_LAPSED,
                    "editorial.release.LapsedReviewServiceTest$Facts#anotherReviewerApprovesWhatLapsed"),
            Map.entry(AuditAction.SETTINGS_CHANGED, "staff.settings.SettingsTest#savedSettingsAreOnPublicPagesAtOnce"),
            Map.entry(
                    AuditAction.SOURCE_TEXT_ATTACHED, "staff.sources.SourceTextsTest#attachesTheTextAndRemovesItAgain"),
            Map.entry(
                    AuditAction.SOURCE_TEXT_REMOVED, "staff.sources.SourceTextsTest#attachesTheTextAndRemovesItAgain"),
            Map.entry(AuditAction.LOG_TRIMMED, "audit.AuditRetentionTest$Facts#deletesTheOldestAndSaysSo"),
            Map.entry(AuditAction.CONTENT_LEFT_ALONE, "catalogue.ShippedLaterTest$Facts#logsItemsThatWereLeftAlone"));

    private final RequestMappingHandlerMapping mappings;
    private final Askers askers;
    private final Things things;
    private final JdbcClient jdbc;

    AuthorisationTest(
            RequestMappingHandlerMapping requestMappingHandlerMapping, Askers askers, Things things, JdbcClient jdbc) {
        this.mappings = requestMappingHandlerMapping;
        this.askers = askers;
        this.things = things;
        this.jdbc = jdbc;
    }

    /** Asks for every page, and for the approval of a change, in one state each. */
    @Test
    void someAnswerEverybodyAsTheTableSays() throws IOException {
        Map<String, String> table = table();
        for (String endpoint : endpoints()) {
            if (endpoint.startsWith("GET ") || endpoint.endsWith("/approval")) {
                String state = things.statesOf(endpoint).get(0);
                String row = row(endpoint, state);
                assertThat(table).containsEntry(row, answers(endpoint, state, table.getOrDefault(row, "")));
            }
        }
    }

    @Tag("sweep")
    @Test
    void everyEndpointAnswersEverybodyAsTheTableSays() throws IOException {
        Map<String, String> table = table();
        Map<String, String> answered = new TreeMap<>();
        for (String endpoint : endpoints()) {
            for (String state : things.statesOf(endpoint)) {
                String row = row(endpoint, state);
                answered.put(row, answers(endpoint, state, table.getOrDefault(row, "")));
            }
        }
        Files.write(
                ANSWERED,
                answered.entrySet().stream()
                        .map(row -> row.getKey() + row.getValue())
                        .toList());

        assertThat(endpoints()).hasSizeGreaterThan(40);
        assertThat(answered).isEqualTo(table);
        assertThat(ELSEWHERE.keySet()).as("actions without a test here").containsAll(unseen());
    }

    /** An action that nothing here writes needs a test of its own, which has to be there. */
    @Test
    void actionsLoggedElsewhereHaveATest() throws ReflectiveOperationException {
        for (String test : ELSEWHERE.values()) {
            String[] parts = test.split("#", 2);
            assertThat(Class.forName("org.investportal." + parts[0]).getDeclaredMethods())
                    .as(test)
                    .anyMatch(method -> method.getName().equals(parts[1]) && method.isAnnotationPresent(Test.class));
        }
    }

    private Set<AuditAction> unseen() {
        Set<String> seen = Set.copyOf(jdbc.sql("select distinct action from audit_entry")
                .query(String.class)
                .list());
        return Stream.of(AuditAction.values())
                .filter(action -> !seen.contains(action.name()))
                .collect(Collectors.toSet());
    }

    private String answers(String endpoint, String state, String expected) {
        StringBuilder answers = new StringBuilder();
        for (Askers.Asker asker : askers.all()) {
            Things.Place place = things.placeFor(endpoint, state, !isRefused(expected, answers.length()));
            Map<String, Object> before = deeds();
            int status = asker.ask(endpoint, place);
            answers.append(String.format("%5d", status));
            if (status == 401 || status == 403 || status == 404) {
                assertThat(deeds())
                        .as(endpoint + " " + state + " after " + status)
                        .isEqualTo(before);
            }
        }
        return answers.toString();
    }

    /** How much was ever done: a refusal after the deed is none. */
    private Map<String, Object> deeds() {
        return jdbc.sql("select (select count(*) from transition) as transitions,"
                        + " (select count(*) from revision) as revisions,"
                        + " (select count(*) from suppression) as suppressions,"
                        + " (select count(*) from suppression where lifted_at is null) as suppressed,"
                        + " (select count(*) from account) as accounts,"
                        + " (select count(*) from account where disabled) as disabled,"
                        + " (select count(*) from planned_edition) as orders,"
                        + " (select count(*) from planned_edition where state = 'CANCELLED') as cancelled,"
                        + " (select count(*) from appearance_part) as parts,"
                        + " (select count(*) from enquiry) as enquiries,"
                        + " (select sum(version) from enquiry) as enquirySteps,"
                        + " (select count(*) from enquiry_entry) as enquiryEntries,"
                        + " (select sum(version + 1) from report_decision) as reportDecisions,"
                        + " (select count(*) from edition) as editions")
                .query()
                .singleRow();
    }

    /** Returns whether a refusal is expected. Such a request needs no item of its own; if it is accepted, the table differs anyway. */
    private static boolean isRefused(String expected, int at) {
        return expected.startsWith("  401", at) || expected.startsWith("  403", at);
    }

    private static String row(String endpoint, String state) {
        return String.format("%-62s %-10s", endpoint, state);
    }

    /** Every method and pattern of the desk that a controller answers. */
    private Set<String> endpoints() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(AuthorisationTest::endpoints)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        List<String> asked = methods.isEmpty()
                ? List.of("GET", "POST")
                : methods.stream().map(RequestMethod::name).toList();
        return mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/staff"))
                .flatMap(pattern -> asked.stream().map(method -> method + " " + pattern));
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int answers = line.length() - 5 * Askers.COUNT;
                rows.put(line.substring(0, answers), line.substring(answers));
            }
        }
        return rows;
    }
}
