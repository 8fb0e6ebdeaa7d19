package org.investportal.editorial.annotation;

import java.util.Map;
import java.util.TreeMap;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.input.SlugWriter;

/** Writes the source of a document: its numbers that were decided, and why some of them are left out. */
final class SourceDraftFactory {

    private SourceDraftFactory() {}

    static Content of(Document document, AnnotatedText text, DraftPlan plan) {
        DocumentDescription details = document.details();
        String language = "." + details.language().code();
        Map<String, String> fields = new TreeMap<>();
        fields.put("slug", SlugWriter.of(details.title()));
        fields.put("published", details.published().code());
        fields.put("language", details.language().code());
        fields.put("paragraphs", String.valueOf(text.paragraphs().size()));
        fields.put("sha256", document.sha256());
        fields.put("name" + language, details.title());
        fields.put("issuer" + language, details.issuer() == null ? "" : details.issuer());
        fields.put("mentions", mentions(text, plan));
        fields.put("left-out", leftOut(plan));
        return Content.of(fields);
    }

    private static String mentions(AnnotatedText text, DraftPlan plan) {
        return LineForm.MENTION.text(plan.listed().stream()
                .map(place ->
                        new MentionLine(place, String.valueOf(text.numbers().get(place)), null, null).text())
                .toList());
    }

    private static String leftOut(DraftPlan plan) {
        return LineForm.LEFT_OUT.text(plan.leftOut().stream()
                .map(decision ->
                        decision.place().code() + " " + decision.content().get(DecisionField.REASON))
                .toList());
    }
}
