package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.value.Sha256;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that know Data Packages read the tables by their descriptions. The profile is that of the Frictionless standards, as their library has it. */
class DataPackageFactoryTest {

    private static final String CURRENT = "/data/";
    private static final String FIXED = "/data/editions/" + SecondEdition.NUMBER + "/";

    @Nested
    @ConfiguredPortal
    class Configured {

        private final Portal portal;

        Configured(Portal portal) {
            this.portal = portal;
        }

        @ParameterizedTest
        @ValueSource(strings = {CURRENT, FIXED, "/data/editions/1/"})
        void fitsTheProfile(String folder) throws IOException {
            assertThat(mistakes(portal, folder)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {CURRENT, FIXED})
        void hasTheHashAndTheLengthOfTheTable(String folder) {
            JsonNode table = described(folder).get("resources").get(0);
            String path = folder + table.get("path").stringValue();
            String body = portal.get(path).body();

            assertThat(table.get("bytes").longValue()).isEqualTo(body.getBytes(StandardCharsets.UTF_8).length);
            assertThat(table.get("hash").stringValue()).isEqualTo("sha256:" + Sha256.of(body));
        }

        @ParameterizedTest
        @ValueSource(strings = {CURRENT, FIXED})
        void everyCellHasTheTypeOfItsColumn(String folder) {
            JsonNode schema = described(folder).get("resources").get(0).get("schema");
            List<CSVRecord> rows = Figures.at(portal, folder + "figures.csv").rows();
            List<JsonNode> fields = schema.get("fields").valueStream().toList();

            assertThat(fields.stream().map(field -> field.get("name").stringValue()))
                    .isEqualTo(rows.get(0).getParser().getHeaderNames());
            assertThat(rows)
                    .allSatisfy(row -> assertThat(fields)
                            .allMatch(field -> isOfType(
                                    field.get("type").stringValue(),
                                    row.get(field.get("name").stringValue()))));
            assertThat(rows.stream().map(row -> row.get(schema.get("primaryKey").stringValue())))
                    .doesNotHaveDuplicates();
        }

        private static boolean isOfType(String type, String cell) {
            return cell.isEmpty()
                    || switch (type) {
                        case "number" -> new BigDecimal(cell).toPlainString().equals(cell);
                        case "integer" -> String.valueOf(Integer.parseInt(cell)).equals(cell);
                        case "date" -> LocalDate.parse(cell).toString().equals(cell);
                        default -> type.equals("string");
                    };
        }

        @Test
        void saysWhoPublishedItOfWhatAndOnWhichTerms() {
            JsonNode described = described(FIXED);

            assertThat(described.get("name").stringValue()).isEqualTo("figures-edition-" + SecondEdition.NUMBER);
            assertThat(described.get("version").stringValue()).isEqualTo(String.valueOf(SecondEdition.NUMBER));
            assertThat(described.get("homepage").stringValue()).isEqualTo(ConfiguredPortal.BASE + SecondEdition.PAGE);
            assertThat(described.get("licenses").get(0).get("path").stringValue())
                    .isEqualTo(ConfiguredPortal.BASE + "/licence");
            assertThat(described.get("contributors").get(0).get("title").stringValue())
                    .isEqualTo("Agency of Examples");
            assertThat(described.get("sources").valueStream())
                    .hasSizeGreaterThan(1)
                    .allMatch(source ->
                            portal.get(source.get("path").stringValue().replace(ConfiguredPortal.BASE, ""))
                                            .status()
                                    == 200);
        }

        @Test
        void saysWhatIsInTheTable() {
            JsonNode fixed = described(FIXED);
            JsonNode table = fixed.get("resources").get(0);

            assertThat(described(CURRENT).get("title").stringValue()).isEqualTo("Invest in Hangzhou: all figures");
            assertThat(fixed.get("title").stringValue())
                    .isEqualTo("Invest in Hangzhou: numbers and codes of all figures, edition " + SecondEdition.NUMBER);
            assertThat(fixed.get("description").stringValue())
                    .isEqualTo("Numbers and codes of all figures in edition " + SecondEdition.NUMBER
                            + " of Invest in Hangzhou, without names and notes.");
            assertThat(table.get("description").stringValue()).contains("byte order mark", "apostrophe");
            assertThat(table.get("schema")
                            .get("fields")
                            .valueStream()
                            .filter(field -> Set.of("period", "printed")
                                    .contains(field.get("name").stringValue()))
                            .map(field -> field.get("description").stringValue()))
                    .hasSize(2)
                    .allMatch(meaning -> meaning.contains("apostrophe"));
        }

        /** Titles of sources can be suppressed, and terms can be set later. */
        @Test
        void isAskedForEachTime() {
            assertThat(portal.get(FIXED + "datapackage.json").header("Cache-Control"))
                    .isEqualTo("no-cache, public");
        }

        @Test
        void ofAnUnknownEditionIsNotFound() {
            Answer answer = portal.get("/data/editions/" + (SecondEdition.NUMBER + 1) + "/datapackage.json");

            assertThat(answer.status()).isEqualTo(404);
        }

        private JsonNode described(String folder) {
            return JsonMapper.shared()
                    .readTree(portal.get(folder + "datapackage.json").body());
        }
    }

    /** Nothing is set. */
    @Nested
    @ShippedPortal
    class Unconfigured {

        private final Portal portal;

        Unconfigured(Portal portal) {
            this.portal = portal;
        }

        @Test
        void fitsTheProfile() throws IOException {
            assertThat(mistakes(portal, CURRENT)).isEmpty();
            assertThat(portal.get("/data/datapackage.json").body()).doesNotContain("licenses");
        }
    }

    private static List<String> mistakes(Portal portal, String folder) throws IOException {
        try (InputStream profile = Objects.requireNonNull(
                DataPackageFactoryTest.class.getResourceAsStream("/frictionless/tabular-data-package.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(profile);
            return Stream.of(portal.get(folder + "datapackage.json").body())
                    .flatMap(described -> schema.validate(described, InputFormat.JSON).stream())
                    .map(String::valueOf)
                    .toList();
        }
    }
}
