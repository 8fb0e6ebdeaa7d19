package org.investportal.opendata;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.site.figure.FigureCitation;
import org.investportal.wording.UntranslatedMark;

/** Writes a citation for BibTeX and BibLaTeX. */
final class BibTex {

    /** Characters that LaTeX takes for commands. A brace that is only escaped would still be counted as a brace. */
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\textbraceleft{}"),
            Map.entry('}', "\\textbraceright{}"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"),
            Map.entry('&', "\\&"),
            Map.entry('%', "\\%"),
            Map.entry('$', "\\$"),
            Map.entry('#', "\\#"),
            Map.entry('_', "\\_"));

    private BibTex() {}

    static String of(FigureCitation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", whole(citation.author()));
        fields.put("title", whole(citation.title()));
        fields.put("howpublished", text(citation.portal()));
        fields.put("note", text(citation.inEdition()));
        fields.put("year", text(citation.year()));
        Optional.ofNullable(citation.dated())
                .filter(dated -> dated.grain().months() <= 1)
                .ifPresent(dated -> fields.put("month", month(dated)));
        fields.put("url", "{" + verbatim(citation.address()) + "}");
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(joining(",\n", "@misc{" + citation.key() + ",\n", "\n}\n"));
    }

    /** Puts the text in two pairs of braces, so that BibTeX neither reorders a name nor changes a title to lower case. */
    private static String whole(String text) {
        return "{" + text(text) + "}";
    }

    private static String text(String text) {
        StringBuilder escaped = new StringBuilder("{");
        UntranslatedMark.unmarked(text)
                .replaceAll("\\s+", " ")
                .chars()
                .forEach(code -> escaped.append(SPECIAL.getOrDefault((char) code, String.valueOf((char) code))));
        return escaped.append('}').toString();
    }

    /** Addresses are not escaped; braces in one would end the field. */
    private static String verbatim(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    /** The names that BibTeX knows and styles translate. */
    private static String month(CalendarPart dated) {
        return dated.firstDay().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
