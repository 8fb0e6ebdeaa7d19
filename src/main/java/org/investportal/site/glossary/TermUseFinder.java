package org.investportal.site.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.TextField;
import org.investportal.web.Link;
import org.investportal.wording.Glossary;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.investportal.wording.TermMatcher;

/** Which sectors and indicators use which terms in words of their own. */
final class TermUseFinder {

    private static final Set<TextField> WORDS =
            EnumSet.of(TextField.NAME, TextField.SUMMARY, TextField.BODY, TextField.DEFINITION);

    private final PageText pageText;
    private final Glossary glossary;

    TermUseFinder(PageText pageText, Glossary glossary) {
        this.pageText = pageText;
        this.glossary = glossary;
    }

    /** Returns the uses of each term: first sectors in their order, then indicators by name. */
    Map<Long, List<Link>> all() {
        Selection selection = pageText.selection();
        Map<Long, List<Link>> used = new HashMap<>();
        Stream<Row> sectors = selection.all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(Row.class::cast);
        Stream<Row> indicators = selection.all(Indicator.class).stream()
                .sorted(Comparator.comparing((Indicator row) -> pageText.name(row.item())))
                .map(Row.class::cast);
        Stream.concat(sectors, indicators)
                .forEach(row -> terms(row.item())
                        .forEach(term -> used.computeIfAbsent(term, unused -> new ArrayList<>())
                                .add(pageText.link(row))));
        return used;
    }

    private Set<Long> terms(long item) {
        return WORDS.stream()
                .flatMap(field -> pageText.prose(item, field).paragraphs().stream())
                .flatMap(paragraph -> paragraph.segments().stream())
                .filter(Prose.Segment::isWords)
                .flatMap(segment -> glossary.in(segment.text()).stream())
                .map(TermMatcher.Found::term)
                .collect(Collectors.toSet());
    }
}
