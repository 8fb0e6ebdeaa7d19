package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.jsoup.nodes.Element;

/** An administrator, an editor and a reviewer who send the forms of an {@link ExampleCity} to an empty portal. */
final class CityAgency {

    private static final String FORM = "form.content-form";
    private static final Pattern CITATION = Pattern.compile("\\[\\[(figure|period):([a-z][a-z0-9-]*)]]");

    private final Browser administrator;
    private final Browser editor;
    private final Browser reviewer;

    /** The address of the change of each item, by its name. */
    private final Map<String, String> changes = new LinkedHashMap<>();

    /** What lists call the items, by their names. */
    private final Map<String, String> titles = new HashMap<>();

    /** @param link the address that the console prints for the first account */
    CityAgency(int port, String link) {
        administrator = create(port, link, Map.of("email", "ada@tarnholm.example", "fullName", "Ada Lund"));
        editor = create(port, invite("emil", "editor"), Map.of());
        reviewer = create(port, invite("rosa", "reviewer"), Map.of());
    }

    private Browser create(int port, String link, Map<String, String> person) {
        String password = "seven herons and a bridge";
        Map<String, String> typed = new HashMap<>(person);
        typed.putAll(Map.of("newPassword", password, "newPasswordAgain", password));
        Browser browser = Browser.at(port);
        Answer form = browser.get(link);
        String email = person.getOrDefault(
                "email", form.html().select("input[autocomplete=username]").val());
        browser.submit(form, "main form", typed);
        browser.signIn(email, password);
        assertThat(browser.place()).isEqualTo("/staff");
        return browser;
    }

    private String invite(String name, String role) {
        Answer invited = administrator.submit(
                "/staff/accounts/new",
                Map.of("email", name + "@tarnholm.example", "fullName", "Person " + name, "roles", role));
        return URI.create(invited.html().select("#link").text()).getPath();
    }

    /** Returns the states of the steps that the desk shows to the administrator; none after the first edition. */
    List<String> steps() {
        return administrator
                .get("/staff")
                .html()
                .select("#first-steps .work-title .state")
                .eachText();
    }

    void send(ExampleCity.Entry entry) {
        switch (entry.kind()) {
            case "settings" -> settings(entry);
            case "fill" -> save(entry, editor.get(changes.get(entry.name()) + "/edit"));
            default -> save(entry, editor.get("/staff/content/" + entry.kind() + "/new"));
        }
    }

    private void settings(ExampleCity.Entry entry) {
        Map<String, String> typed = new HashMap<>();
        entry.fields().forEach((field, text) -> typed.put(field, (String) text));
        typed.put("base-url-confirmed", "yes");
        Answer saved = administrator.submit("/staff/settings", typed);
        assertThat(saved.html().select(".notice").text()).isEqualTo("The settings are saved.");
    }

    private void save(ExampleCity.Entry entry, Answer form) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (!form.html().select("#slug").isEmpty()) {
            typed.put("slug", entry.name());
        }
        entry.fields().forEach((field, content) -> {
            if (content instanceof List<?> rows) {
                type(form, field, rows, typed);
            } else if (!field.equals(ExampleCity.TEXT)) {
                typed.put(field, chosen(form, field, (String) content));
            }
        });
        Answer saved = editor.submit(form, FORM, typed);
        assertThat(editor.place())
                .as(() -> entry.name() + ": "
                        + saved.html().select(".error-summary, .mistake").text())
                .matches("/staff/changes/\\d+");
        changes.put(entry.name(), editor.place());
        titles.put(
                entry.name(),
                Objects.requireNonNull(saved.html().selectFirst("h1")).ownText());
    }

    private void type(Answer form, String field, List<?> rows, Map<String, String> typed) {
        List<String> names = form.html().select("[name^='" + field + ".1.']").eachAttr("name");
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = ((String) rows.get(row)).split(" \\| ", -1);
            for (int cell = 0; cell < cells.length; cell++) {
                String name = names.get(cell);
                typed.put(
                        name.replace(field + ".1.", field + "." + (row + 1) + "."),
                        chosen(form, name, cells[cell].strip()));
            }
        }
    }

    /** Returns the value of the option with that code or of that item; for a field without options the text, with the numbers of the cited figures. */
    private String chosen(Answer form, String name, String text) {
        Element select = form.html().selectFirst("select[name='" + name + "']");
        if (select == null) {
            return cited(form, text);
        }
        List<String> values = select.select("option").stream()
                .filter(option -> option.val().equals(text) || option.text().equals(titles.get(text)))
                .map(Element::val)
                .toList();
        assertThat(values).as(name + ": " + text + " in " + select.text()).hasSize(1);
        return values.get(0);
    }

    private String cited(Answer form, String text) {
        return CITATION.matcher(text).replaceAll(citation -> {
            String code = form.html().select(".citable li").stream()
                    .filter(item -> item.select("span").text().equals(titles.get(citation.group(2))))
                    .map(item -> item.select("code").text())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(citation.group() + " is not listed at " + form.place()));
            return Matcher.quoteReplacement(code.replace("figure:", citation.group(1) + ":"));
        });
    }

    void submit() {
        Map<String, String> reason = Map.of("kind", "revision", "reason", "It is new.", "reasonInChinese", "新增内容。");
        changes.forEach((name, change) -> {
            Answer page = editor.get(change);
            Answer submitted = editor.submit(page, "form[action$=/submission]", reason);
            assertThat(submitted.html().select("form[action$=/submission]"))
                    .as(name + " " + submitted.html().select("main").text())
                    .isEmpty();
        });
    }

    void approve() {
        changes.values().forEach(change -> {
            Answer approved = reviewer.submit(reviewer.get(change), "form[action$=/approval]", Map.of());
            assertThat(approved.status()).as(change).isEqualTo(200);
        });
    }

    /** Ticks all approved changes and orders an edition of them; the answer asks for a reason, because figures contradict each other. */
    Answer order() {
        Answer page = reviewer.get("/staff/editions/new?all=yes");
        assertThat(page.html().select("input[name=change][checked]")).hasSameSizeAs(changes.keySet());
        return reviewer.submit(
                page, "main form", Map.of("summary", "The first edition.", "summaryInChinese", "第一版。", "when", "now"));
    }

    /** Publishes what the page of an order offers, although figures contradict each other. */
    Answer confirm(Answer page) {
        String reason = "The sources print them so, and they are marked as in doubt.";
        return reviewer.submit(page, "main form", Map.of("conflictReason", reason));
    }

    /** Attaches the text of a published source. */
    void attach(ExampleCity.Entry source) {
        Element link = Objects.requireNonNull(administrator
                .get("/staff/sources")
                .html()
                .selectFirst("a:containsOwn(" + source.text("name.en") + ")"));
        Answer attached = administrator.submit(link.attr("href"), Map.of("text", source.text(ExampleCity.TEXT)));
        assertThat(attached.html().select(".mistake").eachText())
                .as(source.name())
                .isEmpty();
    }
}
