package org.investportal.reconciliation.rule;

import org.investportal.catalogue.Mention;

/** A paragraph of a source: what is undated is of one time only within it. */
record SourceParagraph(long source, int number) {

    static SourceParagraph of(Mention mention) {
        return new SourceParagraph(mention.sourceId(), mention.locator().paragraph());
    }
}
