package org.investportal.discovery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;

/**
 * All public pages, in parts. An address stays in the part that it came into, so that a new edition changes the parts of what it changes
 * and the last one, and no crawler reads the others again.
 */
final class Sitemap {

    /** Number of addresses in a part, which has each address in all languages; the protocol allows 50,000. */
    static final int ON_A_PART = 1_000;

    private final List<String> ever;
    private final Map<String, List<Language>> listed;
    private final Map<Language, Map<String, Instant>> times;
    private final List<Part> parts;

    /**
     * @param ever every path that there ever was, in the order in which they came
     * @param listed those with a page now, and the languages that it is in
     * @param times when each changed, where that is known
     */
    Sitemap(List<String> ever, Map<String, List<Language>> listed, Map<Language, Map<String, Instant>> times) {
        this.ever = ever;
        this.listed = listed;
        this.times = Map.copyOf(times);
        this.parts = IntStream.range(0, (ever.size() + ON_A_PART - 1) / ON_A_PART)
                .mapToObj(this::part)
                .filter(part -> !part.paths().isEmpty())
                .toList();
    }

    /**
     * A part of it.
     *
     * @param number counted from 1
     * @param changed when what it lists changed last
     */
    record Part(int number, List<String> paths, Optional<Instant> changed) {}

    /** Returns the parts that list at least one page. */
    List<Part> parts() {
        return parts;
    }

    private Part part(int index) {
        List<String> all = ever.subList(index * ON_A_PART, Math.min(ever.size(), (index + 1) * ON_A_PART));
        return new Part(
                index + 1,
                all.stream().filter(listed::containsKey).toList(),
                all.stream().flatMap(this::changes).max(Comparator.naturalOrder()));
    }

    private Stream<Instant> changes(String path) {
        return Stream.of(Language.values()).flatMap(language -> changed(path, language).stream());
    }

    List<Language> languages(String path) {
        return listed.getOrDefault(path, List.of());
    }

    /** Returns the time at which the page got its current content; empty if it is not known yet. */
    Optional<Instant> changed(String path, Language language) {
        return Optional.ofNullable(times.getOrDefault(language, Map.of()).get(path));
    }
}
