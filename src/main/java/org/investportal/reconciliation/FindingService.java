package org.investportal.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.EditionPreparation;
import org.investportal.reconciliation.finding.ExchangeRate;
import org.investportal.wording.DollarSettings;
import org.investportal.wording.FigureDoubtLookup;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds the results of the rules for an edition. They are computed once and kept with the edition. */
@Component
@Order(0) // before the pages, which show the findings
public class FindingService implements EditionPreparation, FigureDoubtLookup {

    private static final Logger LOG = LoggerFactory.getLogger(FindingService.class);

    private final Catalogue catalogue;
    private final DollarSettings dollars;

    FindingService(Catalogue catalogue, DollarSettings dollars) {
        this.catalogue = catalogue;
        this.dollars = dollars;
    }

    private @Nullable ExchangeRate rate() {
        BigDecimal yuan = dollars.rate();
        LocalDate date = dollars.date();
        String source = dollars.source();
        return yuan == null || date == null || source == null ? null : new ExchangeRate(yuan, date, source);
    }

    public FindingSet at(int edition) {
        return of(catalogue.at(edition));
    }

    @Override
    public boolean isDoubted(int edition, long figure) {
        return at(edition).of(figure).stream()
                .anyMatch(finding ->
                        finding.verdict().isDoubt() && finding.figures().contains(figure));
    }

    private FindingSet of(CatalogueView edition) {
        return edition.shown().derived(FindingSet.class, "findings", () -> FindingSet.of(edition.numbers(), rate()));
    }

    /** Returns the keys of the conflicts between figures that only the later edition has. The later edition may be a draft. */
    public Set<String> newConflicts(int earlier, int later) {
        Set<String> conflicts = at(later).conflicts();
        conflicts.removeAll(at(earlier).conflicts());
        return conflicts;
    }

    /** Computes the findings before the first request. */
    @EventListener(ApplicationStartedEvent.class)
    void prepare() {
        prepare(catalogue.at(catalogue.current()), () -> true);
    }

    /** Computes the findings; after a failure, the next request computes them again. */
    @Override
    public void prepare(CatalogueView edition, BooleanSupplier isWanted) {
        try {
            of(edition);
        } catch (RuntimeException failure) {
            LOG.error("The portal could not check the figures of edition {}.", edition.edition(), failure);
        }
    }
}
