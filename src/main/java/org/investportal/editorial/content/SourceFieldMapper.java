package org.investportal.editorial.content;

import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Language;

/** Maps the rows of sources. */
final class SourceFieldMapper implements RowFieldMapper<Source> {

    @Override
    public Class<Source> type() {
        return Source.class;
    }

    @Override
    public void read(Source row, ContentBuilder contentBuilder) {
        contentBuilder
                .put("slug", row.slug())
                .put("published", row.published())
                .put("language", row.language())
                .put("paragraphs", row.paragraphs())
                .put("sha256", row.sha256())
                .put("url", row.url());
    }

    @Override
    public Source write(Version version, boolean gone, ContentValueReader contentValueReader) {
        return new Source(
                version,
                gone,
                contentValueReader.text("slug"),
                contentValueReader.period("published"),
                contentValueReader.code("language", Language.class),
                contentValueReader.numberOrNone("paragraphs"),
                contentValueReader.textOrNone("sha256"),
                contentValueReader.textOrNone("url"));
    }
}
