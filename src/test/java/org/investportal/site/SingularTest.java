package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Sector;
import org.investportal.portal.OneOfEach;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;

/** One thing is counted in the singular. */
@ShippedPortal
class SingularTest {

    private static final Pattern ONE_IN_PLURAL = Pattern.compile(
            "(?<![\\d.,:–-] ?)\\b1 (?:[a-z]+ )?(?:figures|numbers|checks|sources|changes|pages|days|years|items)\\b(?!:)");

    private final Portal portal;
    private final List<String> sectors;

    SingularTest(Portal portal, Catalogue catalogue) {
        this.portal = portal;
        this.sectors = catalogue.at(catalogue.current()).whole().all(Sector.class).stream()
                .map(sector -> "/sectors/" + sector.slug())
                .toList();
    }

    @Test
    void noPageCountsOneThingInThePlural() {
        List<String> wrong = Stream.concat(OneOfEach.pages(), sectors.stream())
                .distinct()
                .flatMap(path -> ONE_IN_PLURAL
                        .matcher(portal.page(path).text())
                        .results()
                        .map(MatchResult::group)
                        .map(words -> words + " on " + path))
                .toList();

        assertEquals(List.of(), wrong);
    }
}
