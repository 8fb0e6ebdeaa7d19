package org.investportal.editorial.content;

import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Version;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.Unit;

/** Indicators. */
final class OwnIndicator implements OwnRow<Indicator> {

    @Override
    public Class<Indicator> type() {
        return Indicator.class;
    }

    @Override
    public void read(Indicator row, Fields fields) {
        fields.put("topic", row.topicId())
                .put("slug", row.slug())
                .put("measure", row.measure())
                .put("unit", row.unit())
                .put("ranked-in", row.rankedInId())
                .put("direction", row.rankDirection())
                .put("position", row.position());
    }

    @Override
    public Indicator write(Version version, boolean gone, Stated stated) {
        return new Indicator(
                version,
                gone,
                stated.item("topic"),
                stated.text("slug"),
                stated.code("measure", Measure.class),
                stated.code("unit", Unit.class),
                stated.itemOrNone("ranked-in"),
                stated.codeOrNone("direction", RankDirection.class),
                stated.number("position"));
    }
}
