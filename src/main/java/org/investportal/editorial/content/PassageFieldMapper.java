package org.investportal.editorial.content;

import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Version;

/** Maps the rows of passages, which are sentences of sources. */
final class PassageFieldMapper implements RowFieldMapper<Passage> {

    @Override
    public Class<Passage> type() {
        return Passage.class;
    }

    @Override
    public void read(Passage row, ContentBuilder contentBuilder) {
        contentBuilder
                .put("source", row.sourceId())
                .put("paragraph", row.paragraph())
                .put("sentence", row.sentence());
    }

    @Override
    public Passage write(Version version, boolean gone, ContentValueReader contentValueReader) {
        return new Passage(
                version,
                gone,
                contentValueReader.item("source"),
                contentValueReader.number("paragraph"),
                contentValueReader.number("sentence"));
    }
}
