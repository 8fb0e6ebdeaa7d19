package org.investportal.reconciliation.rule;

import org.investportal.catalogue.Mention;

/** A paragraph of a source: what is undated is of one time only within it. */
record Paragraph(long source, int number) {

    static Paragraph of(Mention mention) {
        return new Paragraph(mention.sourceId(), mention.locator().paragraph());
    }
}
