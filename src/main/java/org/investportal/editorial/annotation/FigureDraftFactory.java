package org.investportal.editorial.annotation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;

/** Writes the draft of a new figure. */
final class FigureDraftFactory {

    private static final List<String> SAME =
            List.of("period", DecisionField.BASIS, "nature", "qualifier", "number", "unit");

    private FigureDraftFactory() {}

    static Content of(FigurePlan figure, long indicator, long area, long source) {
        Map<String, String> fields = new TreeMap<>();
        SAME.forEach(name -> fields.put(name, figure.content().get(name)));
        fields.put("indicator", String.valueOf(indicator));
        fields.put("area", String.valueOf(area));
        fields.put("field-size", figure.fieldSize());
        fields.put("status", Status.NORMAL.code());
        fields.put("readings", LineForm.READING.text(figure.lines(source, figure.content())));
        return Content.of(fields);
    }
}
