package org.investportal.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.investportal.search.SearchRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers find what they look for: the mean reciprocal rank over queries with known answers. */
@ShippedPortal
class JudgedQueriesTest {

    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final String NOTHING = "none";

    private final PublicSearchPageFactory pages;
    private final Catalogue catalogue;

    JudgedQueriesTest(Portal portal, PublicSearchPageFactory pages, Catalogue catalogue) {
        portal.untilItCanBeSearched();
        this.pages = pages;
        this.catalogue = catalogue;
    }

    /** A query with the rank of the first right result; 0 if there is none. */
    private record JudgedQuery(String line, int rank) {

        double reciprocalRank() {
            return rank == 0 ? 0 : 1.0 / rank;
        }
    }

    @ParameterizedTest
    @CsvSource({"judged-queries.csv, 250, 0.9", "further-queries.csv, 79, 0.75", "unseen-queries.csv, 59, 0.8"})
    void whatIsLookedForComesFirst(String file, int number, double least) throws IOException {
        List<JudgedQuery> queries = queries(FOLDER.resolve(file));
        queries.stream()
                .filter(query -> query.rank() != 1)
                .forEach(query -> System.out.println(file + " " + query.rank() + " | " + query.line()));
        double mean = queries.stream()
                .mapToDouble(JudgedQuery::reciprocalRank)
                .average()
                .orElse(0);
        System.out.println("mean reciprocal rank of " + file + " " + mean);

        assertThat(queries).hasSizeGreaterThan(number);
        assertThat(mean).isGreaterThanOrEqualTo(least);
    }

    private List<JudgedQuery> queries(Path path) throws IOException {
        try (Reader file = Files.newBufferedReader(path)) {
            List<JudgedQuery> queries = new ArrayList<>();
            for (CSVRecord line : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(file)) {
                queries.add(judged(line));
            }
            return queries;
        }
    }

    private JudgedQuery judged(CSVRecord line) {
        List<String> found = found(Coded.parse(Language.class, line.get("language")), line.get("query"));
        List<String> expected = List.of(line.get("expected").split(" ", -1));
        String words = line.get("language") + " " + line.get("query") + " | expected "
                + line.get("expected") + " | found "
                + found.stream().limit(3).toList();
        if (expected.contains(NOTHING)) {
            return new JudgedQuery(words, found.isEmpty() ? 1 : 0);
        }
        for (int rank = 1; rank <= found.size(); rank++) {
            if (expected.contains(found.get(rank - 1))) {
                return new JudgedQuery(words, rank);
            }
        }
        return new JudgedQuery(words, 0);
    }

    private List<String> found(Language language, String query) {
        return pages.at(catalogue.current(), new SearchRequest(query, Map.of()), 1, language).results().stream()
                .map(PublicSearchPage.Result::href)
                .toList();
    }
}
