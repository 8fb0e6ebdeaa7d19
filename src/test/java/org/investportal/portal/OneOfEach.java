package org.investportal.portal;

import java.util.stream.Stream;

/** An address of each kind that the portal has as it ships, for facts that hold of all. */
public final class OneOfEach {

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private OneOfEach() {}

    /** Pages that are there. */
    public static Stream<String> pages() {
        return Stream.of(
                "/",
                "/about",
                "/sectors/biomedicine",
                "/figures/gdp",
                FIGURE,
                "/sources/industrial-investment-press-release",
                "/compare",
                "/checks",
                "/corrections",
                "/editions",
                "/editions/1",
                "/editions/2",
                "/editions/1" + FIGURE,
                "/glossary",
                "/figures",
                "/data",
                "/api");
    }

    /** Returns addresses that are no pages: data, citations, pictures that are made, feeds. */
    public static Stream<String> files() {
        return Stream.of(
                FIGURE + "/citation.bib",
                FIGURE + "/citation.json",
                "/editions/1" + FIGURE + "/citation.bib",
                "/compare/figures.csv?indicator=cultural-industry-added-value",
                "/compare/chart.svg?indicator=cultural-industry-added-value",
                "/data/figures.csv",
                "/data/figures.json",
                "/data/figures/gdp.csv",
                "/data/sectors/biomedicine.csv",
                "/data/checks.json",
                "/data/editions/1/figures.csv",
                "/data/editions/1/figures.json",
                "/data/datapackage.json",
                "/data/editions/1/datapackage.json",
                "/data/editions/1.zip",
                "/data/editions/2/changes.csv",
                "/data/editions/2/changes.json",
                "/data/editions/3/changes.csv?from=1",
                "/zh/data/editions/2/changes.csv",
                "/data/editions/1/manifest.json",
                "/data/editions/1/items.jsonl",
                "/feed.atom",
                "/zh/feed.atom",
                "/sectors/biomedicine/feed.atom");
    }

    /** Returns the files for crawlers. */
    public static Stream<String> filesForCrawlers() {
        return Stream.of("/sitemap.xml", "/sitemaps/1.xml", "/robots.txt", "/llms.txt");
    }
}
