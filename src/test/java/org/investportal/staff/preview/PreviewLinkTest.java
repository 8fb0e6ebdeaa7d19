package org.investportal.staff.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.editorial.release.EditionPreviewService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person without an account sees an edition to come by a link that a reviewer created, until it ends. */
class PreviewLinkTest {

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

        @Autowired
        private JdbcClient jdbc;

        private Drafting drafting;
        private Browser rita;
        private Browser director;
        private String words;
        private long change;

        @BeforeEach
        void begin() {
            drafting = new Drafting(context);
            rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
            director = Browser.at(portal);
            words = "Words " + UUID.randomUUID();
            change = drafting.begun(Drafting.figure(305), Map.of("note.footnote.en", words), ExampleStaff.EDITOR);
        }

        @AfterEach
        void end() {
            jdbc.sql("delete from preview_link").update();
        }

        @Test
        void showsAPersonWithoutAnAccountTheWholeEdition() throws Exception {
            String root = address(rita.submit(rita.get(root()), "form[action$=/links]", Map.of()));
            Answer list = director.get(root);
            Answer page = director.get(root + "/site" + FIGURE);

            assertThat(list.status()).isEqualTo(200);
            assertThat(new HtmlChecker().complaints(list.body())).isEmpty();
            assertThat(page.body()).contains(words);
            assertThat(director.get(root + "/today" + FIGURE).body()).doesNotContain(words);
            for (Answer answer : List.of(list, page, director.get(root + "/beside?path=" + FIGURE))) {
                assertThat(answer.header("Cache-Control")).contains("no-store");
                assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
                assertThat(answer.html().select("meta[name=robots]").attr("content"))
                        .isEqualTo("noindex");
                assertThat(answer.html().select("a[href^=/staff], form[action^=/staff]"))
                        .isEmpty();
                assertThat(answer.body()).doesNotContain("Rita Example", "Edith Example");
            }
            assertThat(links(page.html())).isNotEmpty().allMatch(href -> href.contains(root + "/site/"));
            assertThat(director.get("/zh" + root + "/site/")
                            .html()
                            .select("html")
                            .attr("lang"))
                    .isEqualTo("zh-Hans");
            assertThat(portal.get(FIGURE).body()).doesNotContain(words);
        }

        @Test
        void onlyTheHashOfALinkIsKeptAndTheLogSaysWhatHappened() {
            String root = link();
            director.get(root + "/site/");
            director.get(root);
            Answer all = rita.get("/staff/preview/links");
            assertThat(all.html().select("main").text()).contains("Rita Example", "first opened");
            rita.submit(all, "form[action$=/revocation]", Map.of());

            String token = root.substring("/preview/".length());
            assertThat(token).hasSizeGreaterThanOrEqualTo(22);
            assertThat(jdbc.sql("select token_hash from preview_link")
                            .query(String.class)
                            .list())
                    .isEmpty();
            assertThat(actions())
                    .containsSubsequence("PREVIEW_LINK_CREATED", "PREVIEW_LINK_OPENED", "PREVIEW_LINK_REVOKED");
            assertThat(jdbc.sql("select count(*) from audit_entry where detail like ? or about like ?")
                            .params("%" + token + "%", "%" + token + "%")
                            .query(Integer.class)
                            .single())
                    .isZero();
            isOver(root);
        }

        @Test
        void aNewLinkIsShownOnceAndNamesItsChanges() {
            link();
            assertThat(rita.place()).isEqualTo("/staff/preview/links");
            Document again = rita.get(rita.place()).html();

            assertThat(again.select("#link")).isEmpty();
            assertThat(again.select("form[action$=/revocation]")).hasSize(1);
            assertThat(again.select(".work").text())
                    .contains(context.getBean(ChangeFinder.class)
                            .titles(List.of(change))
                            .get(change))
                    .doesNotContain("no longer works");
        }

        @Test
        void aLinkEndsAfterAWeek() {
            String root = link();
            assertThat(jdbc.sql("select token_hash from preview_link")
                            .query(String.class)
                            .list())
                    .hasSize(1)
                    .doesNotContain(root.substring("/preview/".length()));
            makeOlderByDays("6");
            assertThat(director.get(root).status()).isEqualTo(200);
            makeOlderByDays("1");
            isOver(root);
        }

        private void makeOlderByDays(String days) {
            jdbc.sql("update preview_link set created_at = created_at - interval '" + days + "' day,"
                            + " expires_at = expires_at - interval '" + days + "' day")
                    .update();
        }

        @Test
        void thereAreTwentyLinksAtMost() {
            link();
            for (int another = 0; another < 18; another++) {
                jdbc.sql("insert into preview_link (token_hash, choice, created_by, created_at, expires_at)"
                                + " select ?, choice, created_by, created_at, expires_at from preview_link limit 1")
                        .param("link " + another)
                        .update();
            }
            link();
            Answer refused = created(root());

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.html().select("main").text()).contains("There are 20 links already.");
        }

        @Test
        void aLinkShowsTheRevisionsThatItWasCreatedFor() {
            String root = link();
            drafting.revised(change, Map.of("note.footnote.en", "Other words."), ExampleStaff.EDITOR);
            assertThat(director.get(root + "/site" + FIGURE).body())
                    .contains(words)
                    .doesNotContain("Other words.");
        }

        @Test
        void aLinkEndsWithItsChanges() {
            String root = link();
            Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
            edith.submit("/staff/changes/" + change + "/abandonment", Map.of());
            isOver(root);
            assertThat(rita.get("/staff/preview/links").html().select(".work").text())
                    .contains("This link no longer works")
                    .doesNotContain("expires");
        }

        @Test
        void aLinkShowsNoWordsThatAreSuppressedLater() {
            String slug = "p" + UUID.randomUUID();
            String summary = "Summary " + UUID.randomUUID();
            long added = drafting.begunNew(
                    ItemKind.PAGE,
                    Map.of("slug", slug, "name.en", "Before", "summary.en", summary),
                    ExampleStaff.EDITOR);
            drafting.approve(drafting.submit(added, ExampleStaff.EDITOR), ExampleStaff.REVIEWER);
            context.getBean(EditionOrderService.class)
                    .publishNow(
                            new EditionOrder(List.of(added), "A page.", null, null),
                            drafting.member(ExampleStaff.SECOND_REVIEWER));
            Subject page = drafting.view(added).first().subject();
            change = drafting.begun(page, Map.of("name.en", "Afterwards"), ExampleStaff.EDITOR);
            String root = link();
            String address = root + "/site/pages/" + slug;
            assertThat(director.get(address).body()).contains("Afterwards", summary);

            suppress(summary);
            assertThat(director.get(address).body()).contains("Afterwards").doesNotContain(summary);
            assertThat(director.get(root).body()).doesNotContain(summary);
        }

        @Test
        void aLinkShowsNoWordsThatAreSuppressedElsewhereLater() {
            String root = link();
            publishPage(words);
            assertThat(director.get(root + "/site" + FIGURE).body()).contains(words);

            suppress(words);
            Answer page = director.get(root + "/site" + FIGURE);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain(words);
        }

        private void publishPage(String summary) {
            long page = drafting.begunNew(
                    ItemKind.PAGE,
                    Map.of("slug", "p" + UUID.randomUUID(), "name.en", "A page", "summary.en", summary),
                    ExampleStaff.EDITOR);
            drafting.approve(drafting.submit(page, ExampleStaff.EDITOR), ExampleStaff.REVIEWER);
            context.getBean(EditionOrderService.class)
                    .publishNow(
                            new EditionOrder(List.of(page), "A page.", null, null),
                            drafting.member(ExampleStaff.SECOND_REVIEWER));
        }

        @Test
        void aLinkEndsWhenItsReviewerLosesTheRole() {
            String root = link();
            long reviewer = drafting.member(ExampleStaff.REVIEWER).account();
            jdbc.sql("delete from account_role where role = 'REVIEWER' and account_id = ?")
                    .param(reviewer)
                    .update();
            try {
                isOver(root);
            } finally {
                jdbc.sql("insert into account_role (account_id, role) values (?, 'REVIEWER')")
                        .param(reviewer)
                        .update();
            }
        }

        private void suppress(String text) {
            TextSuppressionService suppressions = context.getBean(TextSuppressionService.class);
            suppressions
                    .find(drafting.current(), text, 10)
                    .forEach(found -> suppressions.suppress(
                            found.key(), "A court said so.", drafting.member(ExampleStaff.REVIEWER)));
        }

        @Test
        void noLinkIsCreatedForOlderRevisions() {
            String root = root();
            drafting.revised(change, Map.of("note.footnote.en", "Other words."), ExampleStaff.EDITOR);
            Answer refused = created(root);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.html().select("[role=alert] a").eachAttr("href")).contains("/staff/changes/" + change);
        }

        @Test
        void onlyReviewersAreOfferedALink() {
            Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
            assertThat(edith.get(root()).html().select("form[action$=/links]")).isEmpty();
            assertThat(director.postOnly(link(), List.of()).status()).isEqualTo(403);
        }

        private void isOver(String root) {
            for (String path : List.of("", "/site/", "/site" + FIGURE, "/today/", "/beside?path=/", "/site/enquire")) {
                Answer ended = director.get(root + path);
                assertThat(ended.status()).as(path).isEqualTo(410);
                assertThat(ended.body()).as(path).doesNotContain(words, "/staff/");
            }
        }

        private String root() {
            EditionPreviewService previews = context.getBean(EditionPreviewService.class);
            return "/staff/preview/" + previews.latest(List.of(change)).code();
        }

        private String link() {
            return address(created(root()));
        }

        /** Posts the form of the list of pages without it, since the list takes a second: it compares all pages. */
        private Answer created(String root) {
            String token = rita.get("/staff/preview/links")
                    .html()
                    .select("input[name=_csrf]")
                    .get(0)
                    .val();
            return rita.post(root + "/links", List.of(Map.entry("_csrf", token)));
        }

        private static String address(Answer created) {
            assertThat(created.status())
                    .as(created.html().select("main").text())
                    .isEqualTo(200);
            return URI.create(created.html().select("#link").text()).getPath();
        }

        private List<String> actions() {
            return jdbc.sql("select action from audit_entry where action like 'PREVIEW_LINK_%' order by id")
                    .query(String.class)
                    .list();
        }

        private static List<String> links(Document page) {
            return page.select("main a[href^=/], footer a[href^=/], header a[href^=/]")
                    .eachAttr("href");
        }
    }
}
