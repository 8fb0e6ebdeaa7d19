package org.investportal.staff.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.appearance.Appearance;
import org.investportal.appearance.AppearanceFile;
import org.investportal.appearance.AppearanceStore;
import org.investportal.appearance.PortalAppearance;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.EditionPreviewService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The edition that chosen changes would make, seen whole by staff before it is public. */
class EditionPreviewTest {

    private static final String FIGURE = "/figures/digital-economy-added-value/hangzhou/2018-H1";

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @StaffPortal
    abstract static class Facts {

        @Autowired
        private Portal portal;

        @Autowired
        private ApplicationContext context;

        private Drafting drafting;
        private Browser rita;

        @BeforeEach
        void signIn() {
            drafting = new Drafting(context);
            rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        }

        @Test
        void theFormThatChoosesChangesLeadsToTheListOfPages() throws Exception {
            String words = words();
            long change = drafting.approved(
                    Drafting.figure(305),
                    Map.of("note.footnote.en", words),
                    ExampleStaff.EDITOR,
                    ExampleStaff.REVIEWER);
            Answer list = compared(chosen(change));
            Element line = line(list, FIGURE);

            assertThat(rita.place()).matches("/staff/preview/[\\d.-]+");
            assertThat(new HtmlChecker().complaints(list.body())).isEmpty();
            assertThat(list.header("Cache-Control")).contains("no-store");
            assertThat(line.select(".state").text()).isEqualTo("changed");
            assertThat(list.html().text()).contains("All pages were compared");
            assertThat(line(list, "/editions/" + (current() + 1))
                            .select(".state")
                            .text())
                    .isEqualTo("new");
            assertThat(rita.get(line.select("a").get(0).attr("href")).body()).contains(words);
            assertThat(rita.get(line.select("a").get(1).attr("href")).body()).doesNotContain(words);
            Answer beside = rita.get(line.select("a").get(2).attr("href"));
            assertThat(beside.header("Content-Security-Policy")).contains("frame-src 'self'");
            assertThat(beside.html().select("iframe"))
                    .hasSize(2)
                    .allSatisfy(frame ->
                            assertThat(rita.get(frame.attr("src")).status()).isEqualTo(200));
            assertThat(portal.get(FIGURE).body()).doesNotContain(words);
        }

        @Test
        void aFormWithoutAChosenChangeSaysSo() {
            drafting.approved(
                    Drafting.figure(333),
                    Map.of("note.footnote.en", words()),
                    ExampleStaff.EDITOR,
                    ExampleStaff.REVIEWER);
            Answer refused = chosen();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select(".error-summary a").attr("href")).isEqualTo("#changes");
        }

        @Test
        void linksOfAPreviewedPageLeadToPreviewedPages() throws Exception {
            String words = words();
            String root =
                    root(drafting.begun(Drafting.figure(305), Map.of("note.footnote.en", words), ExampleStaff.EDITOR));
            Document page = page(root + "/site" + FIGURE);

            assertThat(page.select(".preview-banner").text()).contains("edition " + (current() + 1), "Changes: 1");
            assertThat(page.select(".preview-banner a").attr("href")).isEqualTo(root);
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(page.select("link[rel=canonical], link[type=application/atom+xml]"))
                    .isEmpty();
            String chinesePage = page.select(".other-language").attr("href");
            List<String> links = inner(page).stream()
                    .filter(link -> !link.equals(chinesePage))
                    .toList();
            assertThat(links).hasSizeGreaterThan(20).allMatch(link -> link.startsWith(root + "/site/"));
            for (String link : links) {
                Answer next = rita.get(link.replaceFirst("#.*", ""));
                assertThat(next.status()).as(link).isEqualTo(200);
                assertThat(next.header("Cache-Control")).as(link).contains("no-store");
            }
            Document chinese = page(chinesePage);
            assertThat(chinese.select("html").attr("lang")).isEqualTo("zh-Hans");
            assertThat(inner(chinese))
                    .contains(root + "/site" + FIGURE)
                    .anyMatch(link -> link.startsWith(root.replace("/staff", "/staff/zh") + "/site"))
                    .allMatch(link -> link.contains(root.replace("/staff", "") + "/site"));
        }

        @Test
        void everyKindOfPageIsShown() throws Exception {
            String root = root(
                    drafting.begun(Drafting.figure(306), Map.of("note.footnote.en", words()), ExampleStaff.EDITOR));
            String edition = "/editions/" + (current() + 1);
            for (String path : List.of(
                    "/",
                    "/about",
                    "/glossary",
                    "/checks",
                    "/corrections",
                    "/compare",
                    "/figures",
                    "/data",
                    "/api",
                    "/editions",
                    edition,
                    edition + FIGURE,
                    "/editions/1",
                    "/sectors/biomedicine",
                    "/figures/digital-economy-added-value")) {
                Document page = page(root + "/site" + path);
                assertThat(page.select(".preview-banner")).as(path).hasSize(1);
                assertThat(new HtmlChecker().complaints(page.outerHtml()))
                        .as(path)
                        .isEmpty();
            }
            Answer file = rita.get(root + "/site/data/figures.csv");
            assertThat(file.mediaType()).startsWith("text/csv");
            assertThat(file.header("Cache-Control")).contains("no-store");
            assertThat(file.header("ETag")).isEmpty();
        }

        @Test
        void pagesThatComeAndGoAreListed() {
            String slug = "p" + UUID.randomUUID();
            long added = drafting.begunNew(
                    ItemKind.PAGE,
                    Map.of("slug", slug, "name.en", "Come here", "summary.en", "It is new."),
                    ExampleStaff.EDITOR);
            long withdrawn = drafting.begun(
                    Drafting.figure(307),
                    Map.of("status", "withdrawn", "note.correction.en", "It was wrong."),
                    ExampleStaff.EDITOR);
            String root = root(added, withdrawn);
            Answer list = compared(rita.get(root));

            assertThat(line(list, "/pages/" + slug).select(".state").text()).isEqualTo("new");
            assertThat(line(list, "/pages/" + slug).select(".work-title").text())
                    .contains("Come here");
            assertThat(list.html().select(".state-returned").text()).isEqualTo("will be removed");
            assertThat(page(root + "/site/pages/" + slug).select("h1").text()).isEqualTo("Come here");
            assertThat(portal.ask("GET", "/pages/" + slug, "Accept", Portal.BROWSER)
                            .status())
                    .isEqualTo(404);
            assertThat(rita.get(root + "/today/pages/" + slug).status()).isEqualTo(404);
            String gone = list.html().select("li:has(.state-returned) .address").text();
            Answer shown = rita.get(root + "/site" + gone);
            assertThat(shown.status()).isEqualTo(410);
            assertThat(shown.html().select(".preview-banner")).hasSize(1);
            assertThat(shown.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        }

        @Test
        void aPreviewShowsTheRevisionsThatWereChosen() {
            String words = words();
            long change = drafting.begun(Drafting.figure(308), Map.of("note.footnote.en", words), ExampleStaff.EDITOR);
            String root = root(change);
            String path = path(change);
            assertThat(rita.get(root + "/site" + path).body()).contains(words);

            drafting.revised(change, Map.of("note.footnote.en", "Other words."), ExampleStaff.EDITOR);
            assertThat(rita.get(root + "/site" + path).body()).contains(words).doesNotContain("Other words.");
            Answer list = rita.get(root);
            assertThat(list.html().select(".done").text()).contains("newer revisions");
            Answer latest = rita.get(list.html().select(".done a").attr("href"));
            assertThat(latest.status()).isEqualTo(200);
            assertThat(rita.get(rita.place() + "/site" + path).body()).contains("Other words.");
        }

        @Test
        void aPreviewEndsWithItsChanges() {
            long change =
                    drafting.begun(Drafting.figure(309), Map.of("note.footnote.en", words()), ExampleStaff.EDITOR);
            String root = root(change);
            assertThat(rita.get(root).status()).isEqualTo(200);
            abandon(change);

            for (String path : List.of("", "/site/", "/beside?path=/", "/site/enquire")) {
                Answer ended = rita.get(root + path);
                assertThat(ended.status()).as(path).isEqualTo(409);
                assertThat(ended.html().select("main a").eachAttr("href"))
                        .as(path)
                        .contains("/staff/changes/" + change);
            }
        }

        @Test
        void changesThatContradictEachOtherAreNamed() {
            Subject subject = Drafting.figure(310);
            long one = drafting.begun(subject, Map.of("note.footnote.en", words()), ExampleStaff.EDITOR);
            long other = drafting.begun(subject, Map.of("note.footnote.en", words()), ExampleStaff.SECOND_EDITOR);
            Answer refused = rita.get(root(one, other));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.html().select("main a").eachAttr("href"))
                    .contains("/staff/changes/" + one, "/staff/changes/" + other);
        }

        @Test
        void whatIsNotPreviewedSaysSo() {
            String root = root(
                    drafting.begun(Drafting.figure(311), Map.of("note.footnote.en", words()), ExampleStaff.EDITOR));
            Answer form = rita.get(root + "/site/enquire?sector=biomedicine");

            assertThat(form.status()).isEqualTo(200);
            assertThat(form.html().select("h1").text()).contains("not part of the preview");
            assertThat(form.html().select("main a").eachAttr("href"))
                    .containsExactly("/enquire?sector=biomedicine", root);
            assertThat(rita.get(root + "/site/nothing/at/all").status()).isEqualTo(200);
            assertThat(rita.get(root + "/site/sectors/nothing").status()).isEqualTo(404);
            assertThat(rita.get(root + "/beside?path=/staff").status()).isEqualTo(404);
            assertThat(rita.get("/staff/preview/0").status()).isEqualTo(404);
            assertThat(rita.get("/staff/preview/99999999").status()).isEqualTo(404);
        }

        @Test
        void formerAddressesLeadToPreviewedPages() {
            long change = drafting.begun(Drafting.figure(312), Map.of("period", "2011"), ExampleStaff.EDITOR);
            String root = root(change);
            Answer moved = rita.getOnly(root + "/site" + path(change));
            assertThat(moved.status()).isEqualTo(301);
            assertThat(moved.header("Location"))
                    .startsWith(root + "/site/figures/")
                    .endsWith("/2011");
            assertThat(moved.header("Cache-Control")).contains("no-store");
        }

        @Test
        void onlyStaffSeeIt() {
            String root = root(
                    drafting.begun(Drafting.figure(313), Map.of("note.footnote.en", words()), ExampleStaff.EDITOR));
            List<String> paths =
                    List.of("", "/site/", "/site" + FIGURE, "/today/", "/beside", "/site/data/figures.csv");
            Browser stranger = Browser.at(portal);
            for (String path : paths) {
                stranger.get(root + path);
                assertThat(stranger.place()).as(path).startsWith("/staff/login");
            }
            for (String name : List.of(ExampleStaff.EDITOR, ExampleStaff.REVIEWER, ExampleStaff.ADMINISTRATOR)) {
                Browser member = Browser.at(portal).signIn(name);
                for (String path : paths) {
                    assertThat(member.get(root + path).status()).as(name + path).isEqualTo(200);
                }
            }
        }

        @Test
        void allOpenChangesArePreviewedTogether() {
            long change = drafting.begunNew(ItemKind.INDICATOR, fieldsOfNewIndicator(), ExampleStaff.EDITOR);
            Answer list = rita.get("/staff/preview");
            assertThat(list.status()).as(list.html().select("main").text()).isIn(200, 409);
            assertThat(list.html().select("main a").eachAttr("href")).contains("/staff/changes/" + change);
            abandon(change);
        }

        @Test
        void changesThatReferToAnUnfinishedOneAreLeftOutOfAllOpenChanges() {
            long indicator = drafting.begunNew(ItemKind.INDICATOR, fieldsOfNewIndicator(), ExampleStaff.EDITOR);
            Map<String, String> fields =
                    new HashMap<>(drafting.published(Drafting.figure(305)).fields());
            fields.put("indicator", String.valueOf(item(indicator)));
            long figure = drafting.begunNew(ItemKind.FIGURE, fields, ExampleStaff.EDITOR);
            assertThat(previews().open().changes()).contains(indicator, figure);

            drafting.revised(indicator, Map.of("definition.en", "", "definition.zh", ""), ExampleStaff.EDITOR);
            assertThat(previews().open().changes()).doesNotContain(indicator, figure);
            Answer refused = rita.get(root(figure));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.html().select("main a").eachAttr("href")).contains("/staff/changes/" + figure);
            abandon(figure);
            abandon(indicator);
        }

        private Map<String, String> fieldsOfNewIndicator() {
            String published = drafting.published(Drafting.figure(305)).get("indicator");
            Map<String, String> fields =
                    new HashMap<>(drafting.published(new Subject(ItemKind.INDICATOR, Long.parseLong(published)))
                            .fields());
            fields.put("slug", "i" + UUID.randomUUID());
            return fields;
        }

        /** A later revision may be sound, so the preview of the earlier one is made. */
        @Test
        void aPageThatCannotBeMadeIsListedAsChanged() {
            Subject sector = new Subject(ItemKind.SECTOR, sector());
            String headlines = drafting.published(sector).get("headlines");
            long change = drafting.begun(sector, Map.of("headlines", "999999999"), ExampleStaff.EDITOR);
            String root = root(change);
            assertThat(rita.get(root).status()).isEqualTo(409);

            drafting.revised(change, Map.of("headlines", headlines), ExampleStaff.EDITOR);
            Answer list = compared(rita.get(root));
            assertThat(list.status()).isEqualTo(200);
            assertThat(line(list, "/sectors/biomedicine").select(".state").text())
                    .isEqualTo("changed");
            assertThat(list.html().select(".address").eachText()).doesNotHaveDuplicates();
            abandon(change);
        }

        @Test
        void anUploadedDrawingIsOnPagesOfAPreview() {
            AppearanceStore store = context.getBean(AppearanceStore.class);
            PortalAppearance appearance = context.getBean(PortalAppearance.class);
            String part = Appearance.DRAWING + sector();
            long account = drafting.member(ExampleStaff.ADMINISTRATOR).account();
            String root = root(
                    drafting.begun(Drafting.figure(315), Map.of("note.footnote.en", words()), ExampleStaff.EDITOR));
            store.replace(part, AppearanceFile.ofText(AppearanceFile.SVG, "<svg><path d=\"M1 1h9\"/></svg>"), account);
            appearance.refresh();
            try {
                assertThat(page(root + "/site/sectors/biomedicine")
                                .select("h1 .symbol path")
                                .eachAttr("d"))
                        .containsExactly("M1 1h9");
            } finally {
                store.remove(part, account);
                appearance.refresh();
            }
        }

        private long sector() {
            return context.getBean(Catalogue.class)
                    .itemAt("/sectors/biomedicine", current())
                    .orElseThrow();
        }

        private long item(long change) {
            return drafting.view(change).first().subject().item();
        }

        private void abandon(long change) {
            Browser.at(portal)
                    .signIn(ExampleStaff.EDITOR)
                    .submit("/staff/changes/" + change + "/abandonment", Map.of());
        }

        private Answer chosen(Long... changes) {
            Document form = rita.get("/staff/editions/new").html();
            List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(
                    Map.entry("_csrf", form.select("main input[name=_csrf]").val()),
                    Map.entry("then", form.select("main button[name=then]").val())));
            Stream.of(changes).forEach(change -> fields.add(Map.entry("change", String.valueOf(change))));
            return rita.post("/staff/editions", fields);
        }

        /** Loads the list again until all pages are compared. */
        private Answer compared(Answer list) {
            Answer next = list;
            for (int again = 0; again < 50 && next.html().text().contains("compared so far"); again++) {
                next = rita.get(rita.place());
            }
            return next;
        }

        private String root(Long... changes) {
            return "/staff/preview/" + previews().latest(List.of(changes)).code();
        }

        private EditionPreviewService previews() {
            return context.getBean(EditionPreviewService.class);
        }

        private Document page(String path) {
            Answer answer = rita.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            return answer.html();
        }

        private String path(long change) {
            long item = item(change);
            return context.getBean(Catalogue.class).at(current()).addresses().stream()
                    .filter(address -> address.item() == item)
                    .findFirst()
                    .orElseThrow()
                    .path();
        }

        private int current() {
            return drafting.current();
        }

        /** Returns the addresses of links within the portal, without files and without the banner. */
        private static List<String> inner(Document page) {
            return page.select("a[href^=/], form[action^=/], img[src^=/]").stream()
                    .filter(element -> element.closest(".preview-banner") == null)
                    .map(element -> element.attr("href") + element.attr("action") + element.attr("src"))
                    .filter(link -> !link.matches("/(css|img|js)/.*|/[^/]+\\.[a-z]+"))
                    .distinct()
                    .toList();
        }

        private static Element line(Answer list, String path) {
            return Objects.requireNonNull(
                    list.html().select("li:has(.address)").stream()
                            .filter(line -> line.select(".address").text().equals(path))
                            .findFirst()
                            .orElse(null),
                    () -> path + " in " + list.html().select("main").text());
        }

        private static String words() {
            return "Words " + UUID.randomUUID();
        }
    }
}
