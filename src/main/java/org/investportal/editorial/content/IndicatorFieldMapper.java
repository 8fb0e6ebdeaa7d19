package org.investportal.editorial.content;

import java.util.Objects;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.Unit;

/** Maps the rows of indicators. */
final class IndicatorFieldMapper implements RowFieldMapper<Indicator> {

    @Override
    public Class<Indicator> type() {
        return Indicator.class;
    }

    @Override
    public void read(Indicator row, ContentBuilder contentBuilder) {
        contentBuilder
                .put("topic", row.topicId())
                .put("slug", row.slug())
                .put("measure", row.measure())
                .put("unit", row.unit())
                .put("price-basis", row.priceBasis().isStated() ? row.priceBasis() : null)
                .put("ranked-in", row.rankedInId())
                .put("direction", row.rankDirection())
                .put("position", row.position());
    }

    @Override
    public Indicator write(Version version, boolean gone, ContentValueReader contentValueReader) {
        return new Indicator(
                version,
                gone,
                contentValueReader.item("topic"),
                contentValueReader.text("slug"),
                contentValueReader.code("measure", Measure.class),
                contentValueReader.code("unit", Unit.class),
                Objects.requireNonNullElse(
                        contentValueReader.codeOrNone("price-basis", PriceBasis.class), PriceBasis.UNKNOWN),
                contentValueReader.itemOrNone("ranked-in"),
                contentValueReader.codeOrNone("direction", RankDirection.class),
                contentValueReader.number("position"));
    }
}
