package org.investportal.opendata;

import java.time.LocalDate;
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

    /** @param accessed the day of access; none in a copy that is kept */
    static String of(FigureCitation citation, @Nullable LocalDate accessed) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("TY", "DATA");
        tags.put("ID", citation.key());
        tags.put("AU", oneName(citation.author()));
        tags.put("TI", citation.title());
        tags.put("PB", citation.portal());
        tags.put("ET", citation.inEdition());
        if (citation.dated() != null) {
            tags.put("PY", String.valueOf(citation.dated().year()));
            tags.put("DA", date(citation.dated()));
        }
        tags.put("UR", citation.address());
        if (accessed != null) {
            tags.put("Y2", date(accessed));
        }
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

    private static String date(LocalDate day) {
        return String.format("%04d/%02d/%02d/", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Returns year, month and day, as far as they are known, each followed by a slash. */
    private static @Nullable String date(CalendarPart dated) {
        return switch (dated.grain()) {
            case DAY -> date(dated.firstDay());
            case MONTH -> String.format("%04d/%02d//", dated.year(), dated.index());
            default -> String.format("%04d///", dated.year());
        };
    }
}
