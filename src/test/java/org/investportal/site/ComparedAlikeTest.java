package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table and the file of a comparison have the same figures with the same amounts, in the same order. */
@ShippedPortal
class ComparedAlikeTest {

    private final Portal portal;

    ComparedAlikeTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void tableAndFileAgree(long seed) {
        String query = "?indicator=" + String.join("&indicator=", chosen(new Random(seed)));
        Document page = portal.page("/compare" + query);
        List<CSVRecord> rows =
                Figures.at(portal, "/compare/figures.csv" + query).rows();

        assertThat(page.select(".compared-group tbody th > a:first-child").eachAttr("href"))
                .isNotEmpty()
                .isEqualTo(column(rows, "figure"));
        assertThat(page.select(".compared-group tbody data").eachAttr("value")).hasSameSizeAs(column(rows, "figure"));
        assertThat(page.select(".compared-group tbody tr").stream()
                        .map(row -> row.expectFirst("th a").attr("href")
                                + row.expectFirst("data").attr("value"))
                        .toList())
                .isEqualTo(rows.stream()
                        .map(row -> row.get("figure") + row.get("amount"))
                        .distinct()
                        .toList());
    }

    /** Returns the distinct values of a column: a figure that is printed twice has two rows. */
    private static List<String> column(List<CSVRecord> rows, String name) {
        return rows.stream().map(row -> row.get(name)).distinct().toList();
    }

    private List<String> chosen(Random random) {
        List<String> all = new ArrayList<>(
                portal.page("/compare").select("input[name=indicator]").eachAttr("value"));
        Collections.shuffle(all, random);
        return all.stream().limit(1 + random.nextInt(12)).sorted().collect(Collectors.toList());
    }

    @Test
    void theFileHasTheColumnsOfTheWholeData() {
        String path = "/compare/figures.csv?indicator=cultural-industry-added-value";

        assertThat(portal.get(path).body().lines().findFirst())
                .isEqualTo(portal.get("/data/figures.csv").body().lines().findFirst());
        assertThat(portal.get(path).header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(portal.get(path).header("Content-Disposition")).isEqualTo("attachment; filename=\"comparison.csv\"");
        assertThat(portal.get("/data/figures.csv").body())
                .contains(portal.get(path).body().lines().skip(1).toList());
    }
}
