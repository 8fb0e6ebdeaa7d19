package org.investportal.editorial.content;

import org.investportal.catalogue.Passage;
import org.investportal.catalogue.Version;

/** Sentences of sources. */
final class OwnPassage implements OwnRow<Passage> {

    @Override
    public Class<Passage> type() {
        return Passage.class;
    }

    @Override
    public void read(Passage row, Fields fields) {
        fields.put("source", row.sourceId()).put("paragraph", row.paragraph()).put("sentence", row.sentence());
    }

    @Override
    public Passage write(Version version, boolean gone, Stated stated) {
        return new Passage(version, gone, stated.item("source"), stated.number("paragraph"), stated.number("sentence"));
    }
}
