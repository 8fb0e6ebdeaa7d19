package org.investportal.editorial.annotation;

import java.util.Map;
import java.util.TreeMap;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.input.SlugWriter;

/** Writes the drafts of new indicators and areas, as far as a document says them. The checklist says what is missing. */
final class IndicatorDraftFactory {

    private IndicatorDraftFactory() {}

    /** @param relations the line of the relation to another indicator; empty if there is none */
    static Content of(Language language, Content decided, String relations) {
        String name = decided.get(DecisionField.INDICATOR_NAME);
        Map<String, String> fields = new TreeMap<>();
        fields.put("slug", SlugWriter.of(name));
        fields.put("measure", decided.get(DecisionField.MEASURE));
        fields.put("unit", decided.get("unit"));
        fields.put("name." + language.code(), name);
        fields.put("relations", relations);
        return Content.of(fields);
    }

    static Content area(Language language, String name) {
        return Content.of(Map.of("slug", SlugWriter.of(name), "name." + language.code(), name));
    }
}
