package org.investportal.watches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.investportal.catalogue.FigureBuilder.like;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.EditionPublished;
import org.investportal.catalogue.FigureBuilder;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Vintage;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.enquiries.EnquiryDesk;
import org.investportal.enquiries.MailPortal;
import org.investportal.mail.MailQueueDrain;
import org.investportal.mail.SwitchedMailServer;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readers get a mail when a figure changes, once they have confirmed it and until they end it. */
class FigureWatchTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/(?:zh/)?watch/\\S+)");

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @MailPortal
    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher publisher;

        @Autowired
        private WatchNotifier notifier;

        @Autowired
        private WatchRetention retention;

        @Autowired
        private SwitchedMailServer server;

        @Autowired
        private MailQueueDrain mailQueue;

        @Autowired
        private JdbcClient jdbc;

        @LocalServerPort
        private int port;

        private final String address = EnquiryDesk.address();

        @BeforeEach
        void begin() {
            mailQueue.drain();
        }

        @Test
        void watchesOnlyAfterTheButtonBehindTheLinkOfTheMail() throws Exception {
            Browser browser = Browser.at(port);
            Answer sent = request(browser, path(305), address);
            assertThat(browser.place()).isEqualTo("/watch/sent");
            assertThat(sent.html().select("h1").text()).isEqualTo("Check your mail");
            MimeMessage mail = received(1).get(0);
            assertThat(mail.getSubject()).isEqualTo("Confirm mails about a figure");
            assertThat(text(mail)).contains(title(305), "http://localhost:" + port + path(305));
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");

            Answer page = browser.get(link(mail));
            assertThat(page.html().select("main .lead a").attr("href")).isEqualTo(path(305));
            assertThat(confirmed()).as("opening a link confirms nothing").isZero();
            Answer done = browser.submit(page, "main form", Map.of());
            assertThat(done.html().select("h1").text()).isEqualTo("Confirmed");
            assertThat(confirmed()).isEqualTo(1);
        }

        @Test
        void tellsOfANewValueOnce() throws Exception {
            watch(305, Language.EN);
            int edition = publish(305, figure -> figure.stating("exact 1.2345 billion cny"));
            MimeMessage mail = received(2).get(1);
            assertThat(mail.getSubject()).isEqualTo("Changed: " + title(305));
            assertThat(text(mail))
                    .contains("Before: ", "Now: 1.2345 billion yuan", "http://localhost:" + port + path(305))
                    .doesNotContain("\u2068");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(mail.getHeader("List-Unsubscribe")[0]).isEqualTo("<http://localhost:" + port + link(mail) + ">");

            notifier.tell(new EditionPublished(edition));
            publish(306, figure -> figure.stating("exact 1.7 billion cny"));
            assertThat(queued()).isEqualTo(2);
        }

        @Test
        void sendsTheRevisedValueToReadersOfThePreliminaryOneAndWhatBecomesOfIt() throws Exception {
            watch(312, Language.EN);
            Draft draft = Draft.after(catalogue);
            long revised = revised(draft, 312);
            publish(draft);

            MimeMessage mail = received(2).get(1);
            assertThat(text(mail))
                    .contains("Now: 1.2345 billion yuan", "http://localhost:" + port + path(312) + "/revised");
            assertThat(text(mail)).containsPattern("Before: .*\\d.*");

            publish(revised, figure -> figure.stating("exact 1.3 billion cny"));
            assertThat(text(received(3).get(2))).contains("Before: 1.2345 billion yuan", "Now: 1.3 billion yuan");

            publish(314, figure -> figure.stating("exact 1.7 billion cny"));
            assertThat(queued()).isEqualTo(3);
        }

        @Test
        void keepsTheReadersOfAPreliminaryValueThatIsWithdrawnWhenTheRevisedOneComes() throws Exception {
            watch(321, Language.EN);
            Draft draft = Draft.after(catalogue);
            long revised = revised(draft, 321);
            draft.change(321, like(shown(321)).withdrawn()).explain(321, EntryKind.REVISION, "Because");
            publish(draft);

            assertThat(text(received(2).get(1)))
                    .contains("Now: 1.2345 billion yuan", path(321) + "/revised", "/watch/end/")
                    .doesNotContain("the last mail");
            publish(revised, figure -> figure.stating("exact 1.3 billion cny"));
            assertThat(text(received(3).get(2))).contains("Before: 1.2345 billion yuan", "Now: 1.3 billion yuan");
            assertThat(stored()).isEqualTo(1);
        }

        @Test
        void saysThatTheRevisedValueIsInDoubtAndNotThatThePreliminaryOneIsBack() throws Exception {
            watch(323, Language.EN);
            Draft draft = Draft.after(catalogue);
            long revised = revised(draft, 323);
            publish(draft);
            received(2);

            publish(revised, FigureBuilder::flagged);
            assertThat(text(received(3).get(2)))
                    .contains("Before: 1.2345 billion yuan", "Now: 1.2345 billion yuan (in doubt)");
        }

        @Test
        void writesInTheLanguageOfTheForm() throws Exception {
            watch(307, Language.ZH);
            publish(307, FigureBuilder::flagged);
            MimeMessage mail = received(2).get(1);
            assertThat(mail.getSubject()).startsWith("数据变动：");
            assertThat(text(mail)).contains("（存疑）", "http://localhost:" + port + "/zh" + path(307));
            assertThat(link(mail)).startsWith("/zh/watch/end/");
        }

        @Test
        void anUnconfirmedWatchGetsNothing() throws Exception {
            request(Browser.at(port), path(308), address);
            received(1);
            publish(308, FigureBuilder::flagged);
            assertThat(queued()).isEqualTo(1);
        }

        @Test
        void anEditionThatChangesOnlyTheSourceOfAFigureLeadsToNoMail() {
            watch(309, Language.EN);
            publish(309, figure -> figure);
            assertThat(queued()).isEqualTo(1);
        }

        @Test
        void aWithdrawnFigureIsTheLastMail() throws Exception {
            String path = path(310);
            watch(310, Language.EN);
            publish(310, FigureBuilder::withdrawn);
            MimeMessage mail = received(2).get(1);
            assertThat(text(mail)).contains("Now: withdrawn", "the last mail", path);
            assertThat(mail.getHeader("List-Unsubscribe")).isNull();
            assertThat(stored()).isZero();
            assertThat(Browser.at(port).get("/watch?figure=" + path).status()).isEqualTo(404);
        }

        @Test
        void aRemovedFigureIsTheLastMail() throws Exception {
            watch(311, Language.EN);
            int edition = publish(311, FigureBuilder::gone);
            MimeMessage mail = received(2).get(1);
            assertThat(text(mail))
                    .contains("Now: no longer published", "http://localhost:" + port + "/editions/" + edition);
            assertThat(stored()).isZero();
        }

        @Test
        void aMailProgramEndsItWithOnePost() throws Exception {
            watch(315, Language.EN);
            publish(315, FigureBuilder::flagged);
            String link = link(received(2).get(1));
            assertThat(Browser.at(port)
                            .get(link)
                            .html()
                            .select("main form button")
                            .text())
                    .isEqualTo("End mails");
            assertThat(stored()).as("opening the link ends nothing").isEqualTo(1);

            List<Map.Entry<String, String>> oneClick = List.of(Map.entry("List-Unsubscribe", "One-Click"));
            assertThat(Browser.at(port).postOnly(link, oneClick).status()).isEqualTo(200);
            assertThat(stored()).isZero();
            assertThat(Browser.at(port).postOnly(link, oneClick).status())
                    .as("a second time")
                    .isEqualTo(200);
        }

        @Test
        void aReaderEndsItWithTheButton() throws Exception {
            watch(313, Language.EN);
            publish(313, FigureBuilder::flagged);
            Browser browser = Browser.at(port);
            Answer page = browser.get(link(received(2).get(1)));
            Answer ended = browser.submit(page, "main form", Map.of());
            assertThat(ended.html().select("h1").text()).isEqualTo("Mails ended");
            assertThat(browser.place()).isEqualTo("/watch/ended");
            assertThat(stored()).isZero();
            assertThat(browser.get(page.place()).status()).isEqualTo(404);
        }

        @Test
        void aLinkThatThePortalDidNotSignDoesNothing() throws Exception {
            request(Browser.at(port), path(305), address);
            String link = link(received(1).get(0));
            String changed = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
            String ending = link.replace("/confirm/", "/end/");

            assertThat(Browser.at(port).get(changed).status()).isEqualTo(404);
            assertThat(Browser.at(port).postOnly(changed, List.of()).status()).isEqualTo(404);
            assertThat(Browser.at(port).get("/watch/confirm/1-short").status()).isEqualTo(404);
            Browser.at(port).post(ending, List.of());
            assertThat(stored()).isEqualTo(1);
            assertThat(confirmed()).isZero();
        }

        @Test
        void theAnswerDoesNotTellWhoWatches() {
            watch(305, Language.EN);
            Answer known = request(Browser.at(port), path(305), address);
            Answer unknown = request(Browser.at(port), path(305), EnquiryDesk.address());

            assertThat(known.body()).isEqualTo(unknown.body());
            assertThat(known.status()).isEqualTo(unknown.status());
            assertThat(queued()).isEqualTo(1);
        }

        @Test
        void anAddressGetsThreeLinksADay() {
            for (int figure = 305; figure < 310; figure++) {
                request(Browser.at(port), path(figure), address);
            }
            assertThat(queued()).isEqualTo(3);
            assertThat(stored()).isEqualTo(3);
        }

        @Test
        void anAddressWatchesFiftyFigures() {
            for (int figure = 1; figure <= WatchService.MOST; figure++) {
                jdbc.sql("insert into figure_watch (figure_id, email, language, requested_at, confirmed_at)"
                                + " values (?, ?, 'EN', current_timestamp, current_timestamp)")
                        .params(-figure, address)
                        .update();
            }
            request(Browser.at(port), path(305), address);
            assertThat(queued()).isZero();
            assertThat(stored()).isEqualTo(WatchService.MOST);
        }

        @Test
        void deletesWhatWasNotConfirmedInAWeek() {
            watch(305, Language.EN);
            request(Browser.at(port), path(306), address);
            makeOlderBy(6);
            retention.delete();
            assertThat(stored()).isEqualTo(2);
            makeOlderBy(1);
            retention.delete();
            assertThat(stored()).isEqualTo(1);
            assertThat(confirmed()).isEqualTo(1);
        }

        @Test
        void askingAgainIsAnotherWeekAndAnotherLanguage() {
            request(Browser.at(port), path(306), address);
            makeOlderBy(6);
            request(Browser.at(port).in(Language.ZH), path(306), address);
            makeOlderBy(1);
            retention.delete();

            assertThat(jdbc.sql("select language from figure_watch where email = ?")
                            .param(address)
                            .query(String.class)
                            .list())
                    .containsExactly("ZH");
        }

        private void makeOlderBy(int days) {
            jdbc.sql(
                            "update figure_watch set requested_at = requested_at - cast(? as integer) * interval '1' day where email = ?")
                    .params(days, address)
                    .update();
        }

        @Test
        void aFigureThatIsNoLongerStatedIsNotWatched() {
            request(Browser.at(port), path(305), address);
            String link = link(received(1).get(0));
            jdbc.sql("update figure_watch set figure_id = -1 where email = ?")
                    .param(address)
                    .update();
            Browser reader = Browser.at(port);
            assertThat(reader.submit(reader.get(link), "main form", Map.of()).status())
                    .isEqualTo(404);
            assertThat(confirmed()).isZero();

            confirmedAgo(Duration.ofHours(23));
            retention.delete();
            assertThat(stored()).as("until the last mail is queued").isEqualTo(1);
            confirmedAgo(Duration.ofHours(25));
            retention.delete();
            assertThat(stored()).isZero();
        }

        private void confirmedAgo(Duration time) {
            jdbc.sql("update figure_watch set confirmed_at = ? where email = ?")
                    .params(Instant.now().minus(time).atOffset(ZoneOffset.UTC), address)
                    .update();
        }

        @Test
        void keepsWhatWasTypedAndSaysWhatIsWrong() {
            Answer answer = request(Browser.at(port), path(305), "ann@");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.html().select("#email").val()).isEqualTo("ann@");
            assertThat(answer.html().select("#email-mistake").text()).contains("name@example.org");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }

        @Test
        void refusesAFormOfAnotherSiteAndIgnoresRobots() {
            Browser browser = Browser.at(port);
            Answer form = browser.get("/watch?figure=" + path(305));
            assertThat(browser.submit(form, "main form", Map.of("email", address, "form", "x"))
                            .status())
                    .isEqualTo(403);
            assertThat(browser.submit(form, "main form", Map.of("email", address, "extra", "x"))
                            .status())
                    .isEqualTo(200);
            assertThat(stored()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "?figure=",
                    "?figure=/figures/gdp",
                    "?figure=//evil.example/figures/a/b/c",
                    "?figure=/figures/a/b/c"
                })
        void isThereForPublishedFiguresOnly(String query) {
            assertThat(Browser.at(port).get("/watch" + query).status()).isEqualTo(404);
        }

        @Test
        void thePageOfAFigureLinksToTheForm() {
            Answer page = Browser.at(port).get(path(305));
            assertThat(page.html().select("main a[rel=nofollow][href^=/watch]").eachAttr("href"))
                    .containsExactly("/watch?figure=" + path(305));
            assertThat(Browser.at(port).get("/editions/1" + path(305)).html().select("main a[href^=/watch]"))
                    .isEmpty();
        }

        @Test
        void thePagesAreValidAndForOneReader() throws Exception {
            request(Browser.at(port), path(305), address);
            HtmlChecker checker = new HtmlChecker();
            for (Language language : Language.values()) {
                Browser browser = Browser.at(port).in(language);
                for (String path : List.of(
                        "/watch?figure=" + path(305),
                        "/watch/sent",
                        "/watch/ended",
                        link(received(1).get(0)))) {
                    Answer page = browser.get(path);
                    assertThat(checker.complaints(page.body())).as(path).isEmpty();
                    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
                    assertThat(page.html().select("meta[name=robots]").attr("content"))
                            .isEqualTo("noindex");
                }
            }
        }

        @Test
        void anAdministratorTakesAndErasesWhatOnePersonWatches() {
            watch(305, Language.EN);
            Browser ada = Browser.at(port).signIn(ExampleStaff.ADMINISTRATOR);
            Answer found =
                    ada.submit("/staff/enquiries/person", Map.of("key", address.toUpperCase(java.util.Locale.ROOT)));
            assertThat(found.html().select("main li").eachText()).containsExactly(title(305));
            assertThat(ada.submit(found, "form[action$=file]", Map.of()).body())
                    .contains("\"watchedFigures\"", "\"figure\" : 305");
            Answer asked = ada.submit(found, "form[action$=erasure]", Map.of());
            assertThat(asked.html().select("main li").eachText()).containsExactly(title(305));
            assertThat(stored()).as("not confirmed yet").isPositive();
            Answer erased = ada.submit(asked, "form[action$=erasure]", Map.of());
            assertThat(erased.html().select(".done").text()).contains("erased", "Watched figures: 1.");
            assertThat(stored()).isZero();
            assertThat(queued()).as("mails to the address").isZero();
            assertThat(jdbc.sql("select action || ' ' || detail from audit_entry where about like 'watched%'")
                            .query(String.class)
                            .list())
                    .contains("WATCHES_EXPORTED 1 figures", "WATCHES_ERASED 1 figures");
        }

        private void watch(long figure, Language language) {
            Browser browser = Browser.at(port).in(language);
            request(browser, path(figure), address);
            String link = link(received(1).get(0));
            browser.submit(browser.get(link), "main form", Map.of());
            assertThat(confirmed()).isEqualTo(1);
        }

        private static Answer request(Browser browser, String figure, String email) {
            return browser.submit(browser.get("/watch?figure=" + figure), "main form", Map.of("email", email));
        }

        private Figure shown(long item) {
            return catalogue.at(catalogue.current()).shown().get(Figure.class, item);
        }

        private long revised(Draft draft, long preliminary) {
            long revised =
                    draft.add(like(shown(preliminary)).as(Vintage.REVISED).stating("exact 1.2345 billion cny"));
            draft.address(revised, path(preliminary) + "/revised");
            return revised;
        }

        /** Returns the number of the edition, whose mails are queued. */
        private int publish(long item, UnaryOperator<FigureBuilder> change) {
            Draft draft = Draft.after(catalogue);
            draft.change(item, change.apply(like(shown(item)))).explain(item, EntryKind.REVISION, "Because");
            publish(draft);
            return draft.edition();
        }

        private void publish(Draft draft) {
            publisher.publish(draft.publication());
            await().atMost(PATIENCE)
                    .until(() -> jdbc.sql("select count(*) from event_publication where listener_id = 'watches'")
                                    .query(Long.class)
                                    .single()
                            == 0);
        }

        private String path(long figure) {
            return catalogue.at(1).shown().address(figure);
        }

        private String title(long figure) {
            return Browser.at(port)
                    .get("/watch?figure=" + path(figure))
                    .html()
                    .select("main .lead a")
                    .text();
        }

        private List<MimeMessage> received(int count) {
            await().atMost(PATIENCE).until(() -> server.to(address).size() >= count);
            assertThat(server.to(address)).hasSize(count);
            return server.to(address);
        }

        private static String text(MimeMessage mail) throws Exception {
            return mail.getContent().toString();
        }

        private static String link(MimeMessage mail) {
            try {
                Matcher link = LINK.matcher(text(mail));
                assertThat(link.find()).isTrue();
                return link.group(1);
            } catch (Exception unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private long confirmed() {
            return count("select count(*) from figure_watch where email = ? and confirmed_at is not null");
        }

        private long stored() {
            return count("select count(*) from figure_watch where email = ?");
        }

        private long queued() {
            return count("select count(*) from mail where recipient = ?");
        }

        private long count(String query) {
            return jdbc.sql(query).param(address).query(Long.class).single();
        }
    }
}
