package org.investportal.staff.sources;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.InventedSource;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Sha256;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.source.SourceTextService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.verification.SelfCheck;
import org.investportal.verification.SelfCheckService;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** An administrator attaches the text of a source, and pages quote it until it is removed. */
@StaffPortal
@TestInstance(Lifecycle.PER_CLASS)
class SourceTextsTest {

    private static final long FIGURE = 313;
    private static final int LONG = 450;

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final SelfCheckService checks;
    private final SourceTextService texts;
    private final ExampleStaff staff;
    private final Browser ada;
    private InventedSource source;
    private String figure;
    private long longSource;
    private String longPath;

    SourceTextsTest(
            Portal portal,
            Catalogue catalogue,
            EditionPublisher publisher,
            SelfCheckService checks,
            SourceTextService texts,
            ExampleStaff staff) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.checks = checks;
        this.texts = texts;
        this.staff = staff;
        this.ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
    }

    @BeforeAll
    void publish() {
        Draft draft = Draft.after(catalogue);
        source = InventedSource.in(
                draft, catalogue.at(catalogue.current()).shown().get(Figure.class, FIGURE));
        longPath = "/sources/long-" + draft.edition();
        longSource = draft.add(version -> new Source(
                version,
                false,
                longPath.substring(9),
                Period.parse("2032"),
                Language.EN,
                LONG,
                Sha256.of(longText()),
                null));
        draft.address(longSource, longPath);
        publisher.publish(draft.publication());
        figure = source.figurePath();
    }

    private static String longText() {
        return IntStream.rangeClosed(1, LONG)
                .mapToObj(line -> "Line " + line + " says nothing.")
                .collect(Collectors.joining("\n\n"));
    }

    @AfterEach
    void remove() {
        for (long item : new long[] {source.item(), longSource}) {
            if (!ada.get(desk(item)).html().select("form[action$=removal]").isEmpty()) {
                ada.submit(ada.get(desk(item)), "form[action$=removal]", Map.of());
            }
        }
    }

    @Test
    void attachesTheTextAndRemovesItAgain() {
        Document before = page(figure);
        Document sourceBefore = page(source.path());
        assertThat(before.select("blockquote, mark")).isEmpty();
        assertThat(sourceBefore.select("#p2-s1").text()).startsWith(InventedSource.SUMMARY);

        Answer attached = attach(source.item(), InventedSource.TEXT.getBytes(UTF_8));
        assertThat(attached.html().select("main").text()).contains("Attached").doesNotContain("converted");
        assertThat(attached.html().select("input[type=file]")).isEmpty();
        assertThat(ada.get("/staff/sources")
                        .html()
                        .select("tr:has(a[href=" + desk(source.item()) + "])")
                        .text())
                .contains("Attached");
        assertThat(page(figure).select("blockquote").text()).isEqualTo(InventedSource.SENTENCE);

        ada.submit(attached, "form[action$=removal]", Map.of());
        assertThat(page(figure).select("main").outerHtml())
                .isEqualTo(before.select("main").outerHtml());
        assertThat(page(source.path()).select("main").outerHtml())
                .isEqualTo(sourceBefore.select("main").outerHtml());
        Document log = ada.get("/staff/log").html();
        assertThat(log.select("main").text())
                .contains("Text of a source attached", "Text of a source removed", "source " + source.item());
        assertThat(log.select("tbody tr:contains(Text of a source removed)")
                        .get(0)
                        .text())
                .contains(Sha256.of(InventedSource.TEXT));
    }

    @Test
    void quotesTheSentenceOnThePagesOfTheFigure() {
        attach(source.item(), InventedSource.TEXT.getBytes(UTF_8));

        for (String path : new String[] {figure, "/zh" + figure, "/editions/" + source.edition() + figure}) {
            Element quotation = page(path).expectFirst("figure.quotation");
            assertThat(quotation.select("blockquote").text()).as(path).isEqualTo(InventedSource.SENTENCE);
            assertThat(quotation.select("blockquote").attr("lang")).isEqualTo("en");
            assertThat(quotation.select("blockquote").attr("cite")).isEqualTo("https://example.org/report");
            assertThat(quotation.select("mark").eachText()).containsExactly("12.5 million", "2031");
            assertThat(quotation.select("figcaption").text())
                    .contains("Report of Sample Harbour", "Office of Sample Harbour")
                    .contains(path.startsWith("/zh") ? "第2段第1句" : "paragraph 2, sentence 1");
        }
        assertThat(page(figure).select(".readings-table")).isEmpty();
    }

    @Test
    void showsTheAnnotatedTextOnThePageOfTheSource() {
        attach(source.item(), InventedSource.TEXT.getBytes(UTF_8));
        Document shown = page(source.path());

        assertThat(shown.select("details[open] .source-words").eachText())
                .containsExactly(
                        InventedSource.TITLE,
                        InventedSource.SENTENCE + " That was a good year. The gulls were not counted.",
                        "Outlook",
                        "About 40 berths are planned.");
        assertThat(shown.select("blockquote[lang=en] #p2-s1, blockquote[lang=en] #p2-s3"))
                .hasSize(2);
        assertThat(shown.select("a#p2-s1-n1").attr("href")).endsWith(figure);
        assertThat(shown.select("span#p4-s1-n1").text()).isEqualTo("40");
        assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(shown.select("main").text()).doesNotContain(InventedSource.SUMMARY);
        assertThat(shown.select(".mentions .token").eachText()).contains("“12.5 million”", "“40”");
        assertThat(page("/zh" + source.path()).select("#p2").text())
                .as("our words stay where readers may not know the language of the source")
                .contains(InventedSource.SENTENCE, InventedSource.SUMMARY);
    }

    @Test
    void cutsLongTextsIntoPages() {
        attach(longSource, longText().getBytes(UTF_8));

        assertThat(page(longPath).select(".source-words")).hasSize(400);
        assertThat(page(longPath + "?page=2").select("#p401-s1").text()).isEqualTo("Line 401 says nothing.");
    }

    @Test
    void convertsLineEnds() {
        Answer attached =
                attach(source.item(), InventedSource.TEXT.replace("\n", "\r\n").getBytes(UTF_8));
        assertThat(attached.html().select("[role=status]").text()).contains("line ends were converted");
        assertThat(page(figure).select("blockquote")).hasSize(1);
    }

    @Test
    void takesPastedText() {
        ada.submit(desk(source.item()), Map.of("text", InventedSource.TEXT));
        assertThat(page(figure).select("blockquote")).hasSize(1);
    }

    @Test
    void refusesWhatIsNotTheRecordedText() {
        refuses(InventedSource.TEXT.replace("12.5", "12.6").getBytes(UTF_8), "Its hash is", InventedSource.DIGEST);
        refuses(InventedSource.TEXT.getBytes(UTF_16), "not in UTF-8", "Save it in UTF-8");
        refuses(new byte[1_048_577], "larger than one megabyte");
        refuses(new byte[0], "Choose a file or paste the text");
        assertThat(attach(source.item(), new byte[2 * 1024 * 1024]).status()).isEqualTo(413);
        assertThat(page(figure).select("blockquote")).isEmpty();
    }

    @Test
    void onlyAdministratorsAttachAndRemove() {
        for (String name : new String[] {ExampleStaff.EDITOR, ExampleStaff.REVIEWER}) {
            StaffMember member = staff.member(name);
            assertThatExceptionOfType(StepRefused.class)
                    .isThrownBy(() -> texts.attach(source.item(), InventedSource.TEXT.getBytes(UTF_8), member));
            assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> texts.remove(source.item(), member));
        }
    }

    @Test
    void asksForTheDigestFirst() {
        Draft draft = Draft.after(catalogue);
        long without = draft.add(version -> new Source(
                version, false, "undigested-" + draft.edition(), Period.parse("2032"), Language.EN, 1, null, null));
        draft.address(without, "/sources/undigested-" + draft.edition());
        publisher.publish(draft.publication());

        assertThat(ada.get(desk(without)).html().select("main").text()).contains("Record its SHA-256 first");
        assertThat(ada.get(desk(without)).html().select("input[type=file]")).isEmpty();
        assertThat(attach(without, new byte[] {'a'}).status()).isEqualTo(422);
    }

    @Test
    void theSelfCheckExpectsTheTextInPlaceOfTheSummary() {
        attach(source.item(), InventedSource.TEXT.getBytes(UTF_8));
        Draft draft = Draft.after(catalogue);
        draft.change(
                source.summary(),
                version -> new Text(
                        version,
                        false,
                        source.passage(),
                        TextField.SUMMARY,
                        Language.EN,
                        InventedSource.SUMMARY + " So."));
        draft.explain(source.passage(), EntryKind.WORDING, "Clearer.");
        draft.explain(source.figure(), EntryKind.REVISION, "Read again.");
        publisher.publish(draft.publication());

        SelfCheck check = checks.run(draft.edition());
        assertThat(check.findings()).isEmpty();
        assertThat(check.state()).isEqualTo(SelfCheck.State.PASSED);
    }

    private void refuses(byte[] file, String... said) {
        Answer refused = attach(source.item(), file);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".field-wrong").text()).contains(said);
    }

    private Answer attach(long item, byte[] file) {
        String token = ada.get(desk(item)).html().select("input[name=_csrf]").attr("value");
        return ada.postFile(desk(item), Map.of("_csrf", token), "file", file);
    }

    /** Read anew each time, since the page changes. */
    private Document page(String path) {
        return Browser.at(portal).get(path).html();
    }

    private static String desk(long item) {
        return "/staff/sources/" + item;
    }
}
