package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Vintage;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.portal.ShippedPortal;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A portal doubts a newer vintage whose source was published before that of the earlier one. */
@ShippedPortal
class PublishedBeforeTest {

    private static final long FIGURE = 321;

    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final FindingService findings;

    PublishedBeforeTest(Catalogue catalogue, EditionPublisher publisher, FindingService findings) {
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.findings = findings;
    }

    @ParameterizedTest
    @CsvSource({"2032-04, 2032-01, 1", "2032-01, 2032-04, 0"})
    void knowsWhenSourcesWerePublished(String first, String next, int doubts) {
        Draft draft = Draft.toPreview();
        long preliminary = add(draft, Vintage.PRELIMINARY, first);
        long revised = add(draft, Vintage.REVISED, next);

        List<Finding> found = publisher.preview(
                draft.publication(), view -> findings.at(view.edition()).all());

        assertThat(found)
                .filteredOn(finding -> finding.rule() == RuleCode.PLAUSIBLE_REVISION)
                .hasSize(doubts)
                .allSatisfy(finding -> assertThat(finding.figures()).containsExactly(revised, preliminary));
    }

    private long add(Draft draft, Vintage vintage, String published) {
        Figure figure = catalogue.at(catalogue.current()).shown().get(Figure.class, FIGURE);
        long added = draft.add(like(figure).during("2031").as(vintage));
        draft.address(added, "/figures/invented/hangzhou/2031/" + vintage.code());
        long source = draft.add(version ->
                new Source(version, false, "report-" + published, Period.parse(published), Language.EN, 3, null, null));
        draft.address(source, "/sources/report-" + published);
        long mention = draft.mention(source, "2.1.1", "50.79 billion");
        draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, added, null, null));
        return added;
    }
}
