package org.investportal.site.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.wording.NumberChangeCheck;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Groups the changes of an edition: changed numbers first, then by kind of item, and within these by kind of change and reason. */
final class EntryGrouper {

    /** So many changes with one reason are shown as one line that opens. */
    private static final int FOLDED_FROM = 3;

    /** Heading, value, reason, and what changed. */
    private static final int LINES_OF_A_NUMBER = 12;

    /** Heading, value, reason, and a line that opens to what changed. */
    private static final int LINES_OF_A_CHANGE = 6;

    /** As many lines as readers go through: pages are split so that each has no more. */
    private static final int LINES_OF_A_PAGE = 300;

    private final NumberChangeCheck numberChangeCheck;
    private final Map<Key, List<PublicEntry>> all;

    EntryGrouper(PageFrameFactory context, int edition, Language language) {
        this.numberChangeCheck = new NumberChangeCheck(
                context.view(edition - 1).shown(), context.view(edition).shown());
        this.all = grouped(context.view(edition).history().entries(language));
    }

    /** Returns all entries in order, page by page. */
    List<List<PublicEntry>> pages() {
        List<List<PublicEntry>> pages = new ArrayList<>();
        int left = 0;
        for (Map.Entry<Key, List<PublicEntry>> alike : all.entrySet()) {
            int lines = lines(alike.getKey());
            for (PublicEntry entry : alike.getValue()) {
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

    /** Returns about how many lines a change takes: a folded one has none of its own, but its size in a file counts. */
    private int lines(Key key) {
        if (count(key) >= FOLDED_FROM) {
            return 1;
        }
        return key.section == Section.NUMBERS ? LINES_OF_A_NUMBER : LINES_OF_A_CHANGE;
    }

    /** Returns the groups of these entries, which are those of one page. */
    List<EditionPage.Group> groups(List<PublicEntry> entries, PageText pageText, ChangedItemMapper items) {
        Map<Section, List<EditionPage.ReasonGroup>> reasons = new LinkedHashMap<>();
        reasons.put(Section.NUMBERS, new ArrayList<>());
        grouped(entries)
                .forEach((key, alike) -> reasons.computeIfAbsent(key.section, section -> new ArrayList<>())
                        .add(reasonGroup(alike, count(key), pageText, items)));
        return reasons.entrySet().stream()
                .map(group -> new EditionPage.Group(
                        group.getKey().fragment,
                        name(group.getKey(), pageText),
                        group.getKey() != Section.NUMBERS,
                        group.getValue()))
                .toList();
    }

    private Map<Key, List<PublicEntry>> grouped(List<PublicEntry> entries) {
        Map<Section, Map<Key, List<PublicEntry>>> sections = entries.stream()
                .collect(Collectors.groupingBy(
                        this::section,
                        () -> new EnumMap<>(Section.class),
                        Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList())));
        Map<Key, List<PublicEntry>> grouped = new LinkedHashMap<>();
        sections.values().forEach(grouped::putAll);
        return grouped;
    }

    private Key key(PublicEntry entry) {
        return new Key(section(entry), entry.kind(), entry.reason());
    }

    private int count(Key key) {
        return all.getOrDefault(key, List.of()).size();
    }

    private static EditionPage.ReasonGroup reasonGroup(
            List<PublicEntry> shown, int count, PageText pageText, ChangedItemMapper items) {
        List<ChangedItem> changed = shown.stream().map(items::of).toList();
        ChangedItem first = changed.get(0);
        return new EditionPage.ReasonGroup(
                first.kind(),
                first.reason(),
                count < FOLDED_FROM
                        ? null
                        : pageText.message(
                                shown.size() == count ? "edition.alike" : "edition.alike-here",
                                String.valueOf(count),
                                String.valueOf(shown.size())),
                changed);
    }

    private String name(Section section, PageText pageText) {
        if (section != Section.NUMBERS) {
            return pageText.message(section.message);
        }
        int count = all.entrySet().stream()
                .filter(group -> group.getKey().section == Section.NUMBERS)
                .mapToInt(group -> group.getValue().size())
                .sum();
        return pageText.message(
                Section.NUMBERS.message, count == 0 ? pageText.message("edition.no-figure") : String.valueOf(count));
    }

    private Section section(PublicEntry entry) {
        return numberChangeCheck.isChanged(entry) ? Section.NUMBERS : Section.of(entry.what());
    }

    private record Key(
            Section section, EntryKind kind, @Nullable String reason) {}

    /** Sections of the page, in their order. */
    private enum Section {
        NUMBERS("numbers", "edition.numbers"),
        FIGURES("figures", "edition.figures"),
        INDICATORS("indicators", "edition.indicators"),
        NAMED("named", "edition.named"),
        PASSAGES("passages", "edition.passages"),
        TERMS("terms", "edition.terms"),
        PAGES("pages", "edition.pages");

        private final String fragment;
        private final String message;

        Section(String fragment, String message) {
            this.fragment = fragment;
            this.message = message;
        }

        private static Section of(ItemKind kind) {
            return switch (kind) {
                case FIGURE -> FIGURES;
                case INDICATOR -> INDICATORS;
                case ORGANISATION, PLACE, POLICY, CLAIM -> NAMED;
                case PASSAGE -> PASSAGES;
                case TERM -> TERMS;
                default -> PAGES;
            };
        }
    }
}
