package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.OwnAccountService;
import org.investportal.accounts.Role;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Browser;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of the handbook from the pages of the desk, with an example, in both languages. They are put beside the compiled classes, so the package
 * that is made after the tests contains them.
 */
@InChromium
@StaffPortal
class HandbookPicturesTest {

    private static final Path FOLDER = Path.of("target/classes/handbook");

    /** Draws a line around what the steps name, and shows the first of it. */
    private static final String MARK = """
            const marked = [...document.querySelectorAll(arguments[0])];
            marked.forEach(element => { element.style.outline = '4px solid #c2410c'; element.style.outlineOffset = '3px'; });
            marked[0]?.scrollIntoView({block: 'center', behavior: 'instant'});
            return marked.length;""";

    private final Portal portal;
    private final ExampleStaff staff;
    private final OwnAccountService accounts;
    private final ExampleChanges changes;
    private final ExampleDocuments documents;
    private final ExampleEnquiries enquiries;

    HandbookPicturesTest(
            Portal portal,
            ExampleStaff staff,
            OwnAccountService accounts,
            ExampleChanges changes,
            ExampleDocuments documents,
            ExampleEnquiries enquiries) {
        this.portal = portal;
        this.staff = staff;
        this.accounts = accounts;
        this.changes = changes;
        this.documents = documents;
        this.enquiries = enquiries;
    }

    /**
     * A page of the desk.
     *
     * @param marked a selector of what the steps name
     */
    private record Shown(String path, String marked) {}

    @Test
    void everyPageOfTheHandbookHasAPictureInBothLanguages() throws IOException {
        Map<HelpTopic, Shown> pages = pages();
        assertThat(pages).containsOnlyKeys(HelpTopic.values());
        Files.createDirectories(FOLDER);
        for (Language language : Language.values()) {
            String name = language == Language.EN ? "chris" : "lin";
            staff.add(name, Role.values());
            accounts.openDeskIn(staff.member(name), language);
            try (Chromium chromium = Chromium.open(portal.port()).signIn(name)) {
                for (Map.Entry<HelpTopic, Shown> page : pages.entrySet()) {
                    take(chromium, page.getValue(), FOLDER.resolve(file(page.getKey(), language)));
                }
            }
            Browser reader = Browser.at(portal).in(language).signIn(name);
            for (HelpTopic topic : HelpTopic.values()) {
                shows(reader, topic, language);
            }
        }
    }

    private Map<HelpTopic, Shown> pages() {
        staff.add(Askers.BOTH, Role.EDITOR, Role.REVIEWER);
        String submitted = "/staff/changes/" + changes.change("SUBMITTED", false);
        changes.change("DRAFT", false);
        changes.change("APPROVED", false);
        changes.edition(false);
        Map<HelpTopic, Shown> pages = new EnumMap<>(HelpTopic.class);
        pages.put(HelpTopic.FIRST_STEPS, new Shown("/staff/changes", "main .state"));
        pages.put(HelpTopic.CORRECT, new Shown("/staff/content/figure/354", "#number, .form-end button"));
        pages.put(
                HelpTopic.ADD,
                new Shown("/staff/content/figure/new", "#indicator, #period, #number, .form-end button:not(.second)"));
        pages.put(
                HelpTopic.SPREADSHEETS,
                new Shown("/staff/spreadsheets", "main form button, main form input[type=file]"));
        pages.put(HelpTopic.REVIEW, new Shown(submitted, "button[form]"));
        pages.put(HelpTopic.UNDO, new Shown("/staff", "form[action$=undo] button"));
        pages.put(HelpTopic.TEXTS, new Shown(textWithAnAmount(), ".check"));
        pages.put(
                HelpTopic.ENQUIRIES,
                new Shown("/staff/enquiries/" + enquiries.enquiry("NEW", false), "main .action button"));
        pages.put(
                HelpTopic.DOCUMENTS,
                new Shown("/staff/documents/" + documents.document("OPEN", false), "button[value=accept]"));
        pages.put(HelpTopic.ACCOUNTS, new Shown("/staff/accounts/new", "main form button"));
        return pages;
    }

    private String textWithAnAmount() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        edith.submit(
                edith.get("/staff/content/sector/10"),
                "form.content-form",
                Map.of("summary.en", "An industry with 12 million users."));
        return edith.place();
    }

    private static void take(Chromium chromium, Shown page, Path file) throws IOException {
        chromium.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1000, "height", 700, "deviceScaleFactor", 1, "mobile", false));
        chromium.command("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        chromium.go(page.path());
        assertThat((Long) chromium.driver().executeScript(MARK, page.marked()))
                .as(page.toString())
                .isPositive();
        Map<String, Object> taken = chromium.command("Page.captureScreenshot", Map.of("format", "webp", "quality", 80));
        Files.write(file, Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
        assertThat(Files.size(file)).as(page.toString()).isBetween(5_000L, 100_000L);
    }

    private void shows(Browser reader, HelpTopic topic, Language language) {
        String picture =
                reader.get(topic.path()).html().select("figure img[alt]").attr("src");
        assertThat(picture).endsWith("/help/pictures/" + file(topic, language));
        assertThat(reader.get(picture).mediaType()).isEqualTo("image/webp");
        assertThat(portal.get(picture).status()).isEqualTo(302);
    }

    private static String file(HelpTopic topic, Language language) {
        return topic.code() + "." + language.code() + ".webp";
    }
}
