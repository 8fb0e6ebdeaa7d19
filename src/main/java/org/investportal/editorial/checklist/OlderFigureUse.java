package org.investportal.editorial.checklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.editorial.content.Subject;

/**
 * The use of an older figure by a page, when a newer figure of the same indicator is added.
 *
 * @param pageName the English name of the page, which may be a draft
 * @param indicatorName the English name of the indicator, which may be a draft
 */
public record OlderFigureUse(Subject page, String pageName, Subject indicator, String indicatorName) {

    /** Returns the uses that are among findings, by page: each page is one warning. */
    public static Map<Subject, List<OlderFigureUse>> byPage(Stream<ChecklistItem> items) {
        return items.flatMap(item -> Stream.ofNullable(item.olderUse()))
                .collect(groupingBy(OlderFigureUse::page, LinkedHashMap::new, toList()));
    }
}
