package org.investportal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.investportal.wording.MarkdownBlock.Run;
import org.investportal.wording.MarkdownBlock.Style;
import org.jspecify.annotations.Nullable;

/** Reads texts with headings, lists, links and bold words in Markdown. Everything else, such as HTML and images, stays as it was typed. */
public final class MarkdownReader {

    /** In lists within lists; what is deeper is read as words. */
    private static final int DEEPEST = 10;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** The targets that a link may have: a web address, an email address or a path of the portal. */
    private static final Pattern TARGET =
            Pattern.compile("(https?://|mailto:[^\\s\\\\@]+@)[^\\s\\\\]+|/(?!/)[^\\s\\\\]*");

    private static final Pattern CITATION = Pattern.compile("\\[\\[(\\w+:\\d+)]]");

    /** Stand for the brackets of a citation while the text is read, so that they are not taken for those of a link. */
    private static final String OPEN = "\uE001";

    private static final String CLOSE = "\uE002";

    /**
     * Separates the asterisks of bold words from Chinese punctuation: in the rules of Markdown, asterisks between punctuation and a letter do not end bold
     * words, but Chinese has no spaces there.
     */
    private static final String JOINER = "\uE000";

    private static final Pattern BESIDE_PUNCTUATION = Pattern.compile(
            "(?<=[\\p{IsPunctuation}&&[^\\p{ASCII}]])(?=\\*\\*)|(?<=\\*\\*)(?=[\\p{IsPunctuation}&&[^\\p{ASCII}]])");

    private final String source;
    private final List<MarkdownBlock> blocks = new ArrayList<>();
    private int highestHeading = Integer.MAX_VALUE;

    private MarkdownReader(String source) {
        this.source = source;
    }

    public static List<MarkdownBlock> read(String text) {
        String cited = CITATION.matcher(text).replaceAll(OPEN + "$1" + CLOSE);
        MarkdownReader reader =
                new MarkdownReader(BESIDE_PUNCTUATION.matcher(cited).replaceAll(JOINER));
        reader.addChildren(PARSER.parse(reader.source));
        return List.copyOf(reader.blocks);
    }

    /** Returns the targets of all links, in their order. */
    public static List<String> links(String text) {
        return read(text).stream()
                .flatMap(block -> block.runs().stream())
                .flatMap(run -> Stream.ofNullable(run.href()))
                .distinct()
                .toList();
    }

    /** Returns the words without the marks of their format, in paragraphs. Citations stay. */
    public static String plain(String text) {
        return read(text).stream().map(MarkdownBlock::plain).collect(Collectors.joining("\n\n"));
    }

    private static boolean isLink(Link link) {
        return link.getFirstChild() != null
                && TARGET.matcher(link.getDestination()).matches();
    }

    private void addChildren(Node parent) {
        for (Node node : children(parent)) {
            if (node instanceof ListBlock list) {
                addList(list);
            } else if (node instanceof Heading heading && heading.getFirstChild() != null) {
                addHeading(heading);
            } else {
                addText(Style.PARAGRAPH, 0, node);
            }
        }
    }

    private void addHeading(Heading heading) {
        highestHeading = Math.min(highestHeading, heading.getLevel());
        addText(heading.getLevel() == highestHeading ? Style.HEADING : Style.SUBHEADING, 0, heading);
    }

    private void addList(ListBlock list) {
        int next = list instanceof OrderedList numbered ? numbered.getMarkerStartNumber() : 0;
        for (Node item : children(list)) {
            if (!(item.getFirstChild() instanceof Paragraph words)) {
                addItemWithoutWords(item);
            } else {
                boolean bullet = list instanceof BulletList;
                addText(bullet ? Style.BULLET : Style.NUMBER, bullet ? 0 : next, words);
                words.unlink();
                addChildren(item);
            }
            next++;
        }
    }

    private void addItemWithoutWords(Node item) {
        if (item.getFirstChild() == null) {
            blocks.add(new MarkdownBlock(Style.PARAGRAPH, 0, List.of(new Run(typed(item), false, null))));
        } else {
            addChildren(item);
        }
    }

    private void addText(Style style, int number, Node words) {
        List<Run> runs = new ArrayList<>();
        if (words instanceof Block && words.getFirstChild() != null) {
            addRuns(words, new Run("", false, null), runs);
        } else {
            runs.add(new Run(typed(words), false, null));
        }
        blocks.add(new MarkdownBlock(style, number, joined(runs)));
    }

    private void addRuns(Node parent, Run format, List<Run> runs) {
        for (Node node : children(parent)) {
            if (node instanceof Text text) {
                add(text.getLiteral(), format, runs);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                add("\n", format, runs);
            } else if (node instanceof StrongEmphasis strong && "**".equals(strong.getOpeningDelimiter())) {
                addRuns(strong, new Run("", true, format.href()), runs);
            } else if (node instanceof Link link && isLink(link)) {
                addRuns(link, new Run("", format.bold(), link.getDestination()), runs);
            } else {
                addOther(node, format, runs);
            }
        }
    }

    /** Adds what is not one of the formats of these texts, as it was typed. */
    private void addOther(Node node, Run format, List<Run> runs) {
        @Nullable
        String delimiter = node instanceof Emphasis emphasis
                ? emphasis.getOpeningDelimiter()
                : node instanceof StrongEmphasis strong ? strong.getOpeningDelimiter() : null;
        if (delimiter == null) {
            add(typed(node), format, runs);
            return;
        }
        add(delimiter, format, runs);
        addRuns(node, format, runs);
        add(delimiter, format, runs);
    }

    private static void add(String text, Run format, List<Run> runs) {
        runs.add(new Run(restored(text), format.bold(), format.href()));
    }

    /** Returns the runs; those of the same format are one, so that a phrase is not cut. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? run : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && last.equals(new Run(last.text(), run.bold(), run.href()))) {
                joined.set(joined.size() - 1, new Run(last.text() + run.text(), run.bold(), run.href()));
            } else {
                joined.add(run);
            }
        }
        return List.copyOf(joined);
    }

    private String typed(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return restored(source.substring(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength()));
    }

    private static String restored(String text) {
        return text.replace(JOINER, "").replace(OPEN, "[[").replace(CLOSE, "]]");
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
