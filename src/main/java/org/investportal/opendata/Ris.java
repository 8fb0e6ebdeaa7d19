package org.investportal.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.site.figure.FigureCitation;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

/** Writes a citation in RIS, the tagged format of EndNote, Zotero, Mendeley and RefWorks. */
final class Ris {

    private Ris() {}

    static String of(FigureCitation citation) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("TY", "DATA");
        tags.put("ID", citation.key());
        tags.put("AU", oneName(citation.author()));
        tags.put("TI", citation.title());
        tags.put("PB", citation.portal());
        tags.put("ET", citation.inEdition());
        if (citation.dated() != null) {
            tags.put("PY", citation.year());
            tags.put("DA", date(citation.dated()));
        }
        tags.put("UR", citation.address());
        tags.put("LA", citation.language().tag());
        return tags.entrySet().stream()
                .map(tag -> tag.getKey() + "  - " + line(tag.getValue()) + "\r\n")
                .collect(Collectors.joining("", "", "ER  - \r\n"));
    }

    /** Returns the name without commas, since programs take what is behind a comma for a first name. */
    private static String oneName(String name) {
        return name.replaceAll(",\\s*", " ");
    }

    /** Every value is one line. */
    private static String line(String text) {
        return UntranslatedMark.unmarked(text).replaceAll("\\s+", " ").strip();
    }

    /** Returns year, month and day, as far as they are known, each followed by a slash. */
    private static @Nullable String date(CalendarPart dated) {
        return switch (dated.grain()) {
            case DAY ->
                String.format("%04d/%02d/%02d/", dated.year(), dated.firstDay().getMonthValue(), dated.index());
            case MONTH -> String.format("%04d/%02d//", dated.year(), dated.index());
            default -> String.format("%04d///", dated.year());
        };
    }
}
