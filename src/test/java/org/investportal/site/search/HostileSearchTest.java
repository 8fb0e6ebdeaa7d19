package org.investportal.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is typed, the search and its suggestions answer, and in bounded time. How much is tried is set with {@code -Dqueries=10000}. */
@WholePortal
@Fixtures(settings = "portal.api.requests-per-minute=1000000")
class HostileSearchTest {

    private static final List<String> PIECES = List.of(
            "*",
            "?",
            "~",
            "^9",
            "\"",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\\",
            "/",
            ":",
            "AND",
            "OR",
            "NOT",
            "+",
            "-",
            "&&",
            "||",
            "!",
            "<script>",
            "' or 1=1 --",
            "%",
            "%00",
            "..",
            "${7*7}",
            "#{x}",
            "__${x}__::.x",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\uD83D\uDE00",
            "\uFFFF",
            "é",
            "ß",
            "数",
            "亿",
            "一二三四五",
            "百分之",
            "9".repeat(60),
            "1,".repeat(30),
            "a".repeat(80),
            "数字经济",
            "digital",
            "1e999999999",
            "0.0000000000001",
            "-0",
            "NaN",
            ".*.*.*.*",
            "enterprize",
            "pharmaceutcal manufacturng",
            "Hikvison icotnib",
            "海糠威视",
            "多",
            "点");

    private static final int QUERIES = Integer.getInteger("queries", 2_000);

    private final Portal portal;

    HostileSearchTest(Portal portal) {
        this.portal = portal.untilItCanBeSearched();
    }

    @Test
    @Timeout(30)
    void answersASampleOfHostileQueries() {
        assertThat(failed(200)).isEmpty();
    }

    @Test
    @Tag("sweep")
    @Timeout(600)
    void answersThousandsOfHostileQueries() {
        assertThat(failed(QUERIES)).isEmpty();
    }

    /** Returns the addresses that are neither answered nor refused. */
    private List<String> failed(int number) {
        Random random = new Random(9);
        return IntStream.range(0, number)
                .mapToObj(unused -> query(random))
                .flatMap(query -> Stream.of("/search?q=" + query, "/search/suggestions?q=" + query))
                .filter(path -> !List.of(200, 400, 422)
                        .contains(portal.ask("GET", path, "Accept", Portal.BROWSER)
                                .status()))
                .toList();
    }

    private static String query(Random random) {
        String between = random.nextBoolean() ? " " : "";
        String typed = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(1 + random.nextInt(12))
                .collect(Collectors.joining(between));
        return URLEncoder.encode(typed, StandardCharsets.UTF_8) + (random.nextInt(20) == 0 ? "&sector=%FF" : "");
    }
}
