package org.investportal.site;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words, links and numbers of a part of a page, in a form that does not depend on white space. */
final class PageWords {

    private static final Set<String> SILENT = Set.of("script", "style", "svg", "template", "select", "head");
    private static final int SHORT = 12;

    private final StringBuilder all = new StringBuilder();
    private final Set<String> blocks = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> headings = new HashSet<>();

    PageWords(Iterable<Element> parts) {
        for (Element part : parts) {
            read(part);
        }
    }

    /** A short text has to be a block or an element of its own, since it would be found in many longer ones. */
    boolean say(String text) {
        String wanted = squashed(text);
        return blocks.contains(wanted) || (wanted.length() >= SHORT && all.indexOf(wanted) >= 0);
    }

    boolean contain(String text) {
        return all.indexOf(squashed(text)) >= 0;
    }

    boolean link(String href, String text) {
        return links.contains(href + "\t" + squashed(text));
    }

    boolean number(String amount, String text) {
        return numbers.contains(plain(amount) + "\t" + squashed(text));
    }

    boolean heading(String level, String text) {
        return headings.contains(level + "\t" + squashed(text));
    }

    private String read(Element element) {
        boolean publication =
                element.normalName().equals("time") && element.attr("datetime").contains("T");
        if (publication || SILENT.contains(element.normalName()) || element.hasAttr("hidden")) {
            return "";
        }
        StringBuilder whole = new StringBuilder();
        StringBuilder run = new StringBuilder();
        for (Node child : element.childNodes()) {
            boolean block = child instanceof Element inner && inner.isBlock();
            String text = child instanceof Element inner ? read(inner) : own(child);
            whole.append(text);
            if (block) {
                blocks.add(squashed(run.toString()));
                run.setLength(0);
            } else {
                run.append(text);
            }
        }
        blocks.add(squashed(run.toString()));
        return note(element, whole.toString());
    }

    private String own(Node node) {
        if (!(node instanceof TextNode text)) {
            return "";
        }
        all.append(squashed(text.getWholeText()));
        return text.getWholeText();
    }

    private String note(Element element, String text) {
        String words = squashed(text);
        blocks.add(words);
        switch (element.normalName()) {
            case "a" -> links.add(AnswerComparison.path(element.attr("href")) + "\t" + words);
            case "data" -> numbers.add(plain(element.attr("value")) + "\t" + words);
            case "h1", "h2", "h3" -> headings.add(element.normalName() + "\t" + words);
            default -> {}
        }
        return text;
    }

    private static String plain(String amount) {
        return new BigDecimal(amount).stripTrailingZeros().toPlainString();
    }

    /** Whether two texts are the same words or the same number. */
    static boolean same(String one, String other) {
        boolean numbers = (one + " " + other).matches("-?[\\d.]+ -?[\\d.]+");
        return numbers ? plain(one).equals(plain(other)) : squashed(one).equals(squashed(other));
    }

    /** Without white space; a number of years that passed is N, as in the record. */
    static String squashed(String text) {
        return text.replaceAll("\\b(\\d+|N) years ago", "N years ago")
                .replaceAll("距今\\d+年", "距今N年")
                .replaceAll("[\\s\\u00a0]+", "");
    }
}
