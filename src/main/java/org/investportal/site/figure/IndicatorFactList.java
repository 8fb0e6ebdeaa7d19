package org.investportal.site.figure;

import java.util.List;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.TextField;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.NoteLine;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures and how, in words.
 *
 * @param path its address, which its data files have as well
 * @param priceBasis none if the source does not state it
 * @param ranking among whom it ranks, only of a rank
 * @param direction which end has place one, only of a rank
 */
public record IndicatorFactList(
        String path,
        Prose definition,
        @Nullable String topic,
        String measure,
        String unit,
        @Nullable String priceBasis,
        @Nullable String ranking,
        @Nullable String direction,
        List<NoteLine> notes) {

    static IndicatorFactList of(PageText pageText, Indicator indicator, GlossaryMarker words) {
        long item = indicator.item();
        String among = pageText.text(item, TextField.RANKED_AMONG);
        RankDirection direction = indicator.rankDirection();
        return new IndicatorFactList(
                pageText.selection().address(item),
                words.in(pageText.prose(item, TextField.DEFINITION)),
                pageText.text(indicator.topicId(), TextField.NAME),
                pageText.message("measure", indicator.measure()),
                pageText.message("unit-name", indicator.unit()),
                pageText.priceBasis(indicator).orElse(null),
                among == null ? null : pageText.message("rank.among", among),
                direction == null ? null : pageText.message("rank-direction", direction),
                words.in(pageText.notes(item)));
    }
}
