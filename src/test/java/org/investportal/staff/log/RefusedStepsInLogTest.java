package org.investportal.staff.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The log has an entry for each refused step: the person, the step, the item, the address of the client and the reason. */
@StaffPortal
class RefusedStepsInLogTest {

    private static final Map<String, String> NOTE = Map.of("note.footnote.en", "A note.");

    private final Drafting drafting;
    private final ExampleStaff staff;
    private final Browser ada;
    private final Browser bo;
    private final String name = "refused-" + UUID.randomUUID().toString().substring(0, 8);

    RefusedStepsInLogTest(Portal portal, ApplicationContext context, ExampleStaff staff) {
        this.drafting = new Drafting(context);
        this.staff = staff;
        staff.add(name, Role.EDITOR, Role.REVIEWER);
        ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        bo = Browser.at(portal).signIn(name);
    }

    @Test
    void approvingOnesOwnChange() {
        long change = drafting.submitted(Drafting.figure(310), NOTE, name);
        post(change, "/approval", Map.of("revision", "1", "edition", "" + drafting.current()));

        assertRefused("change " + change, "change-approved: ", "cannot review it");
    }

    @Test
    void aStepInTheWrongState() {
        long change = drafting.begun(Drafting.figure(311), NOTE, name);
        post(change, "/recall", Map.of());

        assertRefused("change " + change, "change-recalled: ", "DRAFT");
    }

    @Test
    void aStepOfSomebodyElse() {
        long change = drafting.begun(Drafting.figure(312), NOTE, ExampleStaff.EDITOR);
        post(change, "/abandonment", Map.of());

        assertRefused("change " + change, "change-abandoned: ", "Only the authors");
    }

    @Test
    void writingInAChangeThatOneHasApproved() {
        long change = drafting.submitted(Drafting.figure(313), NOTE, ExampleStaff.EDITOR);
        Answer form = bo.get("/staff/changes/" + change + "/edit");
        drafting.approve(change, name);
        bo.submit(form, "form.content-form", Map.of("note.footnote.en", "Mine."));

        assertRefused("change " + change, "change-revised: ", "cannot edit it");
    }

    @Test
    void anOrderAndTakingItBackTwice() {
        long change = drafting.begun(Drafting.figure(314), NOTE, name);
        Map<String, String> order = Map.of("summary", "Not approved.", "when", "now", "change", "" + change);
        send("/staff/editions", order);
        assertRefused("changes " + change, "edition-published: ", "DRAFT");

        drafting.approve(drafting.submit(change, name), ExampleStaff.REVIEWER);
        Map<String, String> later = new LinkedHashMap<>(order);
        later.putAll(Map.of("when", "later", "at", "2999-01-01 09:00"));
        send("/staff/editions", later);
        Long planned = drafting.view(change).change().plannedEdition();
        send("/staff/editions/orders/" + planned + "/cancellation", Map.of());
        send("/staff/editions/orders/" + planned + "/cancellation", Map.of());
        assertRefused("order " + planned, "edition-cancelled: ", "cannot change");
    }

    @Test
    void aForbiddenChangeOfTheOwnAccount() {
        long own = staff.member(ExampleStaff.ADMINISTRATOR).account();
        String token = ada.get("/staff").html().select("input[name=_csrf]").val();
        ada.post("/staff/accounts/" + own + "/link", List.of(Map.entry("_csrf", token)));

        assertRefused("account " + own, "link-made: ", "is your own");
    }

    private void assertRefused(String about, String step, String why) {
        Elements rows = ada.get("/staff/log?action=step-refused&about=" + about.replace(" ", "%20"))
                .html()
                .select("tbody tr");
        Element row = rows.stream()
                .filter(one -> one.child(3).text().equals(about))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + about + " in " + rows.text()));

        assertThat(row.child(0).select("time").attr("datetime")).isNotEmpty();
        assertThat(row.child(1).text())
                .startsWith(ExampleStaff.fullName(about.startsWith("account") ? ExampleStaff.ADMINISTRATOR : name));
        assertThat(row.child(4).text()).startsWith(step).contains(why);
        assertThat(row.child(5).text()).isEqualTo("127.0.0.1");
    }

    private void post(long change, String step, Map<String, String> fields) {
        send("/staff/changes/" + change + step, fields);
    }

    private void send(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", bo.get("/staff").html().select("input[name=_csrf]").val());
        bo.post(path, List.copyOf(all.entrySet()));
    }
}
