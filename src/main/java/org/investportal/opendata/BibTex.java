package org.investportal.opendata;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.site.figure.FigureCitation;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

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

    /** @param accessed the day of access; none in a copy that is kept */
    static String of(FigureCitation citation, @Nullable LocalDate accessed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", whole(citation.author()));
        fields.put("title", whole(citation.title()));
        fields.put("howpublished", text(citation.portal()));
        fields.put("note", text(citation.inEdition()));
        Optional.ofNullable(citation.dated()).ifPresent(dated -> putDate(dated, fields));
        fields.put("url", "{" + verbatim(citation.address()) + "}");
        if (accessed != null) {
            fields.put("urldate", "{" + accessed + "}");
        }
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(joining(",\n", "@misc{" + citation.key() + ",\n", "\n}\n"));
    }

    private static void putDate(CalendarPart dated, Map<String, String> fields) {
        fields.put("year", "{" + dated.year() + "}");
        if (dated.grain().months() <= 1) {
            fields.put("month", month(dated));
        }
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
