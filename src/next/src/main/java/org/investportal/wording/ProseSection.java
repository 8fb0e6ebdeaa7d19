package org.investportal.wording;

import java.util.ArrayList;
import java.util.List;
import org.investportal.wording.MarkdownBlock.Style;
import org.investportal.wording.Prose.Paragraph;
import org.investportal.wording.Prose.Segment;

/**
 * A part of a text with its heading.
 *
 * @param title the heading; empty for the words before the first one
 * @param words the words before the first subheading
 * @param parts one for each subheading
 */
public record ProseSection(List<Segment> title, Prose words, List<ProseSection> parts) {

    /** Returns the words before the first heading, which may be none, and then a section for each heading. */
    public static List<ProseSection> of(Prose prose) {
        return split(prose.paragraphs(), Style.HEADING).stream()
                .map(ProseSection::section)
                .toList();
    }

    private static ProseSection section(List<Paragraph> paragraphs) {
        boolean titled = !paragraphs.isEmpty() && paragraphs.get(0).isHeading();
        List<List<Paragraph>> parts =
                split(titled ? paragraphs.subList(1, paragraphs.size()) : paragraphs, Style.SUBHEADING);
        return new ProseSection(
                titled ? paragraphs.get(0).segments() : List.of(),
                new Prose(parts.get(0)),
                parts.stream().skip(1).map(ProseSection::section).toList());
    }

    private static List<List<Paragraph>> split(List<Paragraph> paragraphs, Style heading) {
        List<List<Paragraph>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.style() == heading) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(paragraph);
        }
        return parts;
    }

    /** Returns whether there is neither a heading nor anything below it. */
    public boolean isEmpty() {
        return title.isEmpty() && words.isEmpty() && parts.isEmpty();
    }

    /**
     * Returns the lines of the list that the words begin with, if each begins with bold words that cite a figure: those bold words as title, and the others.
     * Lines that cite a figure in doubt, withdrawn or no longer published prove nothing and are left out.
     */
    public List<ProseSection> proofs() {
        return proofLines().stream().map(ProseSection::proof).toList();
    }

    /** Returns the section without the lines that are proofs. */
    public ProseSection withoutProofs() {
        List<Paragraph> proofs = proofLines();
        return new ProseSection(
                title,
                new Prose(words.paragraphs().stream()
                        .filter(paragraph -> !proofs.contains(paragraph))
                        .toList()),
                parts);
    }

    private List<Paragraph> proofLines() {
        List<Paragraph> first = words.blocks().stream()
                .limit(1)
                .flatMap(block -> block.paragraphs().stream())
                .toList();
        return first.stream().allMatch(Paragraph::isProof)
                ? first.stream().filter(Paragraph::isSure).toList()
                : List.of();
    }

    private static ProseSection proof(Paragraph line) {
        List<Segment> segments = line.segments();
        return new ProseSection(
                segments.subList(0, line.bold()),
                new Prose(List.of(line.with(segments.subList(line.bold(), segments.size())))),
                List.of());
    }
}
