package org.investportal.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Sha256;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.edition.ItemDifference;
import org.investportal.site.edition.ItemDifferenceFinder;
import org.investportal.web.SpreadsheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The differences between two editions are files for programs, with what the page of an edition shows. */
@ConfiguredPortal
class EditionChangesTest {

    private static final String FOLDER = "/data/editions/" + SecondEdition.NUMBER + "/";
    private static final String CSV = FOLDER + "changes.csv";
    private static final String JSON = FOLDER + "changes.json";
    private static final String ENCODED = "/d%61ta/editions/" + SecondEdition.NUMBER + "/changes.csv";
    private static final String SINCE_THE_FIRST = "?from=1";
    private static final int NEXT = SecondEdition.NUMBER + 1;

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final ItemDifferenceFinder differences;
    private final TransactionTemplate transaction;

    EditionChangesTest(
            Portal portal,
            Catalogue catalogue,
            EditionPublisher publisher,
            ItemDifferenceFinder differences,
            PlatformTransactionManager transactions) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.differences = differences;
        this.transaction = new TransactionTemplate(transactions);
    }

    private List<Map<String, String>> rows(String path) {
        return Figures.at(portal, path).rows().stream().map(CSVRecord::toMap).toList();
    }

    private List<Map<String, String>> rowsOf(String path) {
        return rows(CSV).stream().filter(row -> path.equals(row.get("path"))).toList();
    }

    @Test
    void haveTheNumberBeforeAndAfter() {
        assertThat(portal.get(CSV).body().lines().findFirst())
                .contains("\ufefffrom,to,kind,path,name,change,status,field,before,after");
        assertThat(rowsOf(SecondEdition.CORRECTED))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("from", String.valueOf(Shipped.EDITION))
                        .containsEntry("to", String.valueOf(SecondEdition.NUMBER))
                        .containsEntry("kind", "figure")
                        .containsEntry("change", "changed")
                        .containsEntry("field", "Value")
                        .containsEntry("before", "1.998 billion yuan")
                        .containsEntry("after", "1.989 billion yuan"));
    }

    @Test
    void sayWhatIsNewWithdrawnAndRemoved() {
        assertThat(rowsOf(SecondEdition.PLANNED_AGAIN))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row).containsEntry("change", "new").containsEntry("before", ""));
        assertThat(rowsOf(SecondEdition.GONE))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row).containsEntry("change", "removed").containsEntry("after", ""));
        assertThat(rowsOf(SecondEdition.WITHDRAWN))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("change", "withdrawn"));
        assertThat(rowsOf(SecondEdition.WITHDRAWN))
                .anySatisfy(
                        row -> assertThat(row).containsEntry("field", "Status").containsEntry("after", "Withdrawn"));
    }

    @Test
    void sayWhatIsInDoubt() {
        assertThat(rowsOf(SecondEdition.FLAGGED))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("status", "flagged"));
        assertThat(rowsOf(SecondEdition.CORRECTED))
                .allSatisfy(row -> assertThat(row).containsEntry("status", "normal"));
    }

    @Test
    void haveTheAddressOfTheLaterEdition() {
        assertThat(rowsOf(SecondEdition.REDATED_BEFORE)).isEmpty();
        assertThat(rowsOf(SecondEdition.REDATED))
                .extracting(row -> row.get("field"), row -> row.get("before"), row -> row.get("after"))
                .containsExactly(
                        tuple("Period", "2008", "2018"),
                        tuple("Web address", SecondEdition.REDATED_BEFORE, SecondEdition.REDATED));
    }

    @Test
    void haveAnIndicatorWithOneFigureAtItsOwnAddress() {
        assertThat(rows("/data/editions/" + Shipped.IN_PLAIN_WORDS + "/changes.csv"))
                .filteredOn(row -> "indicator".equals(row.get("kind")))
                .extracting(row -> row.get("path"))
                .contains("/figures/ai-financing-rounds")
                .allMatch(path -> path.matches("/figures/[^/]+"));
    }

    @Test
    void haveTextsOfNamedItemsAtTheirSector() {
        assertThat(rowsOf(SecondEdition.CLAIMING))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("kind", "organisation")
                        .containsEntry("field", "Summary")
                        .containsEntry("after", SecondEdition.REWORDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, JSON, CSV + SINCE_THE_FIRST, JSON + SINCE_THE_FIRST, "/zh" + CSV})
    void doNotHaveSuppressedWords(String path) {
        assertThat(portal.get(path).body())
                .contains(Suppression.MARK)
                .contains(SecondEdition.REWORDED)
                .doesNotContain(SecondEdition.SUPPRESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", SINCE_THE_FIRST})
    void areTheSameInEachFormat(String from) {
        List<Map<String, String>> rows = rows(CSV + from);
        JsonNode file = JsonMapper.shared().readTree(portal.get(JSON + from).body());

        assertThat(file.propertyNames()).containsExactly("from", "to", "changes");
        assertThat(file.get("changes")).hasSameSizeAs(rows);
        for (int at = 0; at < rows.size(); at++) {
            JsonNode change = Objects.requireNonNull(file.get("changes").get(at));
            rows.get(at).forEach((column, cell) -> {
                JsonNode said = Objects.requireNonNull(change.has(column) ? change.get(column) : file.get(column));
                assertThat(SpreadsheetCell.of(said.asString(""))).as(column).isEqualTo(cell);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, CSV + SINCE_THE_FIRST, "/zh" + CSV})
    void noCellIsAFormula(String path) {
        assertThat(rows(path))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values())
                        .allMatch(cell -> SpreadsheetCell.of(cell).equals(cell)));
    }

    @Test
    void areFromAnyEarlierEdition() {
        List<Map<String, String>> rows = rows(CSV + SINCE_THE_FIRST);

        assertThat(rows).hasSizeGreaterThan(rows(CSV).size()).allMatch(row -> "1".equals(row.get("from")));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("path", SecondEdition.CORRECTED)
                        .containsEntry("before", "1.998 billion yuan")
                        .containsEntry("after", "1.989 billion yuan"));
        assertThat(portal.get(CSV + "?from=" + Shipped.EDITION).body())
                .isEqualTo(portal.get(CSV).body());
    }

    @Test
    void leaveOutWhatWasChangedBack() {
        long item = catalogue.itemAt(SecondEdition.CORRECTED).orElseThrow();
        Figure first = catalogue.at(Shipped.EDITION).shown().get(Figure.class, item);
        transaction.executeWithoutResult(status -> {
            publisher.publish(Draft.after(catalogue).change(item, like(first)).publication());
            assertThat(differences.between(Shipped.EDITION, NEXT, Language.EN))
                    .extracting(ItemDifference::path)
                    .contains(SecondEdition.FLAGGED)
                    .doesNotContain(SecondEdition.CORRECTED);
            status.setRollbackOnly();
        });
    }

    @Test
    void haveChineseWordsForReadersOfChinesePages() {
        Answer answer = portal.get("/zh" + CSV);

        assertThat(answer.header("Content-Language")).isEqualTo("zh-CN");
        assertThat(rows("/zh" + CSV))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("path", SecondEdition.CORRECTED)
                        .containsEntry("change", "changed")
                        .containsEntry("field", "数值"));
    }

    @ParameterizedTest
    @CsvSource({
        "changes.csv, text/csv, changes-edition-" + Shipped.EDITION + "-to-" + SecondEdition.NUMBER + "-en.csv",
        "changes.json?from=3, application/json, changes-edition-3-to-" + SecondEdition.NUMBER + "-en.json"
    })
    void areDownloadsThatCachesAskFor(String path, String type, String name) {
        Answer answer = portal.get(FOLDER + path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).isEqualTo(type);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"hangzhou-" + name + "\"");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.header("Cache-Control")).contains("max-age=0");
        assertThat(portal.ask("GET", FOLDER + path, "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    /** As the answers that the portal does not keep have to be, however their address is written. */
    @ParameterizedTest
    @ValueSource(strings = {CSV + SINCE_THE_FIRST, ENCODED + SINCE_THE_FIRST, "/zh" + JSON + SINCE_THE_FIRST})
    void areWholeBeforeTheyAreSent(String path) {
        Answer answer = portal.get(path);
        byte[] body = answer.body().getBytes(UTF_8);

        assertThat(answer.header("ETag")).isEqualTo('"' + Sha256.of(body) + '"');
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(body.length));
        Answer compressed = portal.ask("GET", path, "Accept-Encoding", "br, gzip");
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(Integer.parseInt(compressed.header("Content-Length"))).isLessThan(body.length / 2);
        Answer unchanged =
                portal.ask("GET", path, "Accept-Encoding", "gzip", "If-None-Match", compressed.header("ETag"));
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.header("Content-Encoding")).isEmpty();
        assertThat(unchanged.header("Cache-Control")).isEqualTo(compressed.header("Cache-Control"));
        assertThat(portal.ask("GET", path, "Accept-Encoding", "gzip;q=0").body())
                .isEqualTo(answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/editions/" + NEXT + "/changes.csv",
                "/data/editions/" + NEXT + "/changes.json?from=1",
                "/data/editions/1/changes.csv",
                "/data/editions/1/changes.json?from=1",
                "/data/editions/0/changes.csv",
                FOLDER + "changes.xlsx",
                CSV + "?from=" + SecondEdition.NUMBER,
                CSV + "?from=" + NEXT,
                CSV + "?from=0",
                CSV + "?from=01",
                CSV + "?from=-1",
                CSV + "?from=",
                CSV + "?from=last",
                CSV + "?from=99999999999",
                JSON + "?from=" + NEXT
            })
    void unknownOnesAreNotFound(String path) {
        Answer answer = portal.ask("GET", path, "Accept", "*/*");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    @Test
    void areLinkedFromThePageOfTheEditionButNotOfTheFirst() {
        String links = "section[aria-labelledby=changes-of-edition] a";

        assertThat(portal.page(SecondEdition.PAGE).select(links).eachAttr("href"))
                .containsExactly(CSV, JSON);
        assertThat(portal.page("/zh" + SecondEdition.PAGE).select(links).eachAttr("href"))
                .containsExactly("/zh" + CSV, "/zh" + JSON);
        assertThat(portal.page("/editions/1").select(links)).isEmpty();
    }
}
