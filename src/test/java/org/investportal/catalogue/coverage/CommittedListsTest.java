package org.investportal.catalogue.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
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
        assertThat(new TokenListLoader("coverage").ofText(hex.strip())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("digests")
    void areWrittenAsTheCommandWritesThem(Resource digest) throws IOException {
        String csv = new TokenListLoader("coverage")
                .ofText(digest.getContentAsString(UTF_8).strip())
                .orElseThrow();

        assertThat(TokenCsv.of(TokenCsv.read(csv))).isEqualTo(csv);
    }

    @ParameterizedTest
    @MethodSource("digests")
    void holdOneTokenAPlaceInReadingOrder(Resource digest) throws IOException {
        List<PrintedNumber> numbers = TokenCsv.read(new TokenListLoader("coverage")
                .ofText(digest.getContentAsString(UTF_8).strip())
                .orElseThrow());

        assertThat(numbers.stream().map(PrintedNumber::at).toList())
                .isNotEmpty()
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(numbers)
                .allSatisfy(
                        number -> assertThat(NumberTokenizer.of(number.token())).containsExactly(number.token()));
    }
}
