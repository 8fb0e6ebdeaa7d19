package org.investportal.site.edition;

import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Status;
import org.investportal.web.PublicPath;
import org.investportal.wording.SourceOutline;

/**
 * Finds the address of an item in an edition: its own, or that of its sector or source. That of an indicator with one figure leads to the figure.
 */
final class ItemAddressFinder {

    private final Selection selection;

    ItemAddressFinder(Selection selection) {
        this.selection = selection;
    }

    Optional<String> of(Row row) {
        return path(row.item())
                .or(() -> sector(row).flatMap(this::path))
                .or(() -> row instanceof Passage passage ? sentence(passage) : Optional.empty())
                .or(() -> row instanceof Term term ? Optional.of(PublicPath.term(term.slug())) : Optional.empty());
    }

    private Optional<String> path(long item) {
        return selection.find(GivenAddress.class, item).map(GivenAddress::path);
    }

    private Optional<String> sentence(Passage passage) {
        int page = SourceOutline.of(selection, passage.sourceId()).pageOf(passage.paragraph(), passage.sentence());
        return path(passage.sourceId())
                .map(path ->
                        PublicPath.page(path, page) + "#" + Locator.fragment(passage.paragraph(), passage.sentence()));
    }

    private static Optional<Long> sector(Row row) {
        if (row instanceof Named named && named.status() != Status.WITHDRAWN) {
            return Optional.of(named.sectorId());
        }
        return row instanceof Topic topic ? Optional.of(topic.sectorId()) : Optional.empty();
    }
}
