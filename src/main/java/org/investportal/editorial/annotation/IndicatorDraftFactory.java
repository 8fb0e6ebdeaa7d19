package org.investportal.editorial.annotation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.editorial.content.Content;

/** Writes the draft of a new indicator, as far as a document says it. The checklist says what is missing. */
final class IndicatorDraftFactory {

    private IndicatorDraftFactory() {}

    /** @param related the indicator that the new one is the growth of; 0 if there is none */
    static Content of(Language language, Content decided, long related) {
        String name = decided.get(DecisionField.INDICATOR_NAME);
        Map<String, String> fields = new TreeMap<>();
        fields.put("slug", SlugWriter.of(name));
        fields.put("measure", decided.get(DecisionField.MEASURE));
        fields.put("unit", decided.get("unit"));
        fields.put("name." + language.code(), name);
        if (related != 0) {
            fields.put("relations", RelationKind.GROWTH_OF.code() + " " + related);
        }
        return Content.of(fields);
    }

    /** Returns the figure that this one is the growth of. Other relations need more than a document says beside the number. */
    static Optional<FigurePlan> related(FigurePlan figure, DraftPlan plan) {
        Content content = figure.content();
        String ordinal = content.get(DecisionField.RELATED);
        if (!content.get(DecisionField.RELATION).equals(RelationKind.GROWTH_OF.code()) || ordinal.isEmpty()) {
            return Optional.empty();
        }
        Locator place = figure.place();
        return plan.figureAt(new Locator(place.paragraph(), place.sentence(), Integer.parseInt(ordinal)));
    }
}
