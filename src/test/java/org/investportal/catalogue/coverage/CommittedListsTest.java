package org.investportal.catalogue.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.value.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The lists in the repository, as far as they can be judged without the texts, which are not there. */
class CommittedListsTest {

    private static final String HEX_OF_SHA256 = "[0-9a-f]{64}\n";

    static Stream<Resource> digests() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:coverage/*.sha256"));
    }

    @ParameterizedTest
    @MethodSource("digests")
    void areFoundByTheDigestOfTheirText(Resource digest) throws IOException {
        String hex = digest.getContentAsString(UTF_8);

        assertThat(hex).matches(HEX_OF_SHA256);
        assertThat(new TokenLists("coverage").ofText(hex.strip())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("digests")
    void areWrittenAsTheCommandWritesThem(Resource digest) throws IOException {
        String csv = new TokenLists("coverage")
                .ofText(digest.getContentAsString(UTF_8).strip())
                .orElseThrow();

        assertThat(TokenCsv.of(numbers(csv))).isEqualTo(csv);
    }

    @ParameterizedTest
    @MethodSource("digests")
    void holdOneTokenAPlaceInReadingOrder(Resource digest) throws IOException {
        List<PrintedNumber> numbers = numbers(new TokenLists("coverage")
                .ofText(digest.getContentAsString(UTF_8).strip())
                .orElseThrow());

        assertThat(numbers.stream().map(PrintedNumber::at).toList())
                .isNotEmpty()
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(numbers)
                .allSatisfy(number -> assertThat(Tokens.of(number.token())).containsExactly(number.token()));
    }

    private static List<PrintedNumber> numbers(String csv) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .stream()
                .map(CommittedListsTest::number)
                .toList();
    }

    private static PrintedNumber number(CSVRecord row) {
        Locator at = Locator.parse(String.join(".", row.get("paragraph"), row.get("sentence"), row.get("ordinal")));
        return new PrintedNumber(at, row.get("token"));
    }
}
