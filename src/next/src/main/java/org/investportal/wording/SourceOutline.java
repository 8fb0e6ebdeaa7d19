package org.investportal.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.core.Content;
import org.investportal.kinds.Named;
import org.investportal.kinds.Passage;
import org.investportal.kinds.PrintedNumber;
import org.investportal.value.Locator;
import org.investportal.value.Status;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a source lists, in reading order, and the number of the page that lists it. Links to a place in a source need that
 * number, wherever they are.
 */
public final class SourceOutline {

    /** The number of lines on a page. A sentence with more of them continues on the next page. */
    public static final int ON_A_PAGE = 400;

    /** The place of a sentence among its numbers, which are counted from 1. */
    private static final int SENTENCE = 0;

    private static final int AFTER_ALL_NUMBERS = Integer.MAX_VALUE;

    private static final Comparator<OutlineLine> READING_ORDER = Comparator.comparingInt(OutlineLine::paragraph)
            .thenComparingInt(OutlineLine::sentence)
            .thenComparingInt(OutlineLine::number);

    private static final SourceOutline NONE = new SourceOutline(List.of());

    private final List<OutlineLine> lines;
    private final List<OutlineLine> starts;

    private SourceOutline(Collection<OutlineLine> lines) {
        this.lines = List.copyOf(lines);
        this.starts = IntStream.range(0, this.lines.size())
                .filter(index -> index % ON_A_PAGE == 0)
                .mapToObj(this.lines::get)
                .toList();
    }

    /**
     * A line on the page: a sentence, or in a sentence a number or a thing.
     *
     * @param number the place of the number in the sentence
     * @param rank the order of lines at the same place
     */
    public record OutlineLine(
            int paragraph,
            int sentence,
            int number,
            long rank,
            @Nullable PrintedNumber printed,
            @Nullable Named named) {

        private static OutlineLine of(int paragraph, int sentence) {
            return new OutlineLine(paragraph, sentence, SENTENCE, 0, null, null);
        }

        private static OutlineLine of(PrintedNumber printed) {
            Locator place = printed.place;
            return new OutlineLine(place.paragraph(), place.sentence(), place.ordinal(), printed.item, printed, null);
        }

        private static OutlineLine of(Named named, int rank) {
            return new OutlineLine(named.paragraph, named.sentence, AFTER_ALL_NUMBERS, rank, null, named);
        }
    }

    /** The outlines of an edition, by source. */
    private record OutlineIndex(Map<Long, SourceOutline> sources) {

        private static OutlineIndex of(Content content) {
            Map<Long, Set<OutlineLine>> lines = new HashMap<>();
            content.all(Passage.class)
                    .forEach(
                            passage -> add(lines, passage.source, OutlineLine.of(passage.paragraph, passage.sentence)));
            content.all(PrintedNumber.class).forEach(number -> add(lines, number.source, OutlineLine.of(number)));
            List<Named> named = named(content);
            IntStream.range(0, named.size())
                    .forEach(at -> add(lines, named.get(at).source, OutlineLine.of(named.get(at), at)));
            return new OutlineIndex(lines.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, source -> new SourceOutline(source.getValue()))));
        }

        /** Adds the line and its sentence. */
        private static void add(Map<Long, Set<OutlineLine>> lines, long source, OutlineLine line) {
            Set<OutlineLine> known = lines.computeIfAbsent(
                    source, unused -> new TreeSet<>(READING_ORDER.thenComparingLong(OutlineLine::rank)));
            known.add(OutlineLine.of(line.paragraph(), line.sentence()));
            known.add(line);
        }

        private static List<Named> named(Content content) {
            return content.all(Named.class).stream()
                    .filter(named -> named.status != Status.WITHDRAWN)
                    .sorted(Comparator.comparing(named -> named.position))
                    .toList();
        }
    }

    /** Returns the outline of the source in an edition. */
    public static SourceOutline of(Content content, long source) {
        return content.derived(OutlineIndex.class, () -> OutlineIndex.of(content))
                .sources()
                .getOrDefault(source, NONE);
    }

    public List<OutlineLine> lines() {
        return lines;
    }

    /** Returns the number of the page that lists the number at this place. */
    public int pageOf(Locator place) {
        return page(place.paragraph(), place.sentence(), place.ordinal());
    }

    /** Returns the number of the page on which the sentence begins. */
    public int pageOf(int paragraph, int sentence) {
        return page(paragraph, sentence, SENTENCE);
    }

    private int page(int paragraph, int sentence, int number) {
        OutlineLine place = new OutlineLine(paragraph, sentence, number, 0, null, null);
        int begun = (int) starts.stream()
                .takeWhile(start -> READING_ORDER.compare(start, place) <= 0)
                .count();
        return Math.max(1, begun);
    }
}
