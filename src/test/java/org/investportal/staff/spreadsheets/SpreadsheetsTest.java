package org.investportal.staff.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.spreadsheet.SpreadsheetColumn;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.wording.English;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editors make drafts of many figures from a spreadsheet, after they have seen what each row changes. */
@StaffPortal
class SpreadsheetsTest {

    private static final String PATH = "/staff/spreadsheets";
    private static final String FORM = "form[action$=/drafts]";
    private static final String HEADER = "indicator\tarea\tperiod\tvalue\tunit\tsource\tparagraph\tprinted\n";
    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private final Portal portal;
    private final JdbcClient jdbc;
    private final TemplateFileWriter templates;
    private final Browser edith;

    SpreadsheetsTest(Portal portal, JdbcClient jdbc, TemplateFileWriter templates) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.templates = templates;
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void previewsAndSavesPastedRows() {
        long before = changes();
        Answer preview = paste(HEADER
                + "digital-economy-growth\thangzhou\t2031\t15.1%\n"
                + "Digital economy value added\t杭州\t2031-H1\t1592亿\n"
                + "digital-economy-growth\thangzhou\t2018-H1\t14.8\n"
                + "digital-economy-growth\thangzhou\t2032\t\n");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.html().select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("2031", "New", "15.1%", "To correct before publication"),
                        row -> assertThat(row).contains("first half of 2031", "New", "159.2 billion yuan"),
                        row -> assertThat(row).contains("Change", "14.7%", "14.8%"),
                        row -> assertThat(row).contains("No value, left out"));
        assertThat(preview.html().select("tbody td:last-child"))
                .as("cells without checks, which narrow screens leave out")
                .anyMatch(cell -> cell.childNodeSize() == 0);
        assertThat(changes()).isEqualTo(before);
        Answer saved = edith.submit(preview, FORM, Map.of("then", "drafts"));
        assertThat(edith.place()).matches("/staff/changes/\\d+");
        assertThat(saved.body()).contains("Digital economy growth, Hangzhou, 2031");
        assertThat(changes()).isEqualTo(before + 1);

        edith.submit(preview, FORM, Map.of("then", "drafts"));
        assertThat(changes()).as("sent twice").isEqualTo(before + 1);
    }

    @Test
    void checksRowsAgainThatWereEditedInThePreview() {
        Answer preview = paste(HEADER + "digital-economy-growth\thangzhou\t2018-H1\tabout\n");
        assertThat(preview.html().select("tbody .mistake").text()).startsWith("We could not read “about” as a number.");
        assertThat(preview.html().select("button[value=drafts]")).isEmpty();
        assertThat(edith.submit(preview, FORM, Map.of("then", "drafts")).status())
                .isEqualTo(422);

        Answer mistyped = edith.submit(preview, FORM, Map.of("then", "check", "value.2", "14.I%"));
        assertThat(mistyped.html().select("tbody .mistake").text())
                .startsWith(
                        "In “14.I%”, the letter “I” is probably the digit 1. If the source prints “14.1%”, type that.");

        Answer again = edith.submit(preview, FORM, Map.of("then", "check", "value.2", "14.9"));
        assertThat(again.html().select("tbody tr").text()).contains("14.9%");
        assertThat(again.html().select("button[value=drafts]")).hasSize(1);
    }

    @Test
    void cellsOfSixtyRowsAreEdited() {
        String row = "digital-economy-growth\thangzhou\t2018-H1\t14.8\n";
        assertThat(paste(HEADER + row.repeat(60)).html().select("tbody input[name^=value.]"))
                .hasSize(60);
        assertThat(paste(HEADER + row.repeat(61)).html().select("tbody input")).isEmpty();
    }

    @Test
    void saysWhatIsWrongByRowAndColumn() {
        Answer preview = paste("figure\tindicator\tarea\tperiod\tvalue\tsource\tparagraph\tprinted\n"
                + "\tnone\thangzhou\t2018\t5\n"
                + "/figures/none\t\t\t\t5\n"
                + FIGURE + "\t\t\t\t14.7\tindustrial-investment-press-release\t7\t99\n"
                + FIGURE + "\t\t\t\t14.7\n"
                + FIGURE + "\t\t\t\t14.8\n");
        assertThat(preview.html().select("tbody .mistake").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("indicator: ").contains("none"),
                        row -> assertThat(row).startsWith("figure: ").contains("/figures/none"),
                        row -> assertThat(row).startsWith("printed: ").contains("99"),
                        row -> assertThat(row).startsWith("Row 5 "));
    }

    @Test
    void theWholeExportChangesNothing() throws IOException {
        long figures = new String(download("/data/figures.csv"), StandardCharsets.UTF_8)
                        .lines()
                        .count()
                - 1;
        for (Language language : Language.values()) {
            for (String file : List.of("/data/figures.csv", "/data/figures.xlsx")) {
                Answer preview = upload(download(language.path(file)));
                assertThat(preview.status()).as(preview.body()).isEqualTo(200);
                assertThat(preview.html().select("main > ul li").eachText())
                        .as(file)
                        .containsExactly("Unchanged: " + figures);
                assertThat(preview.html().select("button[value=drafts]")).isEmpty();
            }
        }
    }

    @Test
    void findsThePlaceThatASourcePrints() {
        Answer preview = paste("""
                indicator,area,period,value,source,paragraph,sentence,printed
                digital-economy-growth,hangzhou,2033,14.7,industrial-investment-press-release,7,1,14.7
                """);
        assertThat(preview.html().select("tbody .check-error")).isEmpty();
    }

    @Test
    void warnsOfAReportedValueOfTheFutureUntilItIsPublished() {
        Answer preview = paste("""
                indicator,area,period,value,source,paragraph,sentence,printed
                digital-economy-growth,hangzhou,2061,14.7,industrial-investment-press-release,7,1,14.7
                """);
        String warning = "The period “2061” has not begun, so the figure cannot be a reported value or an estimate.";
        assertThat(preview.html().select("tbody tr").text()).contains(warning);

        Answer change = edith.submit(preview, FORM, Map.of("then", "drafts"));
        assertThat(change.html().select("#compare .check").text()).contains(warning);
        String form = change.html().select("a[href*=/edit/]").attr("href");
        Answer open = edith.get(form);
        assertThat(open.html().select("#period-warnings").text()).contains(warning);

        edith.submit(open, "form.content-form", Map.of("then", "preview"));
        Document figure = edith.get(edith.place()).html();
        assertThat(figure.select(".reading-aids li")).isNotEmpty();
        assertThat(figure.select(".reading-aids .age")).isEmpty();
    }

    @Test
    void rowsWithTheSameNumberStayApart() {
        Answer preview = paste("""
                row,indicator,area,period,value
                1,digital-economy-growth,hangzhou,2034,14.7
                1,digital-economy-share-of-gdp,hangzhou,2034,25.1
                """);

        assertThat(preview.html().select("tbody td:first-child").eachText())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void isNotSavedOverWhatWasPublishedMeanwhile() {
        Answer preview = paste("""
                indicator,area,period,value
                digital-economy-growth,hangzhou,2035,14.7
                """);
        Answer refused = edith.submit(preview, "main form", Map.of("edition", "1", "then", "drafts"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("main").text()).contains("Content was published after this page was opened");
    }

    @Test
    void offersTheNextPeriodOfASector() throws IOException {
        Answer form = edith.get(PATH);
        Answer grid = edith.get(form.html().select("a[href*=/next?]").attr("href"));
        assertThat(grid.html().select("tbody input[id^=value]").eachAttr("value"))
                .isNotEmpty()
                .containsOnly("");
        assertThat(grid.html().select("tbody input[id^=period]").eachAttr("value"))
                .contains("2019-H1");
        Answer filled = edith.submit(grid, FORM, Map.of("then", "check", "value.2", "170 billion"));
        assertThat(filled.html().select("main > ul li").eachText()).contains("New: 1");

        Answer file = edith.get(form.html().select("a[href*='next.csv?']").attr("href"));
        assertThat(file.body()).contains("published,indicator,area,period,value,unit", "159.2 billion yuan");
        Answer left = upload(file.body().getBytes(StandardCharsets.UTF_8));
        assertThat(left.html().select("main > ul li").eachText())
                .singleElement()
                .asString()
                .startsWith("No value");
        assertThat(left.html().select("main").text()).doesNotContain("not read");
        assertThat(edith.get(form.html().select("a[href*='next.xlsx?']").attr("href"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theFileToFillInNamesThePublisherOfThePortal() throws IOException {
        assertThat(creator(templates.xlsx(10))).isNotBlank().isEqualTo(creator(download("/data/figures.xlsx")));
    }

    private static String creator(byte[] workbook) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                InputStream properties = zip.getInputStream(zip.getEntry("docProps/core.xml"))) {
            return Jsoup.parse(properties, null, "", Parser.xmlParser())
                    .select("dc|creator")
                    .text();
        }
    }

    @Test
    void sectorsAndOldFiguresLeadToTheNextPeriod() {
        String next = "main a[href$='/staff/spreadsheets/next?sector=10']";
        assertThat(edith.get("/staff/content/sector").html().select(next).eachAttr("aria-label"))
                .singleElement()
                .asString()
                .startsWith("Enter next period");
        assertThat(edith.get("/staff/content/sector/10").html().select(next)).hasSize(1);
        assertThat(edith.get("/staff/ageing").html().select("main a[href$='/staff/spreadsheets']"))
                .hasSize(1);
    }

    @Test
    void editsThePublishedFiguresOfASector() {
        Answer grid =
                edith.get(edith.get(PATH).html().select("a[href*=/published?]").attr("href"));
        assertThat(grid.html().select("main > ul li").eachText())
                .singleElement()
                .asString()
                .startsWith("Unchanged");
        Answer edited = edith.submit(grid, FORM, Map.of("then", "check", "value.2", "160.2 billion"));
        assertThat(edited.html().select("main > ul li").eachText()).contains("Change: 1");
    }

    @Test
    void saysWhyAFileIsRefusedInBothLanguages() {
        byte[] file = "value,figure\n\"5,x".getBytes(StandardCharsets.UTF_8);
        Answer refused = upload(file);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".error-summary").text()).contains("quotation mark");
        assertThat(upload(new byte[0]).html().select(".error-summary a").eachText())
                .containsExactly("The file is empty.");
        Answer chinese =
                Browser.at(portal).signIn(ExampleStaff.EDITOR).in(Language.ZH).submit(PATH, Map.of("text", "value"));
        assertThat(chinese.html().select(".error-summary").text())
                .contains("未找到列名所在行")
                .contains(Stream.of(
                                SpreadsheetColumn.VALUE,
                                SpreadsheetColumn.FIGURE,
                                SpreadsheetColumn.INDICATOR,
                                SpreadsheetColumn.AREA,
                                SpreadsheetColumn.PERIOD)
                        .map(column -> English.words().of(Language.ZH, "file-column", column))
                        .toList());
    }

    @Test
    void aPageWithOlderFiguresIsNamedOnce() {
        Answer preview = paste(HEADER
                + "digital-economy-added-value\thangzhou\t2036\t1592亿\n"
                + "digital-economy-share-of-gdp\thangzhou\t2036\t25.1%\n");
        assertThat(preview.html().select("form > .check li").eachText())
                .filteredOn(line -> line.startsWith("Digital economy and artificial intelligence"))
                .singleElement()
                .asString()
                .contains("older figures of: Digital economy value added, Digital economy share of GDP.");
        assertThat(preview.html().select("tbody .check").text()).doesNotContain("older");

        edith.submit(preview, FORM, Map.of("then", "drafts"));
        Answer change = edith.get(edith.place());
        String form = "/staff/content/sector/10?change=" + edith.place().replaceAll("\\D", "");
        assertThat(change.html().select("#older-values a[href='" + form + "']")).hasSize(1);
        assertThat(change.html().select("#compare > section .check").text()).doesNotContain("older");
    }

    @Test
    void onlyEditorsMakeDrafts() {
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        assertThat(rita.get(PATH).status()).isEqualTo(403);
    }

    private Answer paste(String text) {
        return edith.submit(edith.get(PATH), "form[action$=/spreadsheets]", Map.of("text", text));
    }

    private Answer upload(byte[] file) {
        Element form = edith.get(PATH).html().selectFirst("form[action$=/spreadsheets]");
        Map<String, String> fields = Browser.held(Objects.requireNonNull(form)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        fields.remove("file");
        return edith.postFile(PATH, fields, "file", file);
    }

    private byte[] download(String path) throws IOException {
        try (InputStream file =
                URI.create("http://localhost:" + portal.port() + path).toURL().openStream()) {
            return file.readAllBytes();
        }
    }

    private long changes() {
        return jdbc.sql("select count(*) from change").query(Long.class).single();
    }
}
