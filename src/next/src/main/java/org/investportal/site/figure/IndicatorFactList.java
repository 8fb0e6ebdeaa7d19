package org.investportal.site.figure;

import java.util.List;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Topic;
import org.investportal.value.Language;
import org.investportal.value.RankDirection;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.NoteLine;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures and how, in words.
 *
 * @param priceBasis none if the source does not state it
 * @param ranking among whom it ranks, only of a rank
 * @param direction which end has place one, only of a rank
 */
public record IndicatorFactList(
        Prose definition,
        @Nullable String topic,
        String measure,
        String unit,
        @Nullable String priceBasis,
        @Nullable String ranking,
        @Nullable String direction,
        List<NoteLine> notes) {

    static IndicatorFactList of(PageText pageText, Indicator indicator, GlossaryMarker words) {
        Language language = pageText.language();
        String among = pageText.text(indicator.rankedAmong);
        RankDirection direction = indicator.rankDirection;
        return new IndicatorFactList(
                words.in(pageText.prose(indicator.definition)),
                pageText.content()
                        .find(Topic.class, indicator.topic)
                        .map(topic -> pageText.text(topic.name))
                        .orElse(null),
                indicator.measure.label(language),
                indicator.unit.label(language),
                indicator.priceBasis.isStated() ? pageText.label(indicator.priceBasis) : null,
                among == null ? null : pageText.message("rank.among", among),
                direction == null ? null : direction.label(language),
                words.in(pageText.notes(indicator)));
    }
}
