package org.investportal.staff.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.OwnAccountService;
import org.investportal.accounts.Role;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Phone;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

@StaffPortal
class LogTest {

    private final Portal portal;
    private final ExampleStaff staff;
    private final OwnAccountService own;
    private final AuditLog log;
    private final Drafting drafting;
    private final Browser ada;
    private final String name = "logged" + System.nanoTime();

    LogTest(Portal portal, ExampleStaff staff, OwnAccountService own, AuditLog log, ApplicationContext context) {
        this.drafting = new Drafting(context);
        this.portal = portal;
        this.staff = staff;
        this.own = own;
        this.log = log;
        ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
    }

    @Test
    void hasSignInsRefusalsAndAddresses() {
        staff.add(name, Role.EDITOR);
        Browser owner = Browser.at(portal);
        owner.signIn(ExampleStaff.email(name), "wrong");
        owner.signIn(name);
        owner.get("/staff/accounts");
        owner.submit(owner.get("/staff"), "form.sign-out", Map.of());

        assertEquals(
                List.of("Signed out", "Access refused", "Signed in"),
                ada.get("/staff/log?who=" + name.substring(0, 12) + name.substring(12))
                        .html()
                        .select("tbody td:nth-child(3)")
                        .eachText());
        Answer refused = ada.get("/staff/log?about=" + name + "&action=sign-in-refused");
        assertEquals(1, refused.html().select("tbody tr").size());
        assertEquals("127.0.0.1", refused.html().select("tbody td:nth-child(6)").text());
    }

    @Test
    void aChineseReaderSeesTheChineseTitleOfAChangeAndTheFileTheStoredOne() {
        long change = drafting.submitted(
                Drafting.figure(309), Map.of("note.footnote.en", "Looked up " + name), ExampleStaff.EDITOR);
        String about = "/staff/log?about=change%20" + change + "&action=change-submitted";
        String title = drafting.view(change).title();
        String indicator =
                drafting.published(new Subject(ItemKind.INDICATOR, 104)).get("name.zh");
        Browser chinese = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR).in(Language.ZH);

        assertTrue(detail(ada.get(about)).startsWith(title + ": "));
        assertTrue(detail(chinese.get(about)).startsWith(indicator + "，"), detail(chinese.get(about)));
        assertTrue(detail(chinese.get(about)).endsWith(": Look at the table."));
        assertTrue(chinese.get(about.replace("log?", "log.csv?")).body().contains(title));
    }

    private static String detail(Answer log) {
        return log.html().select("tbody td:nth-child(5)").text();
    }

    /** A correct password without the second step has its own entry, since the password may be stolen. */
    @Test
    void holdsARightPasswordWithoutTheSecondStep() {
        staff.add(name, Role.EDITOR);
        String secret = own.newSecret();
        own.addSecondFactor(staff.member(name), secret, Phone.code(secret, 0), "");
        Browser.at(portal).signIn(ExampleStaff.email(name), ExampleStaff.password(name));

        assertEquals(1, rows("about=" + name + "&action=password-accepted"));
        assertEquals(0, rows("about=" + name + "&action=signed-in"));
    }

    @Test
    void holdsWhatBecomesOfASecondFactor() {
        long id = staff.add(name, Role.EDITOR);
        String secret = own.newSecret();
        own.addSecondFactor(staff.member(name), secret, Phone.code(secret, 0), "");
        String code = own.renewRecoveryCodes(staff.member(name)).get(0);
        Browser owner = Browser.at(portal);
        Answer half = owner.signIn(ExampleStaff.email(name), ExampleStaff.password(name));
        owner.submit(half, "main form", Map.of("code", code));
        ada.submit(ada.get("/staff/accounts/" + id), "#remove-form", Map.of());

        for (String action :
                List.of("second-factor-set", "recovery-codes-made", "recovery-code-used", "second-factor-removed")) {
            assertEquals(1, rows("about=account%20" + id + "&action=" + action), action);
        }
    }

    @Test
    void holdsThatTheOwnerUsedARecoveryCodeInASession() {
        long id = staff.add(name, Role.EDITOR);
        String secret = own.newSecret();
        own.addSecondFactor(staff.member(name), secret, Phone.code(secret, 0), "");
        String code = own.renewRecoveryCodes(staff.member(name)).get(0);

        own.proveCode(staff.member(name), code, new ClientInfo("192.0.2.7", null));

        assertEquals(1, rows("about=account%20" + id + "&action=recovery-code-used"));
    }

    @Test
    void holdsTheFirstAttemptThatAPauseRefuses() {
        staff.add(name, Role.EDITOR);
        failToSignIn(5);
        staff.lengthenPauses();
        failToSignIn(3);

        assertEquals(5, rows("about=" + name + "&action=sign-in-refused"));
        assertEquals(1, rows("about=" + name + "&action=sign-in-throttled"));
    }

    private void failToSignIn(int times) {
        for (int time = 0; time < times; time++) {
            Browser.at(portal).signIn(ExampleStaff.email(name), "wrong");
        }
    }

    @Test
    void hasReadersAndExports() {
        staff.add(name, Role.ADMINISTRATOR);
        Browser reader = Browser.at(portal).signIn(name);
        reader.get("/staff/log?action=signed-in&who=unknown");
        reader.get("/staff/log.csv?from=2020-01-01");
        reader.get("/staff/log.csv?from=abc");

        assertEquals(
                List.of("Log exported 2020-01-01", "Log read signed-in"),
                ada.get("/staff/log?about=log&who=" + name).html().select("tbody tr").stream()
                        .map(row ->
                                row.select("td:nth-child(3), td:nth-child(5)").eachText())
                        .map(cells -> String.join(" ", cells))
                        .toList());
    }

    /** The log identifies the account, since the name of a person may change. */
    @Test
    void namesTheAccount() {
        long id = staff.add(name, Role.EDITOR);
        Browser.at(portal).signIn(name);

        assertEquals(
                "account " + id + ", " + ExampleStaff.email(name),
                ada.get("/staff/log?who=" + name).html().select("tbody small").text());
    }

    private int rows(String query) {
        return ada.get("/staff/log?" + query).html().select("tbody tr").size();
    }

    @Test
    void inputInTheEmailFieldIsNotLogged() {
        Browser.at(portal).signIn("my secret password " + name, "x");

        assertFalse(ada.get("/staff/log.csv").body().contains(name));
    }

    @Test
    void isReadPageByPage() {
        for (int number = 0; number < 60; number++) {
            log.record(AuditAction.CHANGE_REVISED, null, name, "change 1%", "");
        }
        Answer first = ada.get("/staff/log?who=" + name);
        Answer second = ada.get(first.html().select(".paging a:contains(Older)").attr("href"));

        assertEquals(50, first.html().select("tbody tr").size());
        assertEquals(10, second.html().select("tbody tr").size());
        assertEquals(0, second.html().select(".paging a:contains(Older)").size());
        assertEquals(
                0,
                ada.get("/staff/log?who=" + name + "&about=change%201_")
                        .html()
                        .select("tbody tr")
                        .size());
    }

    @Test
    void aFullPageHasNoOlderOne() {
        for (int number = 0; number < 50; number++) {
            log.record(AuditAction.CHANGE_REVISED, null, name, "change 1", "");
        }
        Answer full = ada.get("/staff/log?who=" + name);

        assertEquals(50, full.html().select("tbody tr").size());
        assertEquals(0, full.html().select(".paging a:contains(Older)").size());
    }

    @Test
    void isExportedWithTheSameFiltersAndRunsNoFormula() throws Exception {
        log.record(AuditAction.CHANGE_REVISED, null, name, "=1+1", "+1 with \"quotes\", and commas");
        String csv = ada.get("/staff/log?who=" + name)
                .html()
                .select(".paging a:contains(CSV)")
                .attr("href");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(ada.get(csv).body()))
                .getRecords();

        assertEquals(1, rows.size());
        assertEquals("'=1+1", rows.get(0).get("about"));
        assertEquals("'+1 with \"quotes\", and commas", rows.get(0).get("detail"));
    }

    @Test
    void isFilteredByDay() {
        log.record(AuditAction.CHANGE_REVISED, null, name, "", "");

        assertEquals(0, lines("&to=2020-01-01"));
        assertEquals(1, lines("&from=2020-01-01&to=9998-12-31"));
        assertEquals(
                422, ada.get("/staff/log?from=abc&to=99999-01-01&olderThan=").status());
    }

    @Test
    void anInvalidFilterExportsNothing() {
        Answer answer = ada.get("/staff/log.csv?from=abc");

        assertEquals(422, answer.status());
        assertEquals("text/html", answer.mediaType());
        assertEquals("abc", answer.html().select("#from").val());
        assertEquals(200, ada.get("/staff/log.csv?from=2020-01-01").status());
    }

    @Test
    void isForAdministratorsAlone() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);

        assertEquals(403, edith.get("/staff/log").status());
        assertEquals(403, edith.get("/staff/log.csv").status());
        assertTrue(Browser.at(portal).get("/staff/log.csv").html().title().startsWith("Sign in"));
    }

    private int lines(String more) {
        return ada.get("/staff/log?who=" + name + more)
                .html()
                .select("tbody tr")
                .size();
    }
}
