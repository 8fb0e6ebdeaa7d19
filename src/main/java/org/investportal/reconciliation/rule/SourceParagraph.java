package org.investportal.reconciliation.rule;

import org.investportal.catalogue.row.Mention;

/** A paragraph of a source. Undated figures are of the same time only within one paragraph. */
record SourceParagraph(long source, int number) {

    static SourceParagraph of(Mention mention) {
        return new SourceParagraph(mention.sourceId(), mention.locator().paragraph());
    }
}
