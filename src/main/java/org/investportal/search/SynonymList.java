package org.investportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.catalogue.value.SpellingList;
import org.investportal.wording.TermMatcher;
import org.springframework.core.io.ClassPathResource;

/**
 * Other words that readers use, in both languages. Those with the same meaning are the terms of the glossary and the groups of a file. The file also has
 * narrower words, as thesauri call them: what is a kind or a part of something.
 */
final class SynonymList {

    private static final String FILE = "search/synonyms.txt";

    /** Between a word and the narrower ones. */
    private static final String NARROWER = " > ";

    private final TermMatcher matcher = new TermMatcher();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> bySpelling = new HashMap<>();

    /** Words with one meaning and narrower ones, and the position of the group among all. */
    private record Group(int position, Set<String> spellings, Set<String> narrower) {}

    /** Returns the words of the file and of the glossary of an edition. */
    static SynonymList of(Selection selection) {
        SynonymList list = new SynonymList();
        selection.all(Term.class).forEach(term -> list.add(spellings(selection, term)));
        lines().forEach(list::add);
        return list;
    }

    private static List<String> spellings(Selection selection, Term term) {
        return selection.textsOf(term.item()).stream()
                .filter(text -> !text.content().equals(Suppression.MARK))
                .flatMap(SynonymList::spellings)
                .toList();
    }

    private static Stream<String> spellings(Text text) {
        return switch (text.field()) {
            case NAME -> Stream.of(text.content());
            case ALSO_WRITTEN -> SpellingList.of(text.content()).stream();
            default -> Stream.empty();
        };
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(FILE, missing);
        }
    }

    /** Adds a line of the file: words with one meaning, or a word and the narrower ones. */
    void add(String line) {
        int narrower = line.indexOf(NARROWER);
        if (narrower < 0) {
            add(SpellingList.of(line));
        } else {
            add(SpellingList.of(line.substring(0, narrower)))
                    .narrower()
                    .addAll(SpellingList.of(line.substring(narrower + NARROWER.length())));
        }
    }

    /** Adds words with one meaning. If one of them is known, the others join its group. */
    private Group add(List<String> spellings) {
        Group group = spellings.stream()
                .flatMap(spelling -> known(spelling).stream())
                .findFirst()
                .orElseGet(this::newGroup);
        for (String spelling : spellings) {
            group.spellings().add(spelling);
            bySpelling.putIfAbsent(LetterMatcher.alike(spelling), group);
            matcher.add(spelling, group.position());
        }
        return group;
    }

    private Optional<Group> known(String spelling) {
        return Optional.ofNullable(bySpelling.get(LetterMatcher.alike(spelling)));
    }

    private Group newGroup() {
        Group group = new Group(groups.size(), new LinkedHashSet<>(), new LinkedHashSet<>());
        groups.add(group);
        return group;
    }

    /** Returns the words with the same meaning as words of the text. */
    Set<String> of(String text) {
        return in(text, Group::spellings);
    }

    /** Returns the words that are narrower than words of the text. */
    Set<String> narrowerThan(String text) {
        return in(text, Group::narrower);
    }

    private Set<String> in(String text, Function<Group, Set<String>> words) {
        Set<String> others = new LinkedHashSet<>();
        matcher.in(text).forEach(found -> others.addAll(words.apply(groups.get(Math.toIntExact(found.term())))));
        return others;
    }

    /** Returns the words with the same meaning as the whole text. */
    Set<String> ofWhole(String text) {
        return known(text).map(Group::spellings).orElse(Set.of());
    }
}
