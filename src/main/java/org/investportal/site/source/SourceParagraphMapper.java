package org.investportal.site.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;

/** Goes through a source: its paragraphs, the sentences in them, and what stands in each. */
final class SourceParagraphMapper {

    private final PageText pageText;
    private final SentencePartMapper parts;
    private final GlossaryMarker words;
    private final Collection<Passage> passages;
    private final List<Mention> mentions;
    private final List<? extends Named> named;

    /** The sentences that anything is known of, by paragraph. */
    private final Map<Integer, Set<Integer>> sentences = new TreeMap<>();

    SourceParagraphMapper(PageText pageText, long source, List<Mention> mentions, GlossaryMarker words) {
        Selection selection = pageText.selection();
        this.pageText = pageText;
        this.parts = new SentencePartMapper(pageText);
        this.words = words;
        this.passages = selection.all(Passage.class);
        this.mentions = mentions;
        this.named = NamedRowMapper.KINDS.stream()
                .flatMap(kind -> selection.all(kind).stream())
                .filter(thing -> thing.sourceId() == source && thing.status() != Status.WITHDRAWN)
                .sorted(Comparator.comparing(Named::position))
                .toList();
        passages.forEach(passage -> know(passage.paragraph(), passage.sentence()));
        mentions.forEach(
                mention -> know(mention.locator().paragraph(), mention.locator().sentence()));
        named.forEach(thing -> know(thing.paragraph(), thing.sentence()));
    }

    private void know(int paragraph, int sentence) {
        sentences.computeIfAbsent(paragraph, unused -> new TreeSet<>()).add(sentence);
    }

    /** Only the paragraphs that something is told of. */
    List<SourcePage.Paragraph> told() {
        return sentences.keySet().stream().map(this::paragraph).toList();
    }

    /** So many paragraphs, and further ones if anything stands there. */
    List<SourcePage.Paragraph> upTo(int last) {
        Stream<Integer> further = sentences.keySet().stream().filter(paragraph -> paragraph > last);
        return Stream.concat(IntStream.rangeClosed(1, last).boxed(), further)
                .map(this::paragraph)
                .toList();
    }

    private SourcePage.Paragraph paragraph(int paragraph) {
        List<SourcePage.Sentence> all = sentences.getOrDefault(paragraph, Set.of()).stream()
                .map(sentence -> sentence(paragraph, sentence))
                .toList();
        int numbers = all.stream().mapToInt(each -> each.numbers().size()).sum();
        return new SourcePage.Paragraph(
                Locator.fragment(paragraph),
                pageText.message("place.paragraph", String.valueOf(paragraph)),
                pageText.message("source.numbers-there", String.valueOf(numbers)),
                all);
    }

    private SourcePage.Sentence sentence(int paragraph, int sentence) {
        return new SourcePage.Sentence(
                Locator.fragment(paragraph, sentence),
                sentence,
                summary(paragraph, sentence),
                mentions.stream()
                        .filter(mention -> mention.locator().paragraph() == paragraph
                                && mention.locator().sentence() == sentence)
                        .map(parts::number)
                        .toList(),
                named.stream()
                        .filter(thing -> thing.paragraph() == paragraph && thing.sentence() == sentence)
                        .map(parts::named)
                        .toList());
    }

    private Prose summary(int paragraph, int sentence) {
        return words.in(new Prose(passages.stream()
                .filter(passage -> passage.paragraph() == paragraph && passage.sentence() == sentence)
                .flatMap(passage -> pageText.prose(passage.item(), TextField.SUMMARY).paragraphs().stream())
                .toList()));
    }
}
