package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.investportal.catalogue.row.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparabilityCheckTest {

    private final InventedRelease release = new InventedRelease("invented-release.txt");
    private final ComparabilityCheck comparabilityCheck = new ComparabilityCheck(release.evidence());

    @ParameterizedTest
    @CsvSource({
        "port-2021, wind-2021, ",
        "port-2021, port-2019, ",
        "port-2021, port-upland-2021, ",
        "port-share-2021, wind-share-2021, ",
        "port-2021, port-share-2021, measure",
        "port-2021, salt-output-2021, measure",
        "port-target, wind-2021, nature",
        "port-target, port-2021, length",
        "fish-hall-built, rope-hall-built, undated",
        "catch-half, catch-2021, length",
        "award-films-share-2021, studios-share-2021, whole",
        "port-2021, film-upland-2021, area",
        "port-2021, container-2021, part",
        "offshore-2021, wind-2021, part",
        "new-boats-2021, skippers-2021, measure",
    })
    void comparesOnlyAlikeFigures(String one, String other, String refusal) {
        assertRefused(release, one, other, refusal);
    }

    /** Under unlike headings, so that nothing but relations tells. */
    @ParameterizedTest
    @CsvSource({
        "eels, fishing, part",
        "eel-share, fishing-share, part",
        "eel-growth, fishing-growth, part",
        "eel-growth-before-prices, fishing-growth, part",
        "eel-multiple, fishing-multiple, part",
        "fishing, sea, part",
        "eels, sea, part",
        "eel-growth, sea-growth, part",
        "eel-growth, eel-growth-before-prices, scope",
        "eels, salt, ",
        "eel-share, salt-share, ",
        "eel-growth, salt-growth, ",
        "fishing-share, salt-share, ",
        "eel-share, salt-share-harwick, whole",
        "eels, eels-since-2016, length",
        "eel-multiple, eel-multiple-since-2016, length",
    })
    void neverComparesAPartWithItsWhole(String one, String other, String refusal) {
        assertRefused(new InventedRelease("parts-and-counts.txt"), one, other, refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "eel-farms, salt-works, ",
        "eel-farms, divers, measure",
        "eel-farms, reefs, measure",
        "reefs, wrecks, measure",
        "eel-farms, eel-farms-undated, undated",
        "salt-works, eel-farms-undated, undated",
        "eel-farms, eel-farms-half, ",
    })
    void comparesOnlyCountsOfOneNoun(String one, String other, String refusal) {
        assertRefused(new InventedRelease("parts-and-counts.txt"), one, other, refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "catch1-actual, catch2-estimate, ",
        "catch0-actual, catch1-forecast, nature",
        "catch2-estimate, catch1-forecast, nature",
        "catch0-forecast, catch1-forecast, ",
        "price0-2021, price1-2021, prices",
        "price0-2021, price2-2021, ",
        "price1-2021, price2-2021, ",
    })
    void comparesOnlyFiguresOfLikeNatureAndPrices(String one, String other, String refusal) {
        assertRefused(new InventedRelease("where-rules-apply.txt"), one, other, refusal);
    }

    private static void assertRefused(InventedRelease release, String one, String other, String refusal) {
        ComparabilityCheck comparabilityCheck = new ComparabilityCheck(release.evidence());
        Figure first = release.figure(one);
        Figure second = release.figure(other);

        assertThat(comparabilityCheck.comparing(first, second).map(Refusal::code))
                .isEqualTo(Optional.ofNullable(refusal));
        assertThat(comparabilityCheck.comparing(second, first).map(Refusal::code))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest
    @CsvSource({
        "port-2021, port-2019, ",
        "city-2020, city-2021, ",
        "port-2021, port-upland-2021, overlap",
        "port-2021, wind-2021, overlap",
        "port-share-2021, wind-share-2021, overlap",
        "catch-half, catch-2021, length",
        "city-growth-2021, wind-growth-2021, sum",
        "port-rank-2021, wind-rank-2021, sum",
        "port-2021, container-2021, part",
    })
    void addsOnlyFiguresThatDoNotOverlap(String one, String other, String refusal) {
        assertThat(comparabilityCheck.adding(figure(one), figure(other)).map(Refusal::code))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest
    @CsvSource({
        "eels, eels-harwick, ",
        "eels-harwick, eels, ",
        "eels, eels-harwick-2020, overlap",
    })
    void addsSeparateAreas(String one, String other, String refusal) {
        InventedRelease sea = new InventedRelease("parts-and-counts.txt");

        assertThat(new ComparabilityCheck(sea.evidence())
                        .adding(sea.figure(one), sea.figure(other))
                        .map(Refusal::code))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    private Figure figure(String name) {
        return release.figure(name);
    }
}
