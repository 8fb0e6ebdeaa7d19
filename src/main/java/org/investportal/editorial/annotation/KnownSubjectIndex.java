package org.investportal.editorial.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.catalogue.value.TextField;
import org.investportal.editorial.proposal.KnownName;
import org.investportal.editorial.proposal.KnownNameIndex;

/** The names of the areas and indicators of an edition: for the rules, and to find the item that a person names. */
public final class KnownSubjectIndex {

    private static final Pattern NUMBERED = Pattern.compile(".*#(\\d{1,18})");

    private final NameTable areas;
    private final NameTable indicators;

    private KnownSubjectIndex(Selection selection) {
        areas = new NameTable(selection, Area.class);
        indicators = new NameTable(selection, Indicator.class);
    }

    /** Returns the index of the current edition, which is made once. */
    public static KnownSubjectIndex of(Catalogue catalogue) {
        Selection whole = catalogue.at(catalogue.current()).whole();
        return whole.derived(KnownSubjectIndex.class, "names", () -> new KnownSubjectIndex(whole));
    }

    KnownNameIndex areas() {
        return areas.rules;
    }

    KnownNameIndex indicators() {
        return indicators.rules;
    }

    /** Returns the items with that name in any language; a name followed by # and the number of an item names only that item. */
    public Set<Long> find(ItemKind kind, String name) {
        NameTable names = names(kind);
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches() && names.shown.containsKey(Long.parseLong(numbered.group(1)))) {
            return Set.of(Long.parseLong(numbered.group(1)));
        }
        return names.byName.getOrDefault(LetterMatcher.alike(name), Set.of());
    }

    /** Returns the item with that name, if there is exactly one. */
    Optional<Long> findOne(ItemKind kind, String name) {
        Set<Long> found = find(kind, name);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Returns the name of an item, by which {@link #find} finds it alone; empty if the edition does not have it. */
    public Optional<String> name(ItemKind kind, long item, Language language) {
        return Optional.ofNullable(names(kind).shown.get(item))
                .map(names ->
                        names.getOrDefault(language, names.values().iterator().next()))
                .map(name -> find(kind, name).size() > 1 ? name + " #" + item : name);
    }

    /** Returns the names of the first items of that kind. */
    public List<String> first(ItemKind kind, int most, Language language) {
        return names(kind).shown.keySet().stream()
                .limit(most)
                .flatMap(item -> name(kind, item, language).stream())
                .sorted()
                .toList();
    }

    private NameTable names(ItemKind kind) {
        return kind == ItemKind.AREA ? areas : indicators;
    }

    /** The names of the items of one kind. */
    private static final class NameTable {

        private final Map<Long, Map<Language, String>> shown = new TreeMap<>();
        private final Map<String, Set<Long>> byName = new HashMap<>();
        private final KnownNameIndex rules;

        NameTable(Selection selection, Class<? extends Row> kind) {
            List<KnownName> all = new ArrayList<>();
            for (Row row : selection.all(kind)) {
                selection.textsOf(row.item()).stream().filter(NameTable::isName).forEach(text -> {
                    all.add(new KnownName(row.item(), text.content()));
                    byName.computeIfAbsent(LetterMatcher.alike(text.content()), unused -> new LinkedHashSet<>())
                            .add(row.item());
                    if (text.field() == TextField.NAME) {
                        shown.computeIfAbsent(row.item(), unused -> new TreeMap<>())
                                .put(text.language(), text.content());
                    }
                });
            }
            rules = new KnownNameIndex(all);
        }

        private static boolean isName(Text text) {
            return (text.field() == TextField.NAME || text.field() == TextField.SHORT_NAME)
                    && !text.content().equals(Suppression.MARK);
        }
    }
}
