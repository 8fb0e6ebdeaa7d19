package org.investportal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.investportal.catalogue.Catalogue;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;
import org.investportal.site.PageContentFactory;
import org.investportal.site.PublicAddressList;
import org.junit.jupiter.api.Test;

/** The comparison of the first edition was stopped after its first page. */
@WholePortal
@Fixtures
class PageChangeDetectorTest {

    private final Catalogue catalogue;
    private final PageChangeDetector detector;
    private final PageChangeStore changes;
    private final EditionComparison first;

    PageChangeDetectorTest(
            Catalogue catalogue,
            PageChangeDetector detector,
            PageChangeStore changes,
            PublicAddressList addresses,
            PageContentFactory contents) {
        this.catalogue = catalogue;
        this.detector = detector;
        this.changes = changes;
        this.first = new EditionComparison(
                EditionComparisonTest.digester(0, addresses, contents),
                EditionComparisonTest.digester(1, addresses, contents));
    }

    @Test
    void goesOnWhereItWasStopped() {
        List<String> paths = first.paths();
        changes.add(first.changes(paths.get(0)));
        assertThat(changes.comparedUpTo()).isZero();

        detector.catchUp();

        assertThat(changes.comparedUpTo()).isEqualTo(catalogue.current());
        assertThat(changes.paths(1)).isEqualTo(Set.copyOf(paths));
    }
}
