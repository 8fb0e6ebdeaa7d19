package org.investportal.search;

import org.investportal.catalogue.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * A result: an item of the edition, or one of the pages that every portal has.
 *
 * @param row the item; null for a page
 * @param page the page; null for an item
 */
public record SearchHit(@Nullable Row row, @Nullable FixedPage page) {

    static SearchHit of(Row row) {
        return new SearchHit(row, null);
    }

    static SearchHit of(FixedPage page) {
        return new SearchHit(null, page);
    }
}
