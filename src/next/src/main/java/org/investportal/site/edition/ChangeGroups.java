package org.investportal.site.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.investportal.core.Description;
import org.investportal.core.Edition;
import org.investportal.core.Item;
import org.investportal.core.Text;
import org.investportal.value.ChangeKind;
import org.investportal.wording.PageText;

/** The changes of an edition in groups: changed numbers first, then kind by kind, and in these by kind of change and reason. */
final class ChangeGroups {

    /** So many changes with one reason are shown as one line that opens. */
    private static final int FOLDED_FROM = 3;

    /** Heading, value, reason, and what changed. */
    private static final int LINES_OF_A_NUMBER = 12;

    /** Heading, value, reason, and a line that opens to what changed. */
    private static final int LINES_OF_A_CHANGE = 6;

    /** A folded change has none of its own, but its size in a file counts. */
    private static final int LINES_OF_A_FOLDED_CHANGE = 4;

    /** As many lines as readers go through: pages are split so that each has no more. */
    private static final int LINES_OF_A_PAGE = 300;

    private static final String NUMBERS = "changed-numbers";

    private final EditionContent change;
    private final Map<Key, List<Edition.Entry>> all;

    /**
     * Changes that are shown together.
     *
     * @param order the place of the section on the page; that of changed numbers comes first
     * @param section the path of the kind, or {@link #NUMBERS}
     */
    private record Key(int order, String section, ChangeKind change, Text reason) {}

    ChangeGroups(EditionContent change) {
        this.change = change;
        Map<Integer, Map<Key, List<Edition.Entry>>> sections = change.edition().entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> key(entry).order(),
                        TreeMap::new,
                        Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList())));
        this.all = new LinkedHashMap<>();
        sections.values().forEach(all::putAll);
    }

    private Key key(Edition.Entry entry) {
        boolean isNumber = change.hasOtherNumber(entry.item());
        int order = kind(entry).kind().order();
        return new Key(isNumber ? 0 : order, isNumber ? NUMBERS : entry.kind(), entry.change(), entry.reason());
    }

    private Description kind(Edition.Entry entry) {
        return change.young(entry.item())
                .or(() -> change.old(entry.item()))
                .map(Item::kind)
                .orElseThrow(() -> new IllegalStateException("no version of item " + entry.item()));
    }

    /** Returns all changes in their order, page by page. */
    List<List<Edition.Entry>> pages() {
        List<List<Edition.Entry>> pages = new ArrayList<>();
        int left = 0;
        for (Map.Entry<Key, List<Edition.Entry>> alike : all.entrySet()) {
            int lines = lines(alike.getKey(), alike.getValue().size());
            for (Edition.Entry entry : alike.getValue()) {
                if (left < lines) {
                    pages.add(new ArrayList<>());
                    left = LINES_OF_A_PAGE;
                }
                pages.get(pages.size() - 1).add(entry);
                left -= lines;
            }
        }
        return pages;
    }

    private static int lines(Key key, int count) {
        if (count >= FOLDED_FROM) {
            return LINES_OF_A_FOLDED_CHANGE;
        }
        return key.section().equals(NUMBERS) ? LINES_OF_A_NUMBER : LINES_OF_A_CHANGE;
    }

    /** Returns the groups of the changes of one page. That of changed numbers is there even if it is empty. */
    List<EditionPage.Group> groups(List<Edition.Entry> shown, PageText pageText, ChangedItemMapper items) {
        Map<String, EditionPage.Group> groups = new LinkedHashMap<>();
        groups.put(NUMBERS, new EditionPage.Group(NUMBERS, numbers(pageText), false, new ArrayList<>()));
        shown.stream()
                .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, entries) -> groups.computeIfAbsent(
                                key.section(),
                                section -> new EditionPage.Group(
                                        section,
                                        kind(entries.get(0)).label(pageText.language()),
                                        true,
                                        new ArrayList<>()))
                        .reasons()
                        .add(reasonGroup(key, entries, pageText, items)));
        return List.copyOf(groups.values());
    }

    private String numbers(PageText pageText) {
        int count = all.entrySet().stream()
                .filter(group -> group.getKey().section().equals(NUMBERS))
                .mapToInt(group -> group.getValue().size())
                .sum();
        return pageText.message(
                "edition.numbers", count == 0 ? pageText.message("edition.no-figure") : String.valueOf(count));
    }

    private EditionPage.ReasonGroup reasonGroup(
            Key key, List<Edition.Entry> shown, PageText pageText, ChangedItemMapper items) {
        int count = all.getOrDefault(key, List.of()).size();
        String alike = shown.size() == count ? "edition.alike" : "edition.alike-here";
        return new EditionPage.ReasonGroup(
                pageText.label(key.change()),
                pageText.text(key.reason()),
                count < FOLDED_FROM
                        ? null
                        : pageText.message(alike, String.valueOf(count), String.valueOf(shown.size())),
                shown.stream().map(items::of).toList());
    }
}
