package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.jsoup.nodes.Element;

/** An editor and a reviewer of a portal in a process of its own, who sign in and do the work of the desk with browsers. */
final class ProcessStaff {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/staff/link/\\S+)");
    private static final String EDITOR = "edith@invest.example.org";
    private static final String REVIEWER = "rita@invest.example.org";
    private static final String PASSWORD = "nine slow boats on the canal";
    private static final String FORM = "form.content-form";

    private final Browser editor;
    private final Browser reviewer;

    private ProcessStaff(int port) {
        this.editor = signedIn(EDITOR, port);
        this.reviewer = signedIn(REVIEWER, port);
    }

    /** Makes their accounts with the link that a first start has printed; the editor is the administrator, too. */
    static ProcessStaff first(PortalProcess portal) throws IOException {
        Browser editor = Browser.at(portal.port());
        choosePassword(editor, link(String.join("\n", portal.output())), Map.of("email", EDITOR, "fullName", "Edith"));
        editor.signIn(EDITOR, PASSWORD);
        Answer made = done(editor.submit(
                "/staff/accounts/new", Map.of("email", REVIEWER, "fullName", "Rita", "roles", "reviewer")));
        choosePassword(
                Browser.at(portal.port()), link(made.html().select("#link").text()), Map.of());
        return new ProcessStaff(portal.port());
    }

    /** The same people sign in to another portal with the same accounts. */
    static ProcessStaff at(PortalProcess portal) throws IOException {
        return new ProcessStaff(portal.port());
    }

    private static String link(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static void choosePassword(Browser browser, String link, Map<String, String> person) {
        Map<String, String> typed = new HashMap<>(person);
        typed.putAll(Map.of("newPassword", PASSWORD, "newPasswordAgain", PASSWORD));
        done(browser.submit(link, typed));
    }

    private static Browser signedIn(String email, int port) {
        Browser browser = Browser.at(port);
        browser.signIn(email, PASSWORD);
        assertThat(browser.place()).isEqualTo("/staff");
        return browser;
    }

    /** Publishes an edition with another number of a figure, and returns the path of the edition. */
    String publish(int figure, String number) {
        String change = draft(figure, number);
        Map<String, String> correction = Map.of("kind", "correction", "reason", "A digit was wrong.");
        done(editor.submit(editor.get(change), "form[action$=/submission]", correction));
        done(reviewer.submit(reviewer.get(change), "form[action$=/approval]", Map.of()));
        String form = "/staff/editions/new?change=" + change.replaceAll(".*/", "") + "&when=now";
        Answer published = done(reviewer.submit(
                reviewer.get(form), "main form", Map.of("summary", "Now " + number, "conflictReason", "As stated.")));
        if (published.html().select(".done a").isEmpty()) { // it asks why figures disagree
            published = done(reviewer.submit(published, "main form", Map.of("conflictReason", "As the source says.")));
        }
        return published.html().select(".done a").attr("href");
    }

    /** Returns the path of a new change, which stays a draft. */
    String draft(int figure, String number) {
        done(editor.submit("/staff/content/figure/" + figure, unprinted(number)));
        assertThat(editor.place()).matches("/staff/changes/\\d+");
        return editor.place();
    }

    /** A number that no source prints, with the answer to where it is from, which is a new one for each number. */
    private static Map<String, String> unprinted(String number) {
        String reason = "The agency counted again: " + number + ".";
        return Map.of(
                "number", number, "origin", "not-printed", "origin-reason.en", reason, "note.correction.en", reason);
    }

    /** The form of a draft. */
    Answer edit(String change) {
        return editor.get(change + "/edit");
    }

    /** Saves the draft with another number. */
    Answer save(String change, String number) {
        return editor.submit(edit(change), "main form:not(.notice-scratch)", unprinted(number));
    }

    String number(String change) {
        return done(edit(change)).html().select("#number").val();
    }

    /** Types without saving, as the script of the form does. */
    void type(String change, String number) {
        Element form = Objects.requireNonNull(done(edit(change)).html().selectFirst(FORM));
        List<Map.Entry<String, String>> fields = new ArrayList<>(Browser.held(form));
        fields.removeIf(field -> field.getKey().equals("number"));
        fields.add(Map.entry("number", number));
        done(editor.postOnly(form.attr("data-scratch"), fields));
    }

    /** Returns the number that was typed and not saved. */
    String typed(String change) {
        return done(editor.get(change + "/edit?scratch"))
                .html()
                .select("#number")
                .val();
    }

    void suppress(String text) {
        done(reviewer.submit(text, Map.of("reason", "A court said so.")));
    }

    /** Erases the data of the person with that address, and returns the page that says so. */
    Answer erase(String email) {
        Answer found = done(editor.submit("/staff/enquiries/person", Map.of("key", email)));
        Answer asked = done(editor.submit(found, "form[action$=erasure]", Map.of()));
        return done(editor.submit(asked, "form[action$=erasure]", Map.of()));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.place() + answer.body()).isBetween(200, 299);
        return answer;
    }
}
