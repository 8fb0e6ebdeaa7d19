package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Sha256;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.part.FigureColumn;
import org.investportal.web.SpreadsheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers and codes of an edition are files that never change. */
@ConfiguredPortal
class EditionDataFileServiceTest {

    private static final String FOLDER = "/data/editions/" + SecondEdition.NUMBER + "/";
    private static final int NEXT = SecondEdition.NUMBER + 1;

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    EditionDataFileServiceTest(
            Portal portal,
            Catalogue catalogue,
            EditionPublisher publisher,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "json, application/json"})
    void areServedForEverWithTheirHash(String format, String type) {
        String path = FOLDER + "figures." + format;
        Answer answer = portal.get(path);
        String sha256 = Sha256.of(answer.body());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).isEqualTo(type);
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.header("ETag")).isEqualTo("\"" + sha256 + "\"");
        assertThat(answer.header("Repr-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))
                        + ":");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"hangzhou-figures-edition-" + SecondEdition.NUMBER + "-codes."
                        + format + "\"");
        assertThat(portal.ask("GET", path, "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
        Answer part = portal.ask("GET", path, "Range", "bytes=10-19");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Repr-Digest")).isEqualTo(answer.header("Repr-Digest"));
    }

    @Test
    void haveTheNumbersAndCodesOfTheEdition() {
        List<CSVRecord> all = Figures.of(portal).rows();
        List<CSVRecord> fixed = Figures.at(portal, FOLDER + "figures.csv").rows();

        assertThat(fixed).hasSameSizeAs(all);
        for (int at = 0; at < all.size(); at++) {
            CSVRecord row = all.get(at);
            fixed.get(at).toMap().forEach((column, cell) -> assertThat(cell).isEqualTo(row.get(column)));
        }
    }

    @Test
    void areTheSameInEachFormat() {
        List<CSVRecord> rows = Figures.at(portal, FOLDER + "figures.csv").rows();
        JsonNode file = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(portal.get(FOLDER + "figures.json").body());

        assertThat(file.propertyNames()).containsExactly("edition", "published", "figures");
        assertThat(file.get("edition").intValue()).isEqualTo(SecondEdition.NUMBER);
        assertThat(file.get("figures")).hasSameSizeAs(rows);
        for (int at = 0; at < rows.size(); at++) {
            JsonNode figure = Objects.requireNonNull(file.get("figures").get(at));
            rows.get(at)
                    .toMap()
                    .forEach((column, cell) -> assertThat(
                                    SpreadsheetCell.of(figure.get(column).asString("")))
                            .isEqualTo(cell));
        }
    }

    /** Words can be suppressed later, and addresses are set by the operator. */
    @Test
    void haveNoWords() {
        assertThat(portal.get(FOLDER + "figures.csv").body().lines().findFirst())
                .contains("\ufeffamount,upper_amount,figure,sector,topic,indicator,measure,price_basis,area,period,"
                        + "period_start,period_end,value,upper_value,unit,unit_multiplier,qualifier,nature,vintage,"
                        + "status,source,paragraph,sentence,printed,period_basis");
        assertThat(portal.get(FOLDER + "figures.json").body())
                .doesNotContain(ConfiguredPortal.BASE, SecondEdition.REWORDED, SecondEdition.SUPPRESSED);
        assertThat(FigureColumn.NUMBERS_AND_CODES)
                .doesNotContain(FigureColumn.NOTE, FigureColumn.ATTRIBUTED_TO, FigureColumn.URL);
    }

    @Test
    void areMadeInTheTransactionThatPublishes() {
        transaction.executeWithoutResult(status -> {
            publisher.publish(Draft.after(catalogue).publication());
            assertThat(names(NEXT)).containsExactly("figures.csv", "figures.json");
            status.setRollbackOnly();
        });

        assertThat(names(NEXT)).isEmpty();
    }

    @Test
    void areNamedInTheManifestOfTheEditionWithTheirHash() {
        assertThat(portal.get(FOLDER + "items.jsonl").body())
                .contains("\"name\":\"figures.csv\"")
                .contains("\"sha256\":\""
                        + Sha256.of(portal.get(FOLDER + "figures.json").body()) + "\"");
    }

    @Test
    void ofAnEarlierEditionAreMadeOnce() {
        String path = "/data/editions/" + Shipped.EDITION + "/figures.json";
        String file = portal.get(path).body();

        assertThat(portal.get(path).header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(names(Shipped.EDITION)).containsExactly("figures.csv", "figures.json");
        assertThat(jdbc.sql("select sha256 from edition_file where edition_number = ? and name = 'figures.json'")
                        .param(Shipped.EDITION)
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.of(file));
    }

    /** Caches keep them for ever. After a restore of an older backup they are made again, perhaps by a newer version, and have to be the same. */
    @Test
    void ofShippedEditionsAreMadeTheSameByEachVersion() {
        for (int edition = 1; edition <= Shipped.EDITION; edition++) {
            String folder = "/data/editions/" + edition + "/figures.";
            String json = portal.get(folder + "json").body();

            assertThat(Sha256.of(portal.get(folder + "csv").body()))
                    .isEqualTo("ba8783705cd132586e26bf7c6e1ac876da39abe52eda0c36e280449577930198");
            assertThat(Sha256.of(json.substring(json.indexOf("\"figures\"")))) // before are its number and time
                    .isEqualTo("be25b278c2438d212ef2832f15f97836a25fb2c2a85748a6591bcb2fe0f16110");
        }
    }

    private List<String> names(int edition) {
        return jdbc.sql("select name from edition_file where edition_number = ? order by name")
                .param(edition)
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/editions/" + NEXT + "/figures.csv",
                "/data/editions/" + NEXT + "/figures.json",
                "/data/editions/0/figures.csv",
                "/data/editions/1/figures.xlsx"
            })
    void unknownFilesAreNotFound(String path) {
        Answer answer = portal.ask("GET", path, "Accept", "*/*");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    @Test
    void areLinkedFromThePageOfTheEdition() {
        assertThat(portal.page(SecondEdition.PAGE)
                        .select("section[aria-labelledby=figures-of-edition] a")
                        .eachAttr("href"))
                .containsExactly(
                        FOLDER + "figures.csv",
                        FOLDER + "figures.json",
                        FOLDER + "datapackage.json",
                        "/data/editions/" + SecondEdition.NUMBER + ".zip");
    }
}
