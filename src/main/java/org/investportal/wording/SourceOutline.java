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
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Status;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a source lists, in reading order, and the number of the page that lists it. Links to a place in a source need that
 * number, wherever they are.
 */
public final class SourceOutline {

    /** The number of lines on a page. A sentence with more of them continues on the next page. */
    public static final int ON_A_PAGE = 400;

    private static final List<Class<? extends Named>> NAMED =
            List.of(Organisation.class, Location.class, Policy.class, Claim.class);

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
     * @param readings what the number was read as
     */
    public record OutlineLine(
            int paragraph,
            int sentence,
            int number,
            long rank,
            @Nullable Mention mention,
            List<Reading> readings,
            @Nullable Named named) {

        private static OutlineLine of(int paragraph, int sentence) {
            return new OutlineLine(paragraph, sentence, SENTENCE, 0, null, List.of(), null);
        }

        private static OutlineLine of(Mention mention, List<Reading> readings) {
            Locator place = mention.locator();
            return new OutlineLine(
                    place.paragraph(), place.sentence(), place.ordinal(), mention.id(), mention, readings, null);
        }

        private static OutlineLine of(Named named, int rank) {
            return new OutlineLine(
                    named.paragraph(), named.sentence(), AFTER_ALL_NUMBERS, rank, null, List.of(), named);
        }
    }

    /** The outlines of an edition, by source. */
    private record OutlineIndex(Map<Long, SourceOutline> sources) {

        private static OutlineIndex of(Selection shown) {
            Map<Long, Set<OutlineLine>> lines = new HashMap<>();
            shown.all(Passage.class)
                    .forEach(passage ->
                            add(lines, passage.sourceId(), OutlineLine.of(passage.paragraph(), passage.sentence())));
            Map<Long, List<Reading>> read =
                    shown.all(Reading.class).stream().collect(Collectors.groupingBy(Reading::mentionId));
            shown.mentions().forEach(mention -> {
                List<Reading> readings = read.getOrDefault(mention.id(), List.of());
                if (!readings.isEmpty()) {
                    add(lines, mention.sourceId(), OutlineLine.of(mention, readings));
                }
            });
            shown.all(Source.class)
                    .forEach(source -> shown.printed(source)
                            .ifPresent(text -> addSentences(lines, source.item(), text.sentences())));
            List<Named> named = named(shown);
            IntStream.range(0, named.size())
                    .forEach(at -> add(lines, named.get(at).sourceId(), OutlineLine.of(named.get(at), at)));
            return new OutlineIndex(lines.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, source -> new SourceOutline(source.getValue()))));
        }

        /** Adds every sentence of a source whose text pages show. */
        private static void addSentences(
                Map<Long, Set<OutlineLine>> lines, long source, List<List<String>> paragraphs) {
            for (int paragraph = 1; paragraph <= paragraphs.size(); paragraph++) {
                int sentences = paragraphs.get(paragraph - 1).size();
                for (int sentence = 1; sentence <= sentences; sentence++) {
                    add(lines, source, OutlineLine.of(paragraph, sentence));
                }
            }
        }

        /** Adds the line and its sentence. */
        private static void add(Map<Long, Set<OutlineLine>> lines, long source, OutlineLine line) {
            Set<OutlineLine> known = lines.computeIfAbsent(
                    source, unused -> new TreeSet<>(READING_ORDER.thenComparingLong(OutlineLine::rank)));
            known.add(OutlineLine.of(line.paragraph(), line.sentence()));
            known.add(line);
        }

        private static List<Named> named(Selection shown) {
            return NAMED.stream()
                    .<Named>flatMap(kind -> shown.all(kind).stream())
                    .filter(named -> named.status() != Status.WITHDRAWN)
                    .sorted(Comparator.comparing(Named::position))
                    .toList();
        }
    }

    /** Returns the outline of the source in the edition that the links of the selection lead to. */
    public static SourceOutline of(Selection selection, long source) {
        Selection shown = selection.destination();
        return shown.derived(OutlineIndex.class, "sources", () -> OutlineIndex.of(shown))
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
        OutlineLine place = new OutlineLine(paragraph, sentence, number, 0, null, List.of(), null);
        int begun = (int) starts.stream()
                .takeWhile(start -> READING_ORDER.compare(start, place) <= 0)
                .count();
        return Math.max(1, begun);
    }
}
