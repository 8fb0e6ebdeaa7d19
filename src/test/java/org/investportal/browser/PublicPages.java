package org.investportal.browser;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;

/** Pages for everybody: some of each kind that the sitemap has, and those that it is silent about. */
final class PublicPages {

    private static final int OF_EACH_KIND = 3;

    private static final String FIGURE_EMBED = "/embed/editions/1" + SecondEdition.CORRECTED;
    private static final String CHART_EMBED = "/embed/figures/cultural-industry-share-of-gdp";

    /** In doubt, withdrawn, corrected, moved; ranks, shares and targets; as it stood; missing, gone and failed. */
    private static final List<String> OTHERS = List.of(
            SecondEdition.FLAGGED,
            SecondEdition.WITHDRAWN,
            SecondEdition.CORRECTED,
            SecondEdition.PRINTED_TWICE,
            SecondEdition.PUT_FIRST,
            SecondEdition.SECOND_SOURCE,
            SecondEdition.PAGE,
            SecondEdition.PAGE + SecondEdition.CORRECTED,
            "/editions/1" + SecondEdition.CORRECTED,
            "/editions/1" + SecondEdition.GONE,
            CHART_EMBED,
            FIGURE_EMBED,
            "/embed" + SecondEdition.CORRECTED,
            SecondEdition.GONE,
            "/search?q=digital",
            "/search?q=Alibaba",
            "/compare?indicator=cultural-industry-added-value&indicator=digital-content-added-value",
            "/compare?indicator=nothing&area=%22&period=1999",
            "/styleguide",
            Portal.FAULTY,
            "/nothing");

    /** It is about a page, so the sitemap does not have it. */
    private static final String FORM = "/enquire?sector=biomedicine&about=/sectors/biomedicine";

    private PublicPages() {}

    static List<Visit> of(Portal portal, PageKinds kinds) {
        portal.untilItCanBeSearched();
        return Stream.concat(listed(portal, kinds, OF_EACH_KIND), others())
                .distinct()
                .map(path -> visit(portal, path))
                .toList();
    }

    static List<Visit> oneOfEachKind(Portal portal, PageKinds kinds) {
        return Stream.concat(
                        listed(portal, kinds, 1), Stream.of(FORM, Language.ZH.path(FORM), FIGURE_EMBED, CHART_EMBED))
                .map(path -> visit(portal, path))
                .toList();
    }

    /** One of each kind, and the others. */
    static List<Visit> inChinese(Portal portal, PageKinds kinds) {
        return Stream.concat(listed(portal, kinds, 1), others())
                .distinct()
                .map(Language.ZH::path)
                .map(path -> visit(portal, path))
                .toList();
    }

    private static Stream<String> others() {
        return Stream.concat(OTHERS.stream(), Stream.of(FORM));
    }

    private static Stream<String> listed(Portal portal, PageKinds kinds, int ofEachKind) {
        List<String> addresses = portal.addresses();
        return kinds.forEverybody().stream()
                .flatMap(kind -> addresses.stream()
                        .filter(path -> PageKinds.matches(kind, path))
                        .limit(ofEachKind));
    }

    private static Visit visit(Portal portal, String path) {
        return new Visit(name(path), path, portal.get(path));
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replaceAll("[^A-Za-z0-9]+", "-");
    }

    static Stream<String> places(List<Visit> visits) {
        return visits.stream().map(visit -> visit.answer().place());
    }
}
