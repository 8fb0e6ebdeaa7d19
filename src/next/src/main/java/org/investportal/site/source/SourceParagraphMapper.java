package org.investportal.site.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.kinds.Passage;
import org.investportal.kinds.Source;
import org.investportal.value.Locator;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.investportal.wording.SourceOutline.OutlineLine;

/** Goes through the lines of a page of a source: the paragraphs, the sentences in them, and what stands in each. */
final class SourceParagraphMapper {

    private final PageText pageText;
    private final Source source;
    private final SentencePartMapper parts;
    private final GlossaryMarker words;
    private final Map<String, List<Passage>> passages;

    /** The lines of each sentence, by paragraph. */
    private final Map<Integer, Map<Integer, List<OutlineLine>>> sentences;

    SourceParagraphMapper(PageText pageText, Source source, List<OutlineLine> lines, GlossaryMarker words) {
        this.pageText = pageText;
        this.source = source;
        this.parts = new SentencePartMapper(pageText, source);
        this.words = words;
        this.passages = pageText.content().referring(Passage.class, source.item).stream()
                .collect(groupingBy(passage -> Locator.fragment(passage.paragraph, passage.sentence)));
        this.sentences = lines.stream()
                .collect(groupingBy(
                        OutlineLine::paragraph,
                        TreeMap::new,
                        groupingBy(OutlineLine::sentence, TreeMap::new, toList())));
    }

    /** Returns these paragraphs and all paragraphs that the page has something of, in their order. */
    List<SourcePage.Paragraph> and(IntStream others) {
        return Stream.concat(sentences.keySet().stream(), others.boxed())
                .distinct()
                .sorted()
                .map(this::paragraph)
                .toList();
    }

    private SourcePage.Paragraph paragraph(int paragraph) {
        List<SourcePage.Sentence> all = sentences.getOrDefault(paragraph, Map.of()).entrySet().stream()
                .map(sentence -> sentence(paragraph, sentence.getKey(), sentence.getValue()))
                .toList();
        int numbers = all.stream().mapToInt(each -> each.numbers().size()).sum();
        return new SourcePage.Paragraph(
                Locator.fragment(paragraph),
                pageText.paragraph(source, paragraph),
                numbers == 0 ? "" : pageText.message("source.numbers-there", String.valueOf(numbers)),
                all);
    }

    private SourcePage.Sentence sentence(int paragraph, int sentence, List<OutlineLine> lines) {
        String fragment = Locator.fragment(paragraph, sentence);
        return new SourcePage.Sentence(
                fragment,
                sentence,
                summary(fragment),
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.printed()))
                        .map(parts::number)
                        .toList(),
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.named()))
                        .map(parts::named)
                        .toList());
    }

    private Prose summary(String fragment) {
        return words.in(new Prose(passages.getOrDefault(fragment, List.of()).stream()
                .flatMap(passage -> pageText.prose(passage.summary).paragraphs().stream())
                .toList()));
    }
}
