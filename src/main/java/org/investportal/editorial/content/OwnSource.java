package org.investportal.editorial.content;

import org.investportal.catalogue.Source;
import org.investportal.catalogue.Version;
import org.investportal.catalogue.value.Language;

/** Sources. */
final class OwnSource implements OwnRow<Source> {

    @Override
    public Class<Source> type() {
        return Source.class;
    }

    @Override
    public void read(Source row, Fields fields) {
        fields.put("slug", row.slug())
                .put("published", row.published())
                .put("language", row.language())
                .put("paragraphs", row.paragraphs())
                .put("sha256", row.sha256())
                .put("url", row.url());
    }

    @Override
    public Source write(Version version, boolean gone, Stated stated) {
        return new Source(
                version,
                gone,
                stated.text("slug"),
                stated.period("published"),
                stated.code("language", Language.class),
                stated.number("paragraphs"),
                stated.textOrNone("sha256"),
                stated.textOrNone("url"));
    }
}
